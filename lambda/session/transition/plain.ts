import type { Here } from '../here';
import type { State } from '../state';
import { carryOn, type Outcome, say } from './outcome';
import { pause, resume, stop } from './pausing';

/* "Yes", "no" and "not sure" where nothing was asked, or nothing that they answer. */

export const yes = (state: State, here: Here): Outcome =>
  state.cursor.at === 'paused'
    ? resume(state, here)
    : carryOn(state, here, state.cursor.at === 'guiding' ? [] : [say('coach.nothing')]);

export function no(state: State, here: Here): Outcome {
  const { cursor } = state;
  // "Ready?" was asked, or nothing was: time is what the listener wants.
  if (cursor.at === 'guiding' && here.between) return pause(state, here);
  return cursor.at === 'guiding' ? carryOn(state, here, []) : stop(state, here);
}

export const notSure = (state: State, here: Here): Outcome => carryOn(state, here, [say('coach.notSure')]);
