import type { AnswerCue, Cue } from './cues';
import type { Index } from './match';

/** A measure of likeness: what each feature adds, in tenths of a logit, features of one weight in one string. */
export interface Measure {
  readonly bias: number;
  readonly weights: Readonly<Record<string, string>>;
}

/** What was learned from reports of one language (`npm run likeness`). */
export interface Likeness {
  /** The words of a report as they are compared: without endings that do not change what a word is about. */
  stems(words: string): readonly string[];
  readonly measures: {
    /** How much a report is like a red flag, and not like anything else that is said. */
    readonly alarm: Measure;
    /** How much a red flag is like an emergency, and not like what can wait for a doctor today. */
    readonly emergency: Measure;
  };
}

/** How one language is heard when a body is reported. The engine has no word of its own. */
export interface Hear {
  /** Cuts what was said into plain words, `;` between sentences. Never throws. */
  segment(text: string): readonly string[];
  /** What the words mean, filed by their first word. */
  readonly lexicon: Index;
  /** Words that only say where a part of the body is, what it does, or that it is well. */
  readonly placed: readonly string[];
  readonly negation: {
    /** Over how many words a negation reaches, before and behind itself. */
    readonly before: number;
    readonly behind: number;
    /** Words that join what is denied together ("no pain or numbness"). */
    readonly joints: readonly string[];
    /** Words with which what is denied is complete: what stands next to them is said anew. */
    readonly heads: readonly string[];
  };
  /** Verbs of the past that take what was had as their object ("had a really bad"). */
  readonly takes: readonly string[];
  /** Verbs of the past that say how something was ("was numb"). */
  readonly copulas: readonly string[];
  /** For what lets a move go on: its words, which alone mean it. */
  readonly unmixed: { readonly [A in AnswerCue]?: readonly string[] };
  /** Words that say that something is well. */
  readonly well: readonly string[];
  /** Words that carry nothing of what is reported. All others have to be understood before anybody is comforted. */
  readonly small: readonly string[];
  /** The words that answer our questions, each by what it means. */
  readonly answers: Readonly<Record<AnswerCue, readonly string[]>>;
  readonly likeness: Likeness | null;
  /** What becomes of a report in words that nobody can read: there is one value. */
  readonly unknown: 'ask';
}

/** What was said: words, or the meaning of an answer that came without any. */
export type Said = string | { readonly answer: AnswerCue };

/** What a report is compared by: its words without what they deny, and what the lexicon makes of them. */
export interface Likened {
  readonly undenied: string;
  readonly now: ReadonlySet<Cue>;
}

/** A part of a report, and whether a mark may govern it. */
export interface Piece extends Likened {
  readonly governed: boolean;
}
