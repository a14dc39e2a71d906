import { isMoveId, type MoveId } from '../content';
import { ANSWERS, isAnswerId } from '../content/answers';

/** What "tell me more" goes on with: an answer, a move, or when to see a doctor. */
export interface Topic {
  readonly about: string;
  /** What was not told of it yet: a bit for each of a move's `CHAPTERS`, 1 or 0 for anything else. */
  readonly left: number;
}

/** The full explanation of a move, in the order it is told: what is done, what to look at, what for, what it feels like, what means stop. */
export const CHAPTERS = ['about', 'checks', 'why', 'feel', 'stop'] as const;
export type Chapter = (typeof CHAPTERS)[number];

export const DOCTOR = 'doctor';
/** Nothing of it was told yet. */
export const LEFT_OF_ALL = 2 ** CHAPTERS.length - 1;

/** A subject whose short answer was given. */
export const topicOf = (id: string): Topic => ({
  about: id,
  left: id === DOCTOR || (isAnswerId(id) && ANSWERS[id].more) ? 1 : 0,
});

/** A move that something was asked about; `told` is what the answer was, where that is a chapter. */
export const moveTopic = (id: MoveId, told?: Chapter): Topic => ({
  about: id,
  left: told ? LEFT_OF_ALL & ~(1 << CHAPTERS.indexOf(told)) : LEFT_OF_ALL,
});

/** The next chapter of a move, and what is left after it; null where all of it was told. */
export function nextChapter({ about, left }: Topic): { readonly chapter: Chapter; readonly topic: Topic } | null {
  const at = CHAPTERS.findIndex((_, i) => (left & (1 << i)) !== 0);
  const chapter = CHAPTERS[at];
  return chapter ? { chapter, topic: { about, left: left & ~(1 << at) } } : null;
}

/** May something be told of it? */
export const isSubject = (about: string): boolean => about === DOCTOR || isAnswerId(about) || isMoveId(about);
