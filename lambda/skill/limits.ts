import { AVOIDED } from '../content/wishes';
import type { Heard } from '../languages/heard';
import type { EventType, SessionEvent } from '../session/events';
import type { Meant } from '../session/meant';
import { found } from './free-words';
import { namesIn, placesIn } from './named';
import type { Scene } from './scene';
import { onlySideIn } from './sides';
import { isListed } from './slot-values';

/* What a plan is not to be, said beside the wish for it: "ten minutes, the left side only", "start, and none of that camel". */

/** They say themselves what is done with a side, or take back what was. */
const OF_SIDES: ReadonlySet<EventType> = new Set([
  ...(['only-side', 'skip-side', 'start-side', 'felt-side', 'undo', 'skip', 'never', 'report'] as const),
]);
/** They begin something, by name or with a yes. */
const BEGINS: ReadonlySet<EventType> = new Set([
  ...([
    'start-routine',
    'plan',
    'yes',
    'ready',
    'usual',
    'recommend',
    'start-own',
    'as-last',
    'choice',
    'another-set',
  ] as const),
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

/** What a report says the listener does not do ("I can't kneel"), said of the plan; null if it says none. */
export function unableIn(text: string, { unable, limits, reader }: Heard): SessionEvent | null {
  const words = text.toLowerCase();
  // "Will lying on my belly not be bad for my back" asks, and says nothing of what somebody does not do.
  if (reader.wonders.test(words)) return null;
  const found = unable.exec(words);
  // "I don't want to lie, I meant kneeling": what is meant instead is no limit.
  const behind = found ? found.index + found[0].length : 0;
  const meant = words.slice(behind).search(reader.corrects);
  const said = meant < 0 ? words : words.slice(0, behind + meant);
  const limit = found ? limits.find(([pattern]) => pattern.test(said))?.[1] : undefined;
  if (!limit) return null;
  return { type: 'plan', seconds: null, asked: limit === 'floor' ? { place: 'off-floor' } : { without: [limit] } };
}

/** What words leave out of what is wished for: a side, what a body does not do, a move, a position or a thing; null for none. */
export function limitIn(text: string, hear: Heard): SessionEvent | null {
  const side = onlySideIn(text, hear);
  if (side) return { type: 'only-side', side };
  return unableIn(text, hear) ?? leftOutIn(text, hear);
}

/** A move, or a position or a thing, that is denied by name: of a name within another the longer, "kneeling lunge". */
export function leftOutIn(text: string, hear: Heard): SessionEvent | null {
  const { without = null } = found({ without: 'WITHOUT' }, text, hear);
  const avoided = AVOIDED.find((one) => isListed(without) && without.id === one);
  // "Not the camel, the bridge": what is named beside it is meant instead.
  const [move] = namesIn('TECHNIQUE', text, hear).length > 0 ? [] : deniedIn(text, hear);
  const longer = move && (!avoided || !isListed(without) || move.size > (without.words ?? '').length);
  if (longer) return { type: 'skip', move: move.id };
  return avoided ? { type: 'plan', seconds: null, asked: { without: [avoided] } } : null;
}

/** The same beside a wish, as far as that has no such limits itself. */
function limitBeside({ type }: SessionEvent, text: string, hear: Heard): SessionEvent | null {
  const limit = OF_SIDES.has(type) ? null : limitIn(text, hear);
  if (limit?.type === 'only-side') return limit;
  const own = type === 'plan' && limit?.type === 'plan';
  return BEGINS.has(type) && !own ? limit : null;
}

/** Moves that are named and denied, with how long their names are. */
function deniedIn(text: string, hear: Heard) {
  const words = ` ${text.toLowerCase()} `;
  return placesIn('TECHNIQUE', words, hear)
    .filter(({ at }) => hear.reader.denies.test(words.slice(0, at)))
    .map(({ id, at, to }) => ({ id, size: to - at }));
}
