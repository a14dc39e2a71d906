import type { MoveId } from '../../../content';
import { heldFor } from '../../own';
import type { Act } from '../../state';
import { lengthOf } from '../named';
import { say } from '../outcome';

/** Says how long every repetition is held, of the seconds that were asked for. */
export function eachHeld(id: MoveId, wanted: number): Act {
  const { each, as } = heldFor(id, wanted);
  return say(`coach.dose.rep.${as}`, { length: lengthOf(each) });
}
