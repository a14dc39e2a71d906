import { AVOIDED } from '../content/wishes';
import type { Heard } from '../languages/heard';
import type { EventType, SessionEvent } from '../session/events';
import type { Meant } from '../session/meant';
import { found } from './free-words';
import { namesIn, placesIn } from './named';
import type { Scene } from './scene';
import { onlySideIn } from './sides';
import { isListed, type Listed, UNSAID } from './slot-values';

/* What a plan is not to be, said beside the wish for it: "ten minutes, the left side only", "start, and none of that camel". */

/** They say themselves what is done with a side, or take back what was. */
const OF_SIDES: ReadonlySet<EventType> = new Set([
  ...(['only-side', 'skip-side', 'start-side', 'felt-side', 'undo', 'skip', 'never', 'report'] as const),
]);
/** They begin something, by name or with a yes. */
const BEGINS: ReadonlySet<EventType> = new Set([
  ...(['start-routine', 'plan', 'yes', 'ready', 'usual', 'recommend', 'start-own', 'as-last', 'choice'] as const),
]);

/**
 * What was meant, with what a plan is not to be behind it: the limit comes first where a side was all that was heard and a
 * routine is named with it.
 */
export function withLimit(read: Meant, scene: Scene | null, hear: Heard): Meant {
  const { event, words, also } = read;
  const [routine] = scene === 'lobby' && event.type === 'only-side' ? namesIn('ROUTINE', words, hear) : [];
  if (routine) return { ...read, event: { type: 'start-routine', routine }, also: [event, ...(also ?? [])] };
  // "Start, and none of that camel": the only move that is named is denied.
  const begun: SessionEvent =
    event.type === 'start-move' && event.move === null && !event.unknown && !event.near ? { type: 'ready' } : event;
  const limit = also ? null : limitBeside(begun, words, hear);
  return limit ? { ...read, event: begun, also: [limit] } : read;
}

/** A side, or a move, that is left out of what is wished for; null for none. */
function limitBeside({ type }: SessionEvent, text: string, hear: Heard): SessionEvent | null {
  const side = OF_SIDES.has(type) ? null : onlySideIn(text, hear);
  if (side) return { type: 'only-side', side };
  if (!BEGINS.has(type)) return null;
  const [move] = deniedIn(text, hear);
  if (move) return { type: 'skip', move };
  // A plan has its own limits already.
  const { without } = type === 'plan' ? { without: UNSAID } : found({ without: 'WITHOUT' }, text, hear);
  const avoided = AVOIDED.find((one) => isListed(without ?? null) && (without as Listed<string>).id === one);
  return avoided ? { type: 'plan', seconds: null, asked: { without: [avoided] } } : null;
}

/** Moves that are named and denied. */
function deniedIn(text: string, hear: Heard) {
  const words = ` ${text.toLowerCase()} `;
  return placesIn('TECHNIQUE', words, hear)
    .filter(({ at }) => hear.reader.denies.test(words.slice(0, at)))
    .map(({ id }) => id);
}
