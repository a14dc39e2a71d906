import { type Answer, type Loopback, loopback } from '../alexa/loopback';

interface Alert {
  alertToken: string;
  status: 'ON' | 'COMPLETED';
  trigger: unknown;
  alertInfo: unknown;
  version: number;
}

export interface RemindersServer extends Loopback {
  readonly alerts: Map<string, Alert>;
  /** The zone of the device; null is one that the Settings API does not know. */
  zone: string | null;
}

type Json = Readonly<Record<string, unknown>>;
const inside = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? (at as Json)[name] : undefined), value);

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
  if (!LOCAL.test(String(inside(recurrence, 'startDateTime')))) wrong.push('startDateTime');
  if (!Array.isArray(rules) || rules.length === 0 || !rules.every((rule) => RULE.test(String(rule))))
    wrong.push('rules');
  if (!Array.isArray(content) || content.some((one) => !inside(one, 'text') || !inside(one, 'locale')))
    wrong.push('spokenInfo');
  if (!['ENABLED', 'DISABLED'].includes(String(inside(body, 'pushNotification', 'status')))) wrong.push('push');
  return wrong;
}

/** What the Reminders API answers, and the one setting it needs, as their references describe them. */
export function remindersRoute() {
  const alerts = new Map<string, Alert>();
  const device = { zone: 'America/New_York' as string | null };
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
    if (path === '/v2/devices/d/settings/System.timeZone' && method === 'GET')
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

/** The Reminders API on this machine. */
export async function remindersServer(): Promise<RemindersServer> {
  const { route, alerts, device } = remindersRoute();
  const service = await loopback(route);
  return Object.defineProperty({ ...service, alerts, zone: device.zone }, 'zone', {
    get: () => device.zone,
    set: (zone: string | null) => {
      device.zone = zone;
    },
  });
}
