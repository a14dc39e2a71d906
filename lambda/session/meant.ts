import type { SessionEvent } from './events';

/** What is done to whoever said it: what may happen on a guess, and what has to be asked first, hangs on it. */
export const EFFECTS = [
  /** answers, and changes nothing */
  'tells',
  /** waits, goes on, tempo, time to settle */
  'paces',
  /** another place in the same plan */
  'moves',
  /** what and how much the plan asks for */
  'doses',
  /** another plan than the one there is */
  'replaces',
  /** the routine or the conversation is over */
  'ends',
  /** something kept is gone */
  'deletes',
  /** a restriction or a lock becomes less */
  'lifts',
  /** something is kept beyond this routine */
  'stores',
  /** something about the body is heard */
  'alarms',
  /** no other effect than that of the question it answers */
  'answers',
] as const;
export type Effect = (typeof EFFECTS)[number];

export type Reported = true | 'hardly';

/** What somebody meant, as far as it was understood. */
export interface Meant {
  readonly event: SessionEvent;
  /** A built-in, which fires on its exact phrases, or the word that carries the effect was found in the list of its slot. */
  readonly sure: boolean;
  /** The words that came along and stand in no list of ours, with their carrier: for triage before anything else reads them. */
  readonly words: string;
  /**
   * A wish that was read in words that came as a report: it is one only where triage finds nothing in them. `hardly` where they
   * are surely like that wish and nothing like a report: doubt alone asks nothing then, and a stop can be taken back.
   */
  readonly reported?: Reported;
  /** The other wishes of the same sentence, in the order in which they are done. */
  readonly also?: readonly SessionEvent[];
  /** What it is where a question is open that one of them answers: the parts of the sentence, in their order. */
  readonly parts?: readonly SessionEvent[];
}

/** What was not said in words: a launch, a touch, an answer of a service. */
export const unspoken = (event: SessionEvent): Meant => ({ event, sure: true, words: '' });
