import type { ApiRequest } from '../alexa/request';
import { type ApiAccess, type Reply, send } from '../alexa/send';
import { type Trouble, troubleOf } from '../alexa/trouble';
import type { Reminder } from '../session/reminder';
import {
  cancelRequest,
  changeRequest,
  createRequest,
  fromRule,
  fromTime,
  listRequest,
  type ReminderSpec,
  zoneOf,
  zoneRequest,
} from './request';

/** All calls of one turn together may take this long, in milliseconds: a listener waits for the answer meanwhile. */
const PATIENCE = 1500;

/** `perhaps`: nobody answered, so it may have been done all the same. */
export type Failed = { readonly ok: false; readonly trouble: Trouble; readonly perhaps?: true };
/** The reminder that is set, `null` for none, and `other` for one that was not set in this way. */
export type ReminderSet = { readonly ok: true; readonly reminder: Reminder | 'other' | null } | Failed;

export interface Reminders {
  list(): Promise<ReminderSet>;
  /** Sets the one reminder of this skill; one that is there already is changed. `zone` is the one that the device's clock shows. */
  set(
    spec: Omit<ReminderSpec, 'zone'>,
    device: string | null,
  ): Promise<{ readonly ok: true; readonly zone: string | null } | Failed>;
  /** `none`: there was nothing to cancel. */
  cancel(): Promise<{ readonly ok: true; readonly none?: true } | Failed>;
}

interface Alert {
  readonly token: string;
  readonly reminder: Reminder | 'other';
}

const field = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>)[name] : undefined;

/** The alerts of an answer that have not gone off for good. */
function alertsOf(body: unknown): Alert[] {
  const alerts = field(body, 'alerts');
  if (!Array.isArray(alerts)) return [];
  return alerts.flatMap((alert: unknown): Alert[] => {
    const token = field(alert, 'alertToken');
    if (typeof token !== 'string' || token === '' || field(alert, 'status') === 'COMPLETED') return [];
    const trigger = field(alert, 'trigger');
    const rules = field(field(trigger, 'recurrence'), 'recurrenceRules');
    const first: unknown = Array.isArray(rules) ? rules[0] : null;
    const time = field(trigger, 'scheduledTime');
    const once = typeof time === 'string' && rules === undefined ? fromTime(time) : null;
    return [{ token, reminder: (typeof first === 'string' ? fromRule(first) : once) ?? 'other' }];
  });
}

/** The reminders of one turn. Nothing here throws, and all calls together end after `patience` milliseconds. */
export function remindersBehind(access: ApiAccess | null, patience = PATIENCE): Reminders {
  const signal = AbortSignal.timeout(patience);
  const call = (request: ApiRequest): Promise<Reply | null> =>
    access ? send(access, request, signal).catch(() => null) : Promise.resolve(null);
  const failed = (reply: Reply | null): Failed | null => {
    const trouble = reply ? troubleOf(reply.status) : 'unreachable';
    if (!trouble) return null;
    return { ok: false, trouble, ...(access && (!reply || reply.status >= 500) ? { perhaps: true } : {}) };
  };
  const alerts = async (): Promise<Alert[] | Failed> => {
    const reply = await call(listRequest);
    return failed(reply) ?? alertsOf(reply?.body);
  };
  const zone = async (device: string | null): Promise<string | null> => {
    const reply = device === null ? null : await call(zoneRequest(device));
    return reply && troubleOf(reply.status) === null ? zoneOf(reply.body) : null;
  };
  const drop = async (token: string): Promise<Failed | null> => {
    const result = failed(await call(cancelRequest(token)));
    return result?.trouble === 'gone' ? null : result;
  };
  return {
    list: async () => {
      const found = await alerts();
      return Array.isArray(found) ? { ok: true, reminder: found[0]?.reminder ?? null } : found;
    },
    set: async (wanted, device) => {
      const [found, where] = await Promise.all([alerts(), zone(device)]);
      if (!Array.isArray(found)) return { ok: false, trouble: found.trouble };
      const [old, ...more] = found;
      const spec = { ...wanted, zone: where };
      const changed = old ? failed(await call(changeRequest(old.token, spec))) : null;
      // Deleted in the app meanwhile: then it is a new one.
      const anew = !old || changed?.trouble === 'gone';
      const result = anew ? failed(await call(createRequest(spec))) : changed;
      if (result) return result;
      for (const { token } of more) await drop(token);
      return { ok: true, zone: where };
    },
    cancel: async () => {
      const found = await alerts();
      if (!Array.isArray(found)) return { ok: false, trouble: found.trouble };
      for (const { token } of found) {
        const trouble = await drop(token);
        if (trouble) return trouble;
      }
      return found.length > 0 ? { ok: true } : { ok: true, none: true };
    },
  };
}
