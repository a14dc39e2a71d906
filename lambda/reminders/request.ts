/**
 * The Reminders API as it is documented: what is sent for each operation. Nothing is sent from here.
 * Source: the platform's Reminders REST API reference, its guidelines, and the Settings API reference for the time zone.
 */

import type { ApiRequest } from '../alexa/request';
import { DAYS, type Day, isDay, ordered } from '../content/week';
import type { Reminder } from '../session/reminder';

/** What is said, when, and in which zone the listener's clock runs; null lets the device's own decide. */
export interface ReminderSpec extends Reminder {
  readonly locale: string;
  readonly text: string;
  readonly zone: string | null;
  /** Epoch seconds of the request. */
  readonly now: number;
}

const PATH = '/v1/alerts/reminders';
const one = (token: string): string => `${PATH}/${encodeURIComponent(token)}`;

/** Local date and time as the API writes them: without a zone, to the millisecond. */
function localTime(now: number, zone: string | null): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone ?? 'UTC',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(now * 1000);
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '00';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}.000`;
}

/** A zone that this machine knows by the name the device gave; null for anything else. */
export function zoneOf(name: unknown): string | null {
  if (typeof name !== 'string' || name === '') return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** Daily for all seven days, else weekly by day. */
function rule({ days, hour, minute }: Reminder): string {
  const when = `BYHOUR=${hour};BYMINUTE=${minute};BYSECOND=0;INTERVAL=1;`;
  return days.length === DAYS.length ? `FREQ=DAILY;${when}` : `FREQ=WEEKLY;BYDAY=${days.join(',')};${when}`;
}

/** The reminder behind a rule of ours; null for one of another shape. */
export function fromRule(text: string): Reminder | null {
  const parts: ReadonlyMap<string, string> = new Map(
    text.split(';').map((part) => [part.split('=', 1)[0] ?? '', part.slice(part.indexOf('=') + 1)]),
  );
  const number = (name: string): number => Number(parts.get(name) ?? Number.NaN);
  const [hour, minute] = [number('BYHOUR'), number('BYMINUTE')];
  if (!(Number.isInteger(hour) && hour >= 0 && hour < 24)) return null;
  if (!(Number.isInteger(minute) && minute >= 0 && minute < 60)) return null;
  if (parts.get('FREQ') === 'DAILY') return { days: DAYS, hour, minute };
  const days: readonly string[] = parts.get('BYDAY')?.split(',') ?? [];
  if (parts.get('FREQ') !== 'WEEKLY' || days.length === 0 || !days.every(isDay)) return null;
  return { days: ordered(days as readonly Day[]), hour, minute };
}

/** The next time the clock of the zone shows this on that day of the week, as the API writes it. */
function nextTime({ days: [day], hour, minute, now, zone }: ReminderSpec): string {
  const padded = (figure: number): string => String(figure).padStart(2, '0');
  const clock = `T${padded(hour)}:${padded(minute)}:00.000`;
  for (let ahead = 0; ahead < DAYS.length; ahead += 1) {
    const local = localTime(now + ahead * A_DAY, zone);
    const date = local.slice(0, 'YYYY-MM-DD'.length);
    const weekday = DAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % DAYS.length];
    if (weekday === day) return date + clock;
  }
  return localTime(now, zone);
}
const A_DAY = 24 * 3600;

/** The reminder behind a time of the API; null for none. */
export function fromTime(text: string): Reminder | null {
  const [, date, hour, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(text) ?? [];
  const day = date === undefined ? undefined : DAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % DAYS.length];
  return day ? { days: [day], hour: Number(hour), minute: Number(minute), once: true } : null;
}

/** When it goes off: at one time, or by a rule. */
const whenOf = (spec: ReminderSpec) =>
  spec.once
    ? { scheduledTime: nextTime(spec) }
    : { recurrence: { startDateTime: localTime(spec.now, spec.zone), recurrenceRules: [rule(spec)] } };

const bodyOf = (spec: ReminderSpec) => ({
  requestTime: localTime(spec.now, null),
  trigger: {
    type: 'SCHEDULED_ABSOLUTE',
    ...(spec.zone ? { timeZoneId: spec.zone } : {}),
    ...whenOf(spec),
  },
  alertInfo: { spokenInfo: { content: [{ locale: spec.locale, text: spec.text }] } },
  pushNotification: { status: 'ENABLED' },
});

export const createRequest = (spec: ReminderSpec): ApiRequest => ({
  method: 'POST',
  path: PATH,
  body: bodyOf(spec),
  once: true,
});
export const changeRequest = (token: string, spec: ReminderSpec): ApiRequest => ({
  method: 'PUT',
  path: one(token),
  body: bodyOf(spec),
});
export const listRequest: ApiRequest = { method: 'GET', path: PATH };
export const cancelRequest = (token: string): ApiRequest => ({ method: 'DELETE', path: one(token) });

/** The zone that the listener's device is set to; needs no permission. */
export const zoneRequest = (device: string): ApiRequest => ({
  method: 'GET',
  path: `/v2/devices/${encodeURIComponent(device)}/settings/System.timeZone`,
});
