import { type MoveId, move } from '../../../content';
import type { PlanItem } from '../../../content/item';
import { routine } from '../../../content/routines';
import { GATES, type Gate, gatesOf } from '../../../safety/limits';
import type { State } from '../../state';

/** May this move be planned for this listener? */
export const allowed = (state: State, id: MoveId): boolean =>
  !state.prefs.leaveOut.includes(id) && !(state.safety?.noBelly && move(id).families.includes('belly'));

/** What takes the place of a move whose gate is closed; null where another move of the plan does already. */
const BEHIND_GATE: Readonly<Partial<Record<MoveId, MoveId>>> = {
  'supine-massage': 'side-lying-massage',
  'ball-release': 'side-lying-massage',
  'foam-rolling': 'side-lying-massage',
  sphinx: 'glute-bridge',
  camel: 'kneeling-lunge',
  'mountain-climbers': 'straight-leg-raise',
  frankensteins: 'supported-kicks',
};

/** The gates of a list of moves that nobody has answered yet. */
export const closedGates = (state: State, moves: readonly MoveId[]): Gate[] =>
  GATES.filter((gate) => state.flags.gates?.[gate] === undefined && moves.some((id) => gatesOf(id).includes(gate)));

/** The items with everything behind a closed gate replaced. */
export function behindGates(state: State, items: readonly PlanItem[]): readonly PlanItem[] {
  const shut = (id: MoveId) => gatesOf(id).some((gate) => state.flags.gates?.[gate] !== true);
  const open = items.filter((item) => !shut(item.move)).map(({ move: id }) => id);
  const list: PlanItem[] = [];
  for (const item of items) {
    if (!shut(item.move)) {
      list.push(item);
      continue;
    }
    const instead = BEHIND_GATE[item.move];
    if (instead && !shut(instead) && !open.includes(instead) && !list.some((other) => other.move === instead)) {
      list.push({ move: instead, ...(item.lead ? { lead: item.lead } : {}) });
    }
  }
  return list;
}

/** Every move that a named routine may hold. */
export const routineMoves = (id: string): MoveId[] =>
  routine(id as Parameters<typeof routine>[0]).items.map((item) => item.move);
