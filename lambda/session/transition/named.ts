import { type MoveId, move } from '../../content';
import type { PlanItem } from '../../content/item';
import { routineIds } from '../../content/routines';
import type { NameOf } from '../../languages/line';
import { isTimed } from '../own';
import { isSettling } from '../rounds';

/* What fills the holes of a sentence about moves: names, lists of them, lengths and doses. */

export const nameOf = (id: MoveId): NameOf => ({ name: 'moves', id });

/** The name of a move as it stands in a plan: a short rest goes by another name. */
export const itemName = (item: PlanItem): NameOf =>
  isSettling(item) ? { name: 'rests', id: 'settling' } : nameOf(item.move);

/** A length for the ear: the language knows how exactly it is worth saying. */
export const lengthOf = (seconds: number) => ({ seconds: Math.round(seconds * 10) / 10 });

/** The dose of an item for the ear: how long, or how many times. */
export const amountOf = ({ move: id }: Pick<PlanItem, 'move'>, amount: number) =>
  isTimed(id) ? lengthOf(amount) : ({ amount, of: move(id).work.kind === 'breaths' ? 'breaths' : 'times' } as const);

/** The named routines, all of them: whoever asks chooses one. */
export const everyRoutine = {
  names: { list: routineIds.map((id): NameOf => ({ name: 'routines', id })), joint: 'apart' },
} as const;

/** At most this many names are spoken in one list; the rest is counted. */
const LISTED = 5;

/** Names in a row, each heard for itself, and how many they are. */
export const listed = (names: readonly NameOf[]) => ({
  names: { list: names.slice(0, LISTED), joint: 'apart', more: Math.max(0, names.length - LISTED) } as const,
  count: names.length,
});
