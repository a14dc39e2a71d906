import type { Line } from '../../../languages/line';
import { type ConcernId, tierOrder } from '../../../safety/types';
import { EFFECT } from '../../effects';
import type { EventOf, EventType, SessionEvent } from '../../events';
import type { Here } from '../../here';
import type { Act, State } from '../../state';
import { inTurn, type Outcome } from '../outcome';
import { keptAfterAlarm } from './after-alarm-kept';
import { afterAlarm, alarmAgain, goodbyeAfterAlarm, safetyOf, terminate } from './alarm';
import { takenBack, takenBackWaiting } from './false-alarm';
import type { Listened } from './listening';
import { wished } from './wished';

/** An answer; what stood in the response before is said in other words. */
const told =
  (...lines: readonly Line[]) =>
  (state: State): Outcome =>
    afterAlarm(
      state,
      lines.map((one): Act => ({ act: 'say', line: inTurn(one, state, 'say') })),
    );

const noMore = told({ key: 'safety.stopped.noMore' });
const numberAndWhy = told({ key: 'safety.number' }, { key: 'safety.numberWhy' });
/** The number of an emergency is said anyway; of anything else with what it is for. */
const number = (state: State): Outcome =>
  state.cursor.at === 'stopped' && state.cursor.tier === 'emergency' ? afterAlarm(state, []) : numberAndWhy(state);

/** What is known of one leg, and amounts to an emergency where it is in both. */
const OF_ONE_LEG: readonly (ConcernId | null)[] = ['U1', 'U2'];

/** "Now the left", after one leg was reported: it is both (safety reference, section 2, rule 3). */
const otherSide = (state: State, here: Here): Outcome =>
  OF_ONE_LEG.includes(safetyOf(state).concern) ? terminate(state, here, 'emergency', 'E3') : noMore(state);

const waits = told({ key: 'safety.stopped.waits' });
const stillChecking = told({ key: 'safety.stopped.checking' });

/** What still works after an alarm: the way out, the alarm again, whom to call. */
const OWN_WORDS: { readonly [T in EventType]?: (state: State, here: Here, event: EventOf<T>) => Outcome } = {
  stop: goodbyeAfterAlarm,
  'thats-all': goodbyeAfterAlarm,
  no: goodbyeAfterAlarm,
  repeat: alarmAgain,
  'what-did-you-say': alarmAgain,
  'another-set': alarmAgain,
  yes: alarmAgain,
  'answered-wrong': alarmAgain,
  more: told({ key: 'safety.doctor.more' }),
  doctor: told({ key: 'safety.doctor.more' }),
  'what-number': number,
  number,
  'start-side': otherSide,
  'other-side': otherSide,
  // Whoever makes light of it is told that it stands (R12).
  'never-mind': stillChecking,
  'feels-good': stillChecking,
  'keep-going': stillChecking,
  'not-understood': told({ key: 'safety.stopped.missed' }),
};

/** Whether something is said to an event after an alarm but that nothing more is started. */
export const isOfTheAlarm = ({ type }: SessionEvent): boolean => OWN_WORDS[type] !== undefined;

/** What takes back an alarm that likeness alone raised. */
const TAKES_BACK: { readonly [T in EventType]?: (state: State, here: Here) => Outcome } = {
  'answered-wrong': takenBack,
  undo: takenBack,
  'never-mind': takenBack,
  'feels-good': takenBack,
  no: takenBackWaiting,
};

/** After an alarm everything else is off for today, a launch too; null where there was none. */
export function locked(state: State, here: Here, event: SessionEvent): Outcome | null {
  if (state.cursor.at !== 'stopped') return null;
  const kept = keptAfterAlarm(state, here, event);
  if (kept) return kept;
  const back = safetyOf(state).guess ? TAKES_BACK[event.type] : undefined;
  if (back) return back(state, here);
  const work = OWN_WORDS[event.type];
  // The event is of the very type that its own words are for.
  if (work) return work(state, here, event as never);
  return (EFFECT[event.type] === 'tells' ? waits : noMore)(wished(state, here, event));
}

/** Each new word is triaged, and may raise what was said before; none lowers it, and a question is not asked any more (R12). */
export function heardAfterAlarm({ state, result }: Listened, here: Here, event: SessionEvent, text: string): Outcome {
  if (safetyOf(state).guess && result.takesBack) return takenBack(state, here);
  const { tier, concern } =
    result.ask && result.pending && tierOrder(result.pending.tier) > tierOrder(result.own)
      ? result.pending
      : { tier: result.own, concern: result.concern };
  const before = state.cursor.at === 'stopped' ? state.cursor.tier : 'none';
  if (tierOrder(tier) >= tierOrder('urgent') && tierOrder(tier) >= tierOrder(before))
    return terminate(state, here, tier, concern);
  const topic = here.hear?.afterAlarm.find(([pattern]) => pattern.test(text.toLowerCase()))?.[1];
  if (topic === 'leave') return goodbyeAfterAlarm(state);
  if (topic) return told({ key: `safety.stopped.asked.${topic}` })(state);
  // Words in which triage found nothing mean after an alarm what their event does, a goodbye among them.
  const calm = tierOrder(tier) === 0 && !result.ask && EFFECT[event.type] !== 'alarms' && event.type !== 'chatter';
  return (calm ? locked(state, here, event) : null) ?? stillChecking(state);
}
