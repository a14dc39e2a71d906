import { AVOIDED } from '../content/wishes';
import type { Heard } from '../languages/heard';
import type { EventType, SessionEvent } from '../session/events';
import type { Meant } from '../session/meant';
import { purposeIn } from './asked';
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
    event.type === 'start-move' && event.move === null && !event.unknown && !event.near
      ? (purposeIn(words, hear) ?? { type: 'ready' })
      : event;
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
  // "No routine of my own, I only want the massage": what is wished for is not left out.
  const [denied = ''] = text.toLowerCase().split(hear.reader.only);
  const { without = null } = found({ without: 'WITHOUT' }, denied, hear);
  const avoided = AVOIDED.find((one) => isListed(without) && without.id === one);
  // "Not the camel, the bridge": what is named beside it is meant instead.
  const [move, ...others] = movesIn(text, hear);
  const out = move?.out && others.every((other) => other.out) ? move : null;
  const longer = out && (!avoided || !isListed(without) || out.size > (without.words ?? '').length);
  if (longer) return { type: 'skip', move: out.id };
  return avoided ? { type: 'plan', seconds: null, asked: { without: [avoided] } } : null;
}

/** The same beside a wish, as far as that has no such limits itself. */
function limitBeside({ type }: SessionEvent, text: string, hear: Heard): SessionEvent | null {
  const limit = OF_SIDES.has(type) ? null : limitIn(text, hear);
  if (limit?.type === 'only-side') return limit;
  const own = type === 'plan' && limit?.type === 'plan';
  return BEGINS.has(type) && !own ? limit : null;
}

/** The moves that are named, with how long their names are, and whether they are denied or to be left out. */
function movesIn(text: string, hear: Heard) {
  const words = ` ${text.toLowerCase()} `;
  return placesIn('TECHNIQUE', words, hear).map(({ id, at, to }) => {
    const before = words.slice(0, at);
    return { id, size: to - at, out: hear.reader.denies.test(before) || isLedOut(before, hear) };
  });
}

/** Ends with words that leave out what is named behind them: "skip the". */
function isLedOut(before: string, { around, reader }: Heard): boolean {
  const words = before.split(' ').filter((word) => word !== '');
  while (words.length > 0 && around.before.includes(words.at(-1) as string)) words.pop();
  const said = words.join(' ');
  const last = [...said.matchAll(new RegExp(reader.leads.WITHOUT ?? '$^', 'g'))].at(-1);
  return last !== undefined && last.index + last[0].length === said.length;
}
