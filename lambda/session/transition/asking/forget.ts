import type { Here } from '../../here';
import type { State } from '../../state';
import { ask, carryOn, type Outcome, say } from '../outcome';

/** Deletes everything that is kept, after one confirmation. In the middle of a routine it is told when to ask. */
export function forgetMe(state: State, here: Here): Outcome {
  if (state.cursor.at === 'guiding' || state.cursor.at === 'paused')
    return carryOn(state, here, [say('coach.forget.later')]);
  return { state: { ...state, cursor: { at: 'lobby', asking: 'forget' } }, acts: [ask('coach.forget.ask')] };
}
