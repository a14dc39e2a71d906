import { amended, NOTHING_ASKED } from '../compose/request';
import { EFFECT } from '../effects';
import type { EventOf, SessionEvent } from '../events';
import type { Here } from '../here';
import type { Effect } from '../meant';
import { POLICY, UNBEGUN } from '../policy';
import type { State, Suspended } from '../state';
import { answered, isOfTheBody, questionOf, undecided } from './asking';
import { askFirst } from './asking/confirm';
import { askWhichStop } from './asking/which-stop';
import { unbegun } from './doing/place';
import { notUnderstood } from './not-understood';
import { askAgain, carryOn, type Outcome, say } from './outcome';
import { isAnotherPlan } from './plan/planning';
import { situationOf } from './situation';
import { guided } from './under-way';
import { askToCancel } from './visit/reminder';

/** What an event does where it is said: a length and a limit, in the middle of a routine, are said of the routine. */
const effectOf = (state: State, here: Here, event: SessionEvent): Effect =>
  event.type === 'plan' && guided(state) && !isAnotherPlan(state, here, event) ? 'doses' : EFFECT[event.type];

/** A wish for another plan, as it is taken up at a yes. */
const wishOf = (event: EventOf<'start-routine'> | EventOf<'plan'>): EventOf<'start'> =>
  event.type === 'plan'
    ? { type: 'start', wanted: { want: 'plan', request: requested(event) } }
    : { type: 'start', wanted: { want: 'routine', routine: event.routine ?? 'quick-relief' } };

const requested = ({ seconds, asked }: EventOf<'plan'>) =>
  amended(NOTHING_ASKED, { ...asked, ...(seconds === null ? {} : { minutes: seconds / 60 }) });

/** What would wait for a yes; null where the event asks by itself, or is no wish of the listener's. */
function suspended(event: SessionEvent, { flags }: State): Suspended | null {
  switch (event.type) {
    case 'stop':
    case 'thats-all':
    case 'cancel':
      return { type: 'stop' };
    case 'start-routine':
      return event.unknown ? null : wishOf(event);
    case 'plan':
      return wishOf(event);
    case 'as-last':
      return flags.recent?.[0] ? wishOf({ type: 'start-routine', routine: flags.recent[0] }) : null;
    case 'start-own':
      return { type: 'start', wanted: { want: 'own' } };
    case 'recommend':
      return event;
    case 'build-own':
    case 'stop-course':
      return { type: event.type };
    default:
      return null;
  }
}

/** What the policy makes of an event that nobody may simply do; null where it is done. */
export function policed(state: State, here: Here, event: SessionEvent, sure: boolean): Outcome | null {
  const effect = effectOf(state, here, event);
  const situation = situationOf(state, here);
  const begins = effect === 'replaces' && situation === 'set-up' && unbegun(state);
  // "The quick one, yes", while it begins.
  if (begins && event.type === 'start-routine' && event.routine === guided(state)?.plan.routine)
    return carryOn(state, here, []);
  const [known, guess] = begins ? UNBEGUN : POLICY[effect][situation];
  const verdict = sure ? known : guess;
  switch (verdict) {
    case 'do':
      return null;
    case 'ask': {
      if (event.type === 'cancel-reminders') return askToCancel(state, here);
      const waits = event.type === 'stop-course' && !state.flags.course ? null : suspended(event, state);
      // Where nothing runs there is nothing that another plan would take the place of.
      return waits && (effect !== 'replaces' || guided(state)) ? askFirst(state, waits) : null;
    }
    case 'missed':
      if (event.type === 'build-of' || event.type === 'build-own')
        return carryOn(state, here, [say('coach.forget.later')]);
      return notUnderstood(state, here);
    case 're-ask':
      // Whoever only paces or wishes on at a question about the body has not answered it, and the second time is the careful side.
      return isOfTheBody(here.asking) ? undecided(state, here, []) : askAgain(state, here, []);
    case 'not-now':
      if (event.type === 'stop-course' && guided(state)) return askWhichStop(state);
      return carryOn(state, here, [say('coach.forget.later')]);
    case 'declines':
      return answered(state, here, { type: 'no' });
    default:
      return verdict satisfies never;
  }
}

/** Words that may have been meant to end a routine, while a question waits that would take them so; null for anything else. */
export function unclear(state: State, here: Here, event: SessionEvent, sure: boolean | null): Outcome | null {
  if (sure !== false || EFFECT[event.type] !== 'ends') return null;
  const situation = situationOf(state, here);
  if (here.asking !== null && questionOf(here.asking).unclear === 'asked') return askFirst(state, { type: 'stop' });
  if (situation === 'body-question') return undecided(state, here, []);
  return situation === 'other-question' && guided(state) ? askAgain(state, here, []) : null;
}
