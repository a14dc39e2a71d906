import type { Here } from '../../here';
import { rounds } from '../../rounds';
import type { State } from '../../state';
import { isRest, WARM_UP } from '../coming-back';
import { carryOn, guided, itemName, type Outcome, say } from '../outcome';

/** "What was I doing?", while it is asked whether to carry on: the move that was under way, not the warm-up before it. */
export function whereStopped(state: State, here: Here): Outcome | null {
  const at = guided(state);
  if (!at || (here.asking !== 'resume' && here.asking !== 'rest-or-again')) return null;
  const [first, second] = at.plan.items;
  const item = second && first && isRest(first) && first.seconds === WARM_UP ? second : first;
  if (!item) return null;
  const side = rounds(item)[0]?.side ?? undefined;
  return carryOn(state, here, [say(`coach.comeBack.where${side ? 'Side' : ''}`, { name: itemName(item) }, side)]);
}
