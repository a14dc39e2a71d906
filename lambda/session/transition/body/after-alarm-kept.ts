import type { Asking } from '../../asking';
import type { EventOf, EventType, SessionEvent } from '../../events';
import type { Here } from '../../here';
import type { State } from '../../state';
import { answered } from '../asking';
import type { Draft, Outcome } from '../outcome';
import * as history from '../told/history';
import { remind, reminderConsent } from '../visit/reminder';
import { afterAlarm, stillNeeded } from './alarm';

/*
 * After an alarm that asks for a visit, what was done so far is told all the same, and a reminder for another day is kept:
 * neither starts anything, and whom to see is said with it. After a graver one nothing is.
 */

type Told = 'this-week' | 'record' | 'streak' | 'yesterday' | 'how-did-i-do';
const RECORDS: { readonly [T in Told]: (state: State, here: Here, event: EventOf<T>) => Outcome } = {
  'this-week': history.thisWeek,
  record: history.recordSoFar,
  streak: history.streakSoFar,
  yesterday: history.yesterday,
  'how-did-i-do': history.howDidIDo,
};
const isTold = (type: EventType): type is Told => Object.hasOwn(RECORDS, type);

const OF_A_REMINDER: ReadonlySet<Asking | null> = new Set<Asking | null>(['reminder-time', 'reminder-sure']);

/** What is told or kept; null where nothing of the kind was wished for. */
export function keptAfterAlarm(state: State, here: Here, event: SessionEvent): Outcome | null {
  const { cursor } = state;
  if (cursor.at !== 'stopped' || cursor.tier !== 'see') return null;
  const made = wished({ ...state, cursor: { at: 'lobby' } }, here, event);
  if (!made) return null;
  const kept: State = { ...made.state, cursor };
  const asks = (act: Draft) => act.act === 'ask' || act.act === 'question';
  const acts = made.acts.filter((act) => !asks(act) || ('asking' in act && OF_A_REMINDER.has(act.asking)));
  return acts.some((act) => asks(act) || act.act === 'permit')
    ? { state: kept, acts: [...stillNeeded(kept), ...acts] }
    : afterAlarm(kept, acts);
}

function wished(state: State, here: Here, event: SessionEvent): Outcome | null {
  // The event is of the very type that the handler is for.
  if (isTold(event.type)) return RECORDS[event.type](state, here, event as never);
  if (event.type === 'reminder-consent') return reminderConsent(state, here, event);
  if (event.type === 'remind') return event.soon?.day === 'today' ? null : remind(state, here, event);
  return OF_A_REMINDER.has(here.asking) ? answered(state, here, event) : null;
}
