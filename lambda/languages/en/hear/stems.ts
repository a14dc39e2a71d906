/** Endings that do not change what a word is about, longest first; what is left keeps at least three letters. */
const ENDINGS = ['edly', 'ing', 'ed', 'es', 'ly', 's'] as const;
const SHORTEST = 3;

function stem(word: string): string {
  const bare = word.replace(/'s$/, '');
  const ending = ENDINGS.find((end) => bare.endsWith(end) && bare.length - end.length >= SHORTEST);
  return ending ? bare.slice(0, -ending.length) : bare;
}

/** The stems of the words of a report, in order: letters and apostrophes, in lower case. */
export const stems = (text: string): readonly string[] => (text.toLowerCase().match(/[a-z']+/g) ?? []).map(stem);
