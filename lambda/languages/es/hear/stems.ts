/** Endings that do not change what a word is about, longest first; what is left keeps at least four letters. */
const ENDINGS = [
  ...['amientos', 'imientos', 'amiento', 'imiento', 'aciones', 'iendose', 'andose', 'arme', 'erme', 'irme'],
  ...['acion', 'mente', 'iendo', 'ando', 'adas', 'ados', 'idas', 'idos', 'ada', 'ado', 'ida', 'ido', 'aba', 'ian'],
  ...['arla', 'erla', 'irla', 'an', 'en', 'ar', 'er', 'ir', 'as', 'os', 'es', 'io', 'ia', 'a', 'o', 'e', 's'],
] as const;
const SHORTEST = 4;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/ñ/g, 'ny')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');

function stem(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST);
  return ending ? word.slice(0, -ending.length) : word;
}

/** The stems of the words of a report, in order: letters, in lower case and without accents. */
export const stems = (text: string): readonly string[] => (plain(text).match(/[a-z']+/g) ?? []).map(stem);
