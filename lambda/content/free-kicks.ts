import type { MoveId } from './ids';
import type { PlanItem } from './item';

/**
 * Kicks of whoever has kept one leg at its notice: only the first of them have a hand on the chair. Ten in all, as the article's
 * least, in place of so many with the hand (`grows`, and by how many seconds a session is longer with them). A named routine has
 * them once those with the hand are known.
 */
export const FREE_KICKS = {
  of: 'supported-kicks',
  items: [
    { move: 'supported-kicks', count: 4 },
    { move: 'frankensteins', count: 6 },
  ],
  known: 2,
  grows: { 6: 60, 10: 30 },
} as const satisfies {
  of: MoveId;
  items: readonly PlanItem[];
  known: number;
  grows: Readonly<Record<number, number>>;
};
