import type { Figures } from './figures';

/** What the device itself understands in a language, before any skill does, and which language pack to learn with. */
export interface Language {
  /** Words of a launch, `{name}` being the invocation name and `{rest}` what the skill is asked for at once. */
  readonly launch: readonly string[];
  readonly exit: readonly string[];
  /** May stand before or behind both. */
  readonly polite: readonly string[];
  /** Left out when a sentence is not understood as it stands. */
  readonly fillers: readonly string[];
  /** Left out in the same way, in front of a sentence only: "do you know which side". */
  readonly openers: readonly string[];
  /** And behind it: "next one please dear". */
  readonly closers: readonly string[];
  /** Spellings of the same words, as recognised speech has them or as people type: to the ones that samples have. */
  readonly spellings: Readonly<Record<string, string>>;
  /** First words of questions: what follows them is seldom a name of ours. */
  readonly questions: readonly string[];
  readonly articles: readonly string[];
  /** Words that turn around what stands beside them. */
  readonly negations: readonly string[];
  /** Usual mis-hearings of a word in the invocation name. */
  readonly misheard: Readonly<Record<string, readonly string[]>>;
  /** What every built-in intent understands without a sample: next, previous, repeat, ... in the order of `BUILT_IN`. */
  readonly builtIn: readonly string[];
  /** Its numbers, lengths and times of day. */
  readonly figures: Figures;
  /** True where words are written without spaces. */
  readonly spaceless?: true;
}
