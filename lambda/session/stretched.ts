import { isMoveId, move } from '../content';
import type { Side } from '../content/types';
import type { Ledger } from './ledger';

/** Seconds of each side under a still stretch of the hip flexors. */
export type Stretched = Readonly<Record<Side, number>>;

/** What a ledger has of it. A stretch of both sides at once counts for each. */
export function stretchedIn(ledger: Ledger): Stretched {
  const sum = { left: 0, right: 0 };
  for (const [id, { left = 0, right = 0, both = 0 }] of Object.entries(ledger)) {
    if (!isMoveId(id) || !move(id).stretches || move(id).work.kind !== 'hold') continue;
    sum.left += left + both;
    sum.right += right + both;
  }
  return sum;
}
