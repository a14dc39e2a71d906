/**
 * Why a service did not do it: no permission, a device that cannot do it, a request it refuses (also: too many alerts
 * already), something it does not know, a device that is offline, too many calls at once, or no answer that could be used
 * (an error of its own, a timeout, no connection).
 */
export type Trouble = 'permission' | 'unsupported' | 'refused' | 'gone' | 'offline' | 'busy' | 'unreachable';

/** The documented statuses of the Timers and the Reminders API. */
const BY_STATUS: Readonly<Record<number, Trouble>> = {
  400: 'refused',
  401: 'permission',
  403: 'unsupported',
  404: 'gone',
  409: 'busy',
  429: 'busy',
  500: 'unreachable',
  503: 'unreachable',
  504: 'offline',
};

/** The trouble behind an HTTP status; null for success. A status that is not documented is no answer. */
export const troubleOf = (status: number): Trouble | null =>
  status >= 200 && status < 300 ? null : (BY_STATUS[status] ?? 'unreachable');

/** 403 says that this device cannot do it, of a service that was allowed; of any other, that it was not (Amazon's own sample). */
export const troubleFor = (trouble: Trouble, allowed: boolean): Trouble =>
  trouble === 'unsupported' && !allowed ? 'permission' : trouble;
