import type { AnswerCue, Cue } from './cues';
import type { Index } from './match';

/** A measure of likeness: what each feature adds. */
export interface Measure {
  /** In logits. */
  readonly bias: number;
  /** Logits of a step. */
  readonly step: number;
  /** Of the features, sorted: 32 bits each, in base64 (`hashed.ts`). */
  readonly hashes: string;
  /** What each feature weighs, in steps: a byte with its sign, in base64. */
  readonly steps: string;
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

/** Of whom and of what something may be said, word by word, and what stands between. */
export interface Bearers {
  /** Cues whose words are everyday words of another sense, too ("collapsed", "numb"): they are a body's, or nothing. */
  readonly ambiguous: ReadonlySet<Cue>;
  /** Words that have no other sense, whoever bears them: likeness takes nothing from what they say ("Krampfanfall"). */
  readonly plain: ReadonlySet<string>;
  /** What has no body that we care for. */
  readonly things: ReadonlySet<string>;
  /** Everyday words that are a thing only behind an article: "the tap", "a match". */
  readonly homographs: ReadonlySet<string>;
  /** Of the things, what has a leg, an arm, a back, a face ... of its own. */
  readonly jointed: ReadonlySet<string>;
  /** Ambiguous cues that are done to a thing: "broke the plate", "bleeding the radiators". */
  readonly taking: ReadonlySet<Cue>;
  /** Things that may be called "he" and "she". */
  readonly animals: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  /** What stands for a person or an animal. */
  readonly pronouns: ReadonlySet<string>;
  /** Parts and doings of a body that are no site. */
  readonly parts: ReadonlySet<string>;
  /** Who speaks. */
  readonly selves: ReadonlySet<string>;
  /** Who is spoken to: the coach, or anybody at all ("so busy you can't breathe"). */
  readonly hearers: ReadonlySet<string>;
  /** Those to whom something is done; not where they only stand for a place, behind a word of `beside`. */
  readonly objects: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
  /** What stands for something named before ("it"). */
  readonly neuters: ReadonlySet<string>;
  /** What a noun begins with: "the", "my". */
  readonly articles: ReadonlySet<string>;
  /** Of these, what a noun begins with that is known, or spoken of before. */
  readonly definite: ReadonlySet<string>;
  /** What makes a noun any of its kind. */
  readonly any: ReadonlySet<string>;
  /** And what makes it somebody's. */
  readonly own: ReadonlySet<string>;
  /** What stands between a thing and its part: "the sofa is back leg", as "sofa's" is cut. */
  readonly owners: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
  /** What makes a part of the noun behind it, and what may. */
  readonly of: string;
  readonly within: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  /** What makes a noun before it a subject. */
  readonly verbs: ReadonlySet<string>;
  /** Other words between a noun and what is said of it. */
  readonly small: ReadonlySet<string>;
}

/** The same as it is written down: a list for every set. */
export type Listed<T> = { readonly [K in keyof T]: T[K] extends ReadonlySet<infer V> ? readonly V[] : T[K] };

/** What people ask and say after an alarm that has an answer of its own, beside whom to contact. */
export const AFTER_ALARM = ['tell', 'lie', 'move', 'drive', 'kept', 'goes', 'light', 'exercise', 'leave'] as const;
export type AfterAlarm = (typeof AFTER_ALARM)[number];

/** How one language is heard when a body is reported. The engine has no word of its own. */
export interface Hear {
  /** Cuts what was said into plain words, `;` between sentences. Never throws. */
  segment(text: string): readonly string[];
  /** What the words mean, filed by their first word. */
  readonly lexicon: Index;
  readonly bearers: Bearers;
  /** Words that only say where a part of the body is, what it does, or that it is well. */
  readonly placed: readonly string[];
  readonly negation: {
    /** Over how many words a negation reaches. */
    readonly before: number;
    /** And over how many small ones back to what stands first ("taub ist da nichts"); other denials from behind are listed in the lexicon. */
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
  readonly likeness: Likeness | null;
  /** The first of these that words fit. */
  readonly afterAlarm: readonly (readonly [RegExp, AfterAlarm])[];
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
