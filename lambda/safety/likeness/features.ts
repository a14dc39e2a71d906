import type { Reading } from '../reading';

/** What a report is compared by: its words without what they deny, and what the lexicon makes of them. */
export type Likened = Pick<Reading, 'undenied' | 'now'>;

/** Endings that do not change what a word is about, longest first; what is left keeps at least three letters. */
const ENDINGS = ['edly', 'ing', 'ed', 'es', 'ly', 's'] as const;
const SHORTEST = 3;

function stem(word: string): string {
  const bare = word.replace(/'s$/, '');
  const ending = ENDINGS.find((end) => bare.endsWith(end) && bare.length - end.length >= SHORTEST);
  return ending ? bare.slice(0, -ending.length) : bare;
}

/** The words of a report, in lower case: letters and apostrophes. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z']+/g) ?? [];

/** The stems of its words, in order. */
export const stemsOf = ({ undenied }: Likened): readonly string[] => wordsOf(undenied).map(stem);

/**
 * What a report is like: its word stems, its neighbours (`can't_feel`), words with one between them (`can't__leg`), and
 * the concepts in it (`@numb@leg`), which mean the same in words never heard before. Each once, in no order.
 */
export function featuresOf(report: Likened): readonly string[] {
  const stems = stemsOf(report);
  const features = new Set<string>(stems);
  for (const cue of report.now) features.add(`@${cue}`);
  for (const [i, first] of stems.entries()) {
    if (stems[i + 1] !== undefined) features.add(`${first}_${stems[i + 1]}`);
    if (stems[i + 2] !== undefined) features.add(`${first}__${stems[i + 2]}`);
  }
  return [...features];
}
