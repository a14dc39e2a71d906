import type { RequestEnvelope } from 'ask-sdk-model';
import { REMINDERS_SCOPE } from '../reminders/scope';
import { TIMERS_SCOPE } from '../timers/scope';
import { apiAccessOf } from './api-access';
import type { Moment } from './moment';

/**
 * Whether a timer may be set. Where the request names the permission it is believed; otherwise (nothing was asked yet,
 * or an older form of the permissions) it is asked for.
 */
export function timersOf(envelope: RequestEnvelope): Pick<Moment, 'timers'> {
  if (!apiAccessOf(envelope)) return {};
  const status: unknown = envelope.context?.System?.user?.permissions?.scopes?.[TIMERS_SCOPE]?.status;
  return { timers: status === 'GRANTED' ? 'allowed' : 'ask' };
}

/** Whether a reminder may be set; asked for where the request does not say that it is allowed. */
export function remindersOf(envelope: RequestEnvelope): Pick<Moment, 'reminders'> {
  if (!apiAccessOf(envelope)) return {};
  const status: unknown = envelope.context?.System?.user?.permissions?.scopes?.[REMINDERS_SCOPE]?.status;
  return { reminders: status === 'GRANTED' ? 'allowed' : 'ask' };
}
