import type { Here } from '../here';
import type { State } from '../state';
import { ask, carryOn, type Outcome, say, under } from './outcome';

/** A second miss within this many seconds is one too many to go on with. */
const TWICE_WITHIN = 30;

/**
 * Something was said that nobody understood, and no words of it came along. The hold goes on with what is left; when it
 * happens again at once, or while there is pressure on the belly, the routine waits and asks one question.
 */
export function notUnderstood(state: State, here: Here): Outcome {
  const { cursor } = state;
  const noted: State = { ...state, notUnderstood: here.now };
  if (cursor.at !== 'guiding') {
    const key =
      cursor.at === 'paused'
        ? 'coach.missed.paused'
        : cursor.at === 'finished'
          ? 'coach.missed.finished'
          : 'coach.missed.lobby';
    return carryOn(noted, here, [say(key)]);
  }
  const belly = under(cursor)?.technique.families.includes('belly') ?? false;
  const twice = state.notUnderstood !== undefined && here.now - state.notUnderstood <= TWICE_WITHIN;
  const pressing = belly && (here.state === 'hold' || here.state === 'settling');
  if (twice || pressing) {
    return {
      state: { ...noted, cursor: { ...cursor, at: 'paused' } },
      acts: [ask('unheard', { key: twice ? 'coach.missed.wait' : 'coach.missed.pressure' })],
    };
  }
  return carryOn(noted, here, [say(here.state === 'hold' ? 'coach.missed.hold' : 'coach.missed.guiding')]);
}
