import { type MoveId, move } from '../../content';
import { heldFor } from '../own';
import type { Act } from '../state';
import { lengthOf, say } from './outcome';

/** Says how long every repetition is held, of the seconds that were asked for. */
export function eachHeld(id: MoveId, wanted: number): Act {
  const { each, limit } = heldFor(id, wanted);
  const { work } = move(id);
  const fixed = work.kind === 'reps' && work.hold.least === work.hold.most && limit !== null;
  return say(`coach.dose.rep.${fixed ? 'fixed' : (limit ?? 'now')}`, { length: lengthOf(each) });
}
