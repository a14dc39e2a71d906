import type { MoveId } from '../content';
import type { Aspect } from '../content/points';
import type { Part } from '../content/steps';
import type { Heard } from '../languages/heard';
import type { EventType, SessionEvent } from '../session/events';
import { found } from './free-words';
import { namesIn } from './named';
import { isInAMove, type Scene } from './scene';
import { isKnown, type Listed } from './slot-values';

/** Answers about a move as a whole: one about what was named in the question goes before them. */
const GENERAL: ReadonlySet<EventType> = new Set(['describe-move', 'am-i-right', 'where-part']);
/** Answers about a move, in which nothing that is named was felt where it was asked about. */
const OF_A_MOVE: ReadonlySet<EventType> = new Set([
  ...GENERAL,
  ...(['what-to-feel', 'about-step', 'how-hard', 'breath-now'] as const),
]);
/** What else is said in such words; where they ask about what is done in a move, that is meant. */
const LOOKS_LIKE: ReadonlySet<EventType> = new Set(['which-side', 'more-talk', 'elsewhere']);

/** The part of the body that is named: the longest name, of two as long the one behind, "back heel". */
function partIn(text: string, hear: Heard): Part | 'eyes' | null {
  const { part } = found({ part: 'PART' }, text, hear);
  return isKnown(part) ? (part as Listed<Part | 'eyes'>).id : (namesIn('PART', text, hear).at(-1) ?? null);
}

/** What of a move is asked in some words: what is done with something, else where it belongs; null where nothing is named. */
function aspectIn(text: string, move: MoveId | null, hear: Heard): SessionEvent | null {
  const words = text.toLowerCase().replace(hear.reader.bound, ' ');
  const aspect: Aspect | Part | null =
    hear.reader.points.find(([pattern]) => pattern.test(words))?.[1] ?? partIn(words, hear);
  const about = move ? { move } : {};
  if (aspect === null) return null;
  if (aspect === 'breath') return { type: 'breath-now', ...about };
  if (aspect === 'far' || aspect === 'bend') return { type: 'about-step', topic: aspect, ...about };
  return { type: 'where-part', part: aspect, ...about };
}

const isQuestion = (text: string, { reader }: Heard): boolean => reader.asks.test(text.toLowerCase());

const asked = (event: SessionEvent): SessionEvent => ({ ...event, asked: true }) as SessionEvent;

/** "Do I squeeze at the top": a question about a move, as one about what it names, where it names something. */
export function particular(event: SessionEvent, text: string, hear: Heard): SessionEvent {
  const words = text.toLowerCase();
  if (LOOKS_LIKE.has(event.type) && isQuestion(text, hear) && hear.reader.points.some(([point]) => point.test(words)))
    return asked(aspectIn(text, null, hear) ?? event);
  if (!OF_A_MOVE.has(event.type) || ('near' in event && event.near)) return event;
  const move = 'move' in event && event.move ? (event.move as MoveId) : null;
  const about = (GENERAL.has(event.type) ? aspectIn(text, move, hear) : null) ?? event;
  return isQuestion(text, hear) ? asked(about) : about;
}

/** A question that names something of a move, said in one, of which nothing else is known; null for anything else. */
export function pointedIn(text: string, scene: Scene | null, hear: Heard): SessionEvent | null {
  if (!isInAMove(scene) || !isQuestion(text, hear)) return null;
  const about = aspectIn(text, null, hear);
  return about && asked(about);
}
