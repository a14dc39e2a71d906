import type { Here } from '../../here';
import type { State } from '../../state';
import { carryOn, goOn, type Outcome } from '../outcome';

/** Rested enough: the rest ends as it would have at its end. */
export function restEnough(state: State, here: Here): Outcome {
  const { cursor } = state;
  if (cursor.at !== 'guiding' || cursor.spot.step !== 'work') return carryOn(state, here, []);
  return goOn(state, cursor.plan, { ...cursor.spot, step: 'release', done: 0 });
}
