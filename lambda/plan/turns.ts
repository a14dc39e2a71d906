import { move } from '../content';
import type { PlanItem } from '../content/item';
import { fleetingOf, type Round, rounds } from '../session/rounds';
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
  /** Rests, each by so many that the first of tomorrow has other words than the last of today. */
  readonly rests: number;
  /** Holds with words inside, and of those the ones that are announced ten or five seconds before their end. */
  readonly holds: number;
  readonly long: number;
  readonly short: number;
  /** Repetitions and breaths. */
  readonly counted: number;
}

/** So many words of rest apart: ours. */
const BETWEEN_RESTS = 3;

/** The turns after one more round. A breath or two to arrive in is no rest: it is given up where time is short. */
export function afterRound(turns: Turns, item: PlanItem, { amount }: Round): Turns {
  const technique = move(item.move);
  const { kind } = technique.work;
  const rested = kind === 'rest' && fleetingOf(technique, amount) === undefined;
  const counted = kind === 'reps' || kind === 'breaths' ? Math.round(amount) : 0;
  const worded = kind === 'hold' && amount >= WORTH_WORDS ? 1 : 0;
  const long = worded === 1 && amount >= LONG_HOLD ? 1 : 0;
  return {
    rounds: turns.rounds + 1,
    rests: turns.rests + (rested ? BETWEEN_RESTS : 0),
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
  const first: Turns = { rounds: visit, rests: visit, holds: visit, long: visit, short: visit, counted: visit };
  return items.slice(0, index).reduce(afterItem, first);
}

/** Tells two turns apart. */
export const turnsKey = ({ rounds: n, rests, holds, long, short, counted }: Turns): string =>
  `${n},${rests},${holds},${long},${short},${counted}`;
