/** Where a region says something else than its language: whole phrases, longer ones before their parts. */
export type Exchange = readonly (readonly [from: string, to: string])[];

/** The sentences of a language with a region's phrases in them. Other values stay as they are. */
export function regional(words: unknown, exchange: Exchange): unknown {
  if (typeof words === 'string') return exchange.reduce((text, [from, to]) => text.replaceAll(from, to), words);
  if (typeof words !== 'object' || words === null) return words;
  if (Array.isArray(words)) return words.map((word) => regional(word, exchange));
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, regional(value, exchange)]));
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Only those sentences of a region that are not the language's own. */
export function differing(words: object, region: unknown): object {
  const own = Object.entries(isTree(region) ? region : {}).flatMap(([key, value]): [string, unknown][] => {
    const before = (words as Record<string, unknown>)[key];
    if (!isTree(value) || !isTree(before))
      return JSON.stringify(value) === JSON.stringify(before) ? [] : [[key, value]];
    const inner = differing(before, value);
    return Object.keys(inner).length > 0 ? [[key, inner]] : [];
  });
  return Object.fromEntries(own);
}
