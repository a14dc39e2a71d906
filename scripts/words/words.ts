/*
 * What the scripts know of a language: nothing that the skill or the desk needs. What is missing does not compile.
 */

/** What a listener says who has a routine read out or played, in the words of the language. */
export interface Said {
  readonly language: string;
  readonly start: string;
  readonly goOn: string;
  readonly lessTalk: string;
  readonly bell: string;
  readonly pause: string;
  readonly ready: string;
  readonly goodbye: string;
}

/**
 * How a language is looked at. Words that two samples may differ in and still be taken for each other are small: what is left
 * is what a sample is about. They may grow only with a line that says why.
 */
export interface Look {
  readonly small: ReadonlySet<string>;
  readonly negations: RegExp;
  /** What comes before a sentence begins. */
  readonly fillers: RegExp;
  /** A question opens with one of these, or with an inverted verb; "can we", "could you", "do it" are requests. */
  readonly asks: RegExp;
}

/** What an invocation name may not hold, and what ends or begins a request with one. */
export interface Invocation {
  /** What a request to open a skill begins with, the name behind it; and what ends one, the name before it. */
  readonly launch: readonly string[];
  readonly launchBehind: readonly string[];
  /** Words that join a skill's name to a request. */
  readonly connecting: readonly string[];
  /** Not allowed in a name of two words. */
  readonly small: readonly string[];
}

export type Cue = 'feel' | 'why' | 'breath' | 'praise';

export interface ScriptWords {
  /** In English, as the pages we generate are. */
  readonly name: string;
  readonly said: Said;
  readonly look: Look;
  readonly invocation: Invocation;
  /** What stands for any length, and for any other figure. */
  readonly figures: { readonly lengths: readonly string[]; readonly number: string };
  /** What stands for anything named. */
  readonly it: string;
  /** What people add to say that all is well. */
  readonly denials: readonly string[];
  /** What people say around a report (`L`) without changing it. */
  readonly around: readonly string[];
  /** What is looked for in what is said, ours. */
  readonly cues: Readonly<Record<Cue, RegExp>>;
  /** What is said in the same words whenever it is said: the stop words, sides and counts. */
  readonly always: RegExp;
  /** Weights of the reader that are kept, one round after the other (`reader/learn.ts`). */
  readonly kept: readonly number[];
}

/** Words a line, as a set. */
export const smallWords = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));
