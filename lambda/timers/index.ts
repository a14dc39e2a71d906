import { type ApiAccess, type Reply, send } from '../alexa/send';
import { type Trouble, troubleOf } from '../alexa/trouble';
import { cancelRequest, createRequest, pauseRequest, readRequest, resumeRequest, type TimerSpec } from './request';

export type { TimerSpec } from './request';

/** All calls of one turn together may take this long, in milliseconds: a listener waits for the answer meanwhile. */
const PATIENCE = 900;

export type TimerAnswer = { readonly ok: true } | { readonly ok: false; readonly trouble: Trouble };
export type Created =
  | { readonly ok: true; readonly id: string }
  /** `perhaps`: nobody answered, so the timer may have been set all the same. */
  | { readonly ok: false; readonly trouble: Trouble; readonly perhaps: boolean };
export type Status = 'ON' | 'PAUSED' | 'OFF';

export interface Timers {
  create(spec: TimerSpec): Promise<Created>;
  /** Null where nothing usable was answered. A timer that is not known is off. */
  status(id: string): Promise<Status | null>;
  pause(id: string): Promise<TimerAnswer>;
  resume(id: string): Promise<TimerAnswer>;
  /** Without an id: every timer of this skill. One that is gone already counts as cancelled. */
  cancel(id: string | null): Promise<TimerAnswer>;
}

const done: TimerAnswer = { ok: true };
const field = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>)[name] : undefined;

/**
 * The timers of one turn. Nothing here throws, and all calls together end after `patience` milliseconds. No access (a
 * request without endpoint or token) is an API that cannot be reached.
 */
export function timersBehind(access: ApiAccess | null, patience = PATIENCE): Timers {
  const signal = AbortSignal.timeout(patience);
  const call = (request: Parameters<typeof send>[1]): Promise<Reply | null> =>
    access ? send(access, request, signal).catch(() => null) : Promise.resolve(null);
  const judged = async (request: Parameters<typeof send>[1]): Promise<TimerAnswer> => {
    const reply = await call(request);
    const trouble = reply ? troubleOf(reply.status) : 'unreachable';
    return trouble ? { ok: false, trouble } : done;
  };
  const cancel = async (id: string | null): Promise<TimerAnswer> => {
    const result = await judged(cancelRequest(id));
    return !result.ok && result.trouble === 'gone' ? done : result;
  };
  const create = async (spec: TimerSpec): Promise<Created> => {
    const reply = await call(createRequest(spec));
    const trouble = reply ? troubleOf(reply.status) : 'unreachable';
    if (trouble) return { ok: false, trouble, perhaps: access !== null && (!reply || reply.status >= 500) };
    const id = field(reply?.body, 'id');
    return typeof id === 'string' && id !== ''
      ? { ok: true, id }
      : { ok: false, trouble: 'unreachable', perhaps: true };
  };
  return {
    cancel,
    pause: (id) => judged(pauseRequest(id)),
    resume: (id) => judged(resumeRequest(id)),
    create: async (spec) => {
      const first = await create(spec);
      // Most likely a timer of an earlier rest that nobody cancelled has the label.
      if (first.ok || first.trouble !== 'refused' || !(await cancel(null)).ok) return first;
      return create(spec);
    },
    status: async (id) => {
      const reply = await call(readRequest(id));
      if (!reply) return null;
      if (troubleOf(reply.status) === 'gone') return 'OFF';
      const status = troubleOf(reply.status) ? null : field(reply.body, 'status');
      return status === 'ON' || status === 'PAUSED' || status === 'OFF' ? status : null;
    },
  };
}
