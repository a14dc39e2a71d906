import { type MoveId, move } from '../../../content';
import type { PlanItem } from '../../../content/item';
import { GATES, type Gate } from '../../../content/types';
import { isShut, keptFamily } from '../../family';
import type { State } from '../../state';

/** May this move be planned for this listener? */
export const allowed = (state: State, id: MoveId): boolean =>
  !state.prefs.leaveOut.includes(id) &&
  !state.out?.includes(id) &&
  !(state.safety?.noBelly && move(id).families.includes('belly'));

/** The gates of a list of moves at which nobody has chosen yet, in the order they are come to. */
export const closedGates = (state: State, moves: readonly MoveId[]): Gate[] =>
  GATES.filter((gate) => keptFamily(state, gate) === undefined && moves.some((id) => move(id).gate === gate));

/** The items with everything behind a closed gate replaced, or left out where another move of the plan does as well. */
export function behindGates(state: State, items: readonly PlanItem[]): readonly PlanItem[] {
  const shut = (id: MoveId) => isShut(state, id);
  const open = items.filter((item) => !shut(item.move)).map(({ move: id }) => id);
  const list: PlanItem[] = [];
  for (const item of items) {
    if (!shut(item.move)) {
      list.push(item);
      continue;
    }
    const instead = move(item.move).instead.find((id) => !shut(id));
    if (instead && !open.includes(instead) && !list.some((other) => other.move === instead)) {
      list.push({ move: instead, ...(item.lead ? { lead: item.lead } : {}) });
    }
  }
  return list;
}
