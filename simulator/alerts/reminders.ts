import { type Answer, inside } from './route';

/** A reminder as the API shows it. */
export interface Alert {
  alertToken: string;
  status: 'ON' | 'COMPLETED';
  trigger: unknown;
  alertInfo: unknown;
  version: number;
}

const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?$/;
const RULE =
  /^FREQ=(?:DAILY|WEEKLY;BYDAY=(?:(?:MO|TU|WE|TH|FR|SA|SU),?)+);BYHOUR=\d+;BYMINUTE=\d+;BYSECOND=0;INTERVAL=1;$/;

/** What the reference forbids in the body of a reminder. */
function complaints(body: unknown): string[] {
  const wrong: string[] = [];
  const content = inside(body, 'alertInfo', 'spokenInfo', 'content');
  const recurrence = inside(body, 'trigger', 'recurrence');
  const rules = inside(recurrence, 'recurrenceRules');
  if (!LOCAL.test(String(inside(body, 'requestTime')))) wrong.push('requestTime');
  if (inside(body, 'trigger', 'type') !== 'SCHEDULED_ABSOLUTE') wrong.push('trigger.type');
  const time = inside(body, 'trigger', 'scheduledTime');
  const once = recurrence === undefined;
  if (once && !LOCAL.test(String(time))) wrong.push('scheduledTime');
  if (!once && !LOCAL.test(String(inside(recurrence, 'startDateTime')))) wrong.push('startDateTime');
  const sound = Array.isArray(rules) && rules.length > 0 && rules.every((rule) => RULE.test(String(rule)));
  if (!once && !sound) wrong.push('rules');
  if (!Array.isArray(content) || content.some((one) => !inside(one, 'text') || !inside(one, 'locale')))
    wrong.push('spokenInfo');
  if (!['ENABLED', 'DISABLED'].includes(String(inside(body, 'pushNotification', 'status')))) wrong.push('push');
  return wrong;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const DAY = 86_400_000;

/** What it says when it goes off. */
export function wordsOf({ alertInfo }: Alert): string {
  const content = inside(alertInfo, 'spokenInfo', 'content');
  return Array.isArray(content) ? String(inside(content[0], 'text')) : '';
}

/**
 * Milliseconds since 1970 of the next time a reminder goes off after a moment, on a device whose clock shows UTC; null for a
 * rule that is none of those above.
 */
export function nextOf({ trigger }: Alert, after: number): number | null {
  const rules = inside(trigger, 'recurrence', 'recurrenceRules');
  const time = inside(trigger, 'scheduledTime');
  const once = typeof time === 'string' ? Date.parse(`${time}Z`) : Number.NaN;
  if (once > after) return once;
  const times = (Array.isArray(rules) ? rules : []).flatMap((rule: unknown) => {
    const [, days] = /BYDAY=([A-Z,]+)/.exec(String(rule)) ?? [];
    const [, hour] = /BYHOUR=(\d+)/.exec(String(rule)) ?? [];
    const [, minute] = /BYMINUTE=(\d+)/.exec(String(rule)) ?? [];
    const midnight = Math.floor(after / DAY) * DAY;
    const time = (Number(hour) * 60 + Number(minute)) * 60_000;
    return [0, 1, 2, 3, 4, 5, 6, 7]
      .map((day) => midnight + day * DAY + time)
      .filter((at) => at > after && (!days || days.split(',').includes(WEEKDAYS[new Date(at).getUTCDay()] ?? '')));
  });
  return times.length > 0 ? Math.min(...times) : null;
}

/** What the Reminders API answers, and the one setting it needs, as their references describe them. */
export function remindersRoute(zone: string | null = 'America/New_York') {
  const alerts = new Map<string, Alert>();
  const device = { zone };
  let made = 0;
  const write = (token: string, body: unknown) => {
    const wrong = complaints(body);
    if (wrong.length > 0) return { status: 400, body: { code: 'INVALID_REQUEST', message: wrong.join('; ') } };
    const { trigger, alertInfo } = body as { trigger: unknown; alertInfo: unknown };
    const version = (alerts.get(token)?.version ?? 0) + 1;
    alerts.set(token, { alertToken: token, status: 'ON', trigger, alertInfo, version });
    return { status: 200, body: { alertToken: token, status: 'ON', version: String(version) } };
  };
  const route = (method: string, path: string, body: unknown): Answer => {
    if (/^\/v2\/devices\/[^/]+\/settings\/System\.timeZone$/.test(path) && method === 'GET')
      return device.zone === null ? { status: 404, body: {} } : { status: 200, body: device.zone };
    if (path === '/v1/alerts/reminders') {
      if (method === 'GET')
        return { status: 200, body: { totalCount: String(alerts.size), alerts: [...alerts.values()] } };
      if (method !== 'POST') return { status: 400 };
      made += 1;
      return write(`token/${made}`, body);
    }
    const token = decodeURIComponent(/^\/v1\/alerts\/reminders\/([^/]+)$/.exec(path)?.[1] ?? '');
    if (!alerts.has(token)) return { status: 404, body: { code: 'ALERT_NOT_FOUND' } };
    if (method === 'PUT') return write(token, body);
    if (method !== 'DELETE') return { status: 400 };
    alerts.delete(token);
    return { status: 200 };
  };
  return { route, alerts, device };
}
