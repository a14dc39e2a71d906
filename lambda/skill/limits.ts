import type { Heard } from '../languages/heard';
import type { EventType, SessionEvent } from '../session/events';
import { placesIn } from './named';
import { onlySideIn } from './sides';

/* What a plan is not to be, said beside the wish for it: "ten minutes, the left side only", "start, and none of that camel". */

/** They say themselves what is done with a side, or take back what was. */
const OF_SIDES: ReadonlySet<EventType> = new Set([
  ...(['only-side', 'skip-side', 'start-side', 'felt-side', 'undo', 'skip', 'never', 'report'] as const),
]);
/** They begin something, by name or with a yes. */
const BEGINS: ReadonlySet<EventType> = new Set([
  ...(['start-routine', 'plan', 'yes', 'ready', 'usual', 'recommend', 'start-own', 'as-last', 'choice'] as const),
]);

/** A side, or a move, that is left out of what is wished for; null for none. */
export function limitBeside({ type }: SessionEvent, text: string, hear: Heard): SessionEvent | null {
  const side = OF_SIDES.has(type) ? null : onlySideIn(text, hear);
  if (side) return { type: 'only-side', side };
  const [move] = BEGINS.has(type) ? deniedIn(text, hear) : [];
  return move ? { type: 'skip', move } : null;
}

/** Moves that are named and denied. */
function deniedIn(text: string, hear: Heard) {
  const words = ` ${text.toLowerCase()} `;
  return placesIn('TECHNIQUE', words, hear)
    .filter(({ at }) => hear.reader.denies.test(words.slice(0, at)))
    .map(({ id }) => id);
}
