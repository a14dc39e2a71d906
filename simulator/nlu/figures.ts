import { apart, numberWord, share, stunde, timeIn } from './german-figures';
import { behind, minuto, numberIn, part, timeInSpanish } from './spanish-figures';

/**
 * How a language says numbers, lengths and times of day where it differs from English, whose words are read on every
 * desk. Null for what it does not say.
 */
export interface Figures {
  readonly number: (tokens: readonly string[]) => number | null;
  /** How many of a unit: "media", "anderthalb". */
  readonly share: (tokens: readonly string[]) => number | null;
  /** What more of the same unit stands behind it: "y medio". */
  readonly behind: (tokens: readonly string[]) => number | null;
  /** One word that is two to the ear: "Viertelstunde". */
  readonly apart: (tokens: readonly string[]) => readonly string[];
  /** A unit that stands for one of it: "minuto y medio". */
  readonly one: (tokens: readonly string[]) => readonly string[];
  readonly time: (tokens: readonly string[]) => string | null;
}

const none = () => null;
const same = (tokens: readonly string[]): readonly string[] => tokens;

/** "Another minute": what stands before it says by how much, and is no part of the length. */
const minute = (tokens: readonly string[]): readonly string[] =>
  ['minute', 'hour'].includes(tokens.join(' ')) ? ['one', ...tokens] : tokens;

export const ENGLISH: Figures = { number: none, share: none, behind: none, apart: same, one: minute, time: none };

export const GERMAN: Figures = {
  ...ENGLISH,
  number: ([word = '', ...rest]) => (rest.length === 0 ? numberWord(word) : null),
  share,
  apart,
  one: stunde,
  time: timeIn,
};

export const SPANISH: Figures = { ...ENGLISH, number: numberIn, share: part, behind, one: minuto, time: timeInSpanish };
