import type { Line, Plain } from '../../../languages/line';
import type { Ask } from '../../../safety/types';
import type { EventOf, EventType } from '../../events';
import type { Here } from '../../here';
import type { Situation } from '../../policy';
import type { State } from '../../state';
import type { Outcome } from '../outcome';

/** A sentence, or several of which the last is the question itself. */
export type Phrasing = Plain | ((state: State, here: Here) => readonly Line[]);

/** One of the question's answers; none of them, so that it is asked again; or nothing that has to do with it. */
type Verdict<A extends string> = A | 'again' | 'elsewhere';

/** What an event means to a question. One with slots may have to be looked at first. */
export type Hears<A extends string, T extends EventType> =
  | Verdict<A>
  | ((state: State, here: Here, event: EventOf<T>) => Verdict<A> | Outcome);

export type Answer = (state: State, here: Here) => Outcome;

/** What every question has to say the meaning of. */
type Must = 'yes' | 'no' | 'not-sure' | 'not-understood';

/**
 * A question with everything that is known of it. `answers` is what can be chosen, `hears` what people say for it: both are
 * total, and what a question does not hear does what it does anywhere, with the question open behind it. Left without an
 * answer it `waits` and is asked again; or it `passes`, and what is under way goes on; or it is asked once more and then the
 * `careful` answer is taken (one of its own, or a side that nobody can choose), and before that nothing moves the routine
 * on. An answer finds the question closed.
 */
export type Question<A extends string> = (
  | { readonly unanswered: 'waits' | 'passes' }
  | { readonly unanswered: 'careful'; readonly careful: NoInfer<A> | Answer }
) & {
  /** Where it puts the listener, as far as that decides what words may do; null where what is under way goes on deciding. */
  readonly situation: Situation | null;
  /** Nothing hangs on it once something else was understood. */
  readonly lapses: boolean;
  /** While it is open the plainest words mean what they mean by themselves. */
  readonly plain?: true;
  /** Words that may only have meant to end are asked about; without it the question is asked again. */
  readonly unclear?: 'asked';
  /** What free words are while it waits, where they are no answer: a wish as anywhere, names of moves, or days and hours. */
  readonly free?: 'wish' | 'moves' | 'when';
  /** The whole question, for "repeat". */
  readonly full: Phrasing;
  /** In a few words: after what did not answer it, and as reprompt. */
  readonly again: Phrasing;
  /** What can be answered, for "help"; null where the question says so itself. */
  readonly help: Plain | null;
  /** Asked about the body: what triage is told with words that answer it. Left open, it counts as an early stop. */
  readonly body?: Ask;
  readonly answers: { readonly [K in A]: Answer };
  /** A notice: these answers count only where all of it was heard; to an earlier one it is said once more. */
  readonly heardOut?: readonly NoInfer<A>[];
  /** What is said to one that came too early, where it is no notice. */
  readonly early?: Plain;
  readonly hears: { readonly [T in Must]: Hears<NoInfer<A>, T> } & {
    readonly [T in Exclude<EventType, Must>]?: Hears<NoInfer<A>, T>;
  };
};

export const question = <const A extends string>(one: Question<A>): Question<A> => one;
