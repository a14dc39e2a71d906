/** Endings that do not change what a word is about, longest first; what is left keeps at least four letters. */
const ENDINGS = [
  'ungen',
  'sten',
  'ung',
  'end',
  'est',
  'tes',
  'ter',
  'ten',
  'en',
  'em',
  'er',
  'es',
  'st',
  'te',
  'e',
  'n',
  's',
  't',
] as const;
const SHORTEST = 4;

/** Past participles go with their verbs: "geschmerzt" as "schmerzt". */
const GE = /^ge(?=[^aeiou]\w{4,}(?:t|en)$)/;

const plain = (text: string): string =>
  text.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');

function stem(word: string): string {
  const bare = word.replace(GE, '');
  const ending = ENDINGS.find((end) => bare.endsWith(end) && bare.length - end.length >= SHORTEST);
  return ending ? bare.slice(0, -ending.length) : bare;
}

/** The stems of the words of a report, in order: letters, in lower case and without umlauts. */
export const stems = (text: string): readonly string[] => (plain(text).match(/[a-z']+/g) ?? []).map(stem);
