import { move } from '../../../content';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import type { State } from '../../state';
import { postureAt } from '../doing/place';
import { nameOf } from '../named';
import { answer, carryOn, goOn, type Outcome, say, withPrefs } from '../outcome';
import { guided, itemStart, under } from '../under-way';

/** "Never the sphinx again": it is left out from now on, here and of every plan that comes. */
export function never(state: State, here: Here, event: EventOf<'never'>): Outcome {
  const at = guided(state);
  const { cursor } = state;
  const last = cursor.at === 'finished' ? cursor.plan.items.at(-1)?.move : undefined;
  const id = event.move ?? (event.unknown ? null : ((at && under(at)?.item.move) ?? last)) ?? null;
  if (!id) return answer(state, here, event.unknown ? 'coach.unknown.move' : 'coach.never.which');
  if (state.prefs.leaveOut.includes(id)) return answer(state, here, 'coach.never.already', { name: nameOf(id) });
  const known = withPrefs(state, { leaveOut: [...state.prefs.leaveOut, id] });
  const words = [say('coach.never.done', { name: nameOf(id) })];
  if (!at) return carryOn(known, here, words);
  const isIt = (other: typeof id) => other === id || move(other).variantOf === id;
  const { plan, spot } = at;
  const current = plan.items[spot.index];
  const items = plan.items.filter((item, i) => i <= spot.index || !isIt(item.move));
  if (current && isIt(current.move)) {
    const from = postureAt(at, here);
    const left = items.filter((_, i) => i !== spot.index);
    return goOn(known, { ...plan, items: left }, { ...itemStart(spot.index), from }, words);
  }
  return carryOn({ ...known, cursor: { ...at, plan: { ...plan, items } } }, here, words);
}
