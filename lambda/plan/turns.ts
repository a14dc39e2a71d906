import { move } from '../content';
import type { PlanItem } from '../content/item';
import { type Round, rounds } from '../session/rounds';
import type { Plan } from '../session/types';

/** Holds of at least this many seconds are halved and announced by words; a shorter one has a single word inside. */
export const WORTH_WORDS = 20;

/** From here on the end of a hold is announced ten seconds ahead, else five. */
export const LONG_HOLD = 60;

/**
 * How often each kind of sentence was used before a round, from another number in each session: sentences with several
 * forms take turns by it, and two uses in a row are never worded alike.
 */
export interface Turns {
  readonly rounds: number;
  /** Holds with words inside, and of those the ones that are announced ten or five seconds before their end. */
  readonly holds: number;
  readonly long: number;
  readonly short: number;
  /** Repetitions and breaths. */
  readonly counted: number;
}

/** The turns after one more round. */
export function afterRound(turns: Turns, item: PlanItem, { amount }: Round): Turns {
  const { kind } = move(item.move).work;
  const counted = kind === 'reps' || kind === 'breaths' ? Math.round(amount) : 0;
  const worded = kind === 'hold' && amount >= WORTH_WORDS ? 1 : 0;
  const long = worded === 1 && amount >= LONG_HOLD ? 1 : 0;
  return {
    rounds: turns.rounds + 1,
    holds: turns.holds + worded,
    long: turns.long + long,
    short: turns.short + worded - long,
    counted: turns.counted + counted,
  };
}

export const afterItem = (turns: Turns, item: PlanItem): Turns =>
  rounds(item).reduce((sum, round) => afterRound(sum, item, round), turns);

/** The turns before the item at `index` of a plan. */
export function turnsBefore({ items, visit = 0 }: Plan, index: number): Turns {
  const first: Turns = { rounds: visit, holds: visit, long: visit, short: visit, counted: visit };
  return items.slice(0, index).reduce(afterItem, first);
}

/** Tells two turns apart. */
export const turnsKey = ({ rounds: n, holds, long, short, counted }: Turns): string =>
  `${n},${holds},${long},${short},${counted}`;
