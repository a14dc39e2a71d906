import { MOVES } from '../../../content';
import type { PlanItem } from '../../../content/item';
import { REST } from '../../../content/usual';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import type { Act, State } from '../../state';
import type { Plan } from '../../types';
import { lengthOf } from '../named';
import { carryOn, goOn, type Outcome, say } from '../outcome';
import { allowed } from '../starts/gates';
import { type Guided, itemStart, under, withItem } from '../under-way';
import { postureAt } from './place';

/** A rest in the middle of a routine, which goes on behind it; one that is under way takes the length. */
export function restWithin(state: State, here: Here, at: Guided, { seconds }: EventOf<'rest'>): Outcome | null {
  const { least, usual, most } = MOVES[REST].work.seconds;
  const length = Math.min(most, Math.max(least, seconds ?? usual));
  const { plan, spot } = at;
  const now = under(at);
  if (now?.technique.work.kind === 'rest') {
    // "Just let me lie here": that is what is done, and nobody said for how long.
    if (seconds === null) return carryOn(state, here, []);
    const { elastic: _elastic, ...rest } = now.item;
    const longer = withItem(plan, spot.index, { ...rest, seconds: length });
    return carryOn({ ...state, cursor: { ...at, plan: longer } }, here, [words(longer, spot.index + 1, length)]);
  }
  if (!allowed(state, REST)) return null;
  const item: PlanItem = { move: REST, seconds: length };
  const index = Math.min(spot.index + 1, plan.items.length);
  const items = [...plan.items.slice(0, index), item, ...plan.items.slice(index)];
  const longer = { ...plan, items };
  return goOn(state, longer, { ...itemStart(index), from: postureAt(at, here) }, [words(longer, index + 1, length)]);
}

/** Whether anything comes after the rest is said with its length. */
const words = ({ items }: Plan, next: number, length: number): Act =>
  say(next < items.length ? 'coach.restWithin' : 'coach.restAfter', { length: lengthOf(length) });
