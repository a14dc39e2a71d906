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

/**
 * What a report is like: its word stems, its neighbours (`can't_feel`), and words with one between them (`can't__leg`).
 * Each once, in no order.
 */
export function featuresOf(text: string): readonly string[] {
  const stems = wordsOf(text).map(stem);
  const features = new Set<string>(stems);
  for (const [i, first] of stems.entries()) {
    if (stems[i + 1] !== undefined) features.add(`${first}_${stems[i + 1]}`);
    if (stems[i + 2] !== undefined) features.add(`${first}__${stems[i + 2]}`);
  }
  return [...features];
}
