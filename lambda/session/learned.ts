import type { MoveId } from '../content';
import type { PlanItem } from '../content/item';
import type { Done, Preferences } from './preferences';

/** How a move is led into: every instruction, a sentence or two, or its name and what keeps the body out of harm. */
export type Told = 'full' | 'brief' | 'name';

/** So many times a move is told in full, and from then on briefly; from the second figure on its name is enough. Ours. */
const BRIEF_FROM = 2;
const NAME_FROM = 5;

/** No more is counted: it would change nothing. */
export const MOST_DONE = NAME_FROM;

/** In place of a count: the listener asked to have this move explained, and has not done it since. */
export const TO_EXPLAIN = -1;

/** The counts after these moves were done to their end. One that was explained anew is told briefly from then on. */
export function countDone(done: Done | undefined, moves: readonly MoveId[]): Done {
  const next: Partial<Record<MoveId, number>> = { ...done };
  for (const id of moves) {
    const before = next[id] ?? 0;
    next[id] = before === TO_EXPLAIN ? BRIEF_FROM : Math.min(MOST_DONE, before + 1);
  }
  return next;
}

/** How much is said of a move. What the listener chose is the most there is; a move that they know takes less. */
export function told({ move, brief }: PlanItem, { talk, fully, done }: Preferences): Told {
  const times = done?.[move] ?? 0;
  if (times === TO_EXPLAIN) return 'full';
  const chosen: Told = talk === 'full' && !brief ? 'full' : 'brief';
  if (fully) return chosen;
  if (times >= NAME_FROM) return 'name';
  return times >= BRIEF_FROM ? 'brief' : chosen;
}
