import { type Rate, rateOf } from '../languages/rates';

/** Bare letters have patterns of their own: those of all alphabets take a millisecond to make, which a first turn waits for. */
const BARE = /^[\0-\x7f]*$/;
const BARE_VOWELS = /[aeiouy]+/gi;
const BARE_WORDS = /[A-Za-z']+/g;
const VOWELS = /[aeiouyáéíóúàèìòùâêîôûäëïöüãõœæ]+/giu;
const WORDS = /[\p{L}\p{M}'’]+/gu;
const SILENT_E = /[^aeiouyl]es?$|[^aeiouydt]ed$/i;

/** Syllables of one written word, at least one: vowel groups, less a silent e. English is what it was made for. */
export function syllables(word: string): number {
  const groups = word.match(BARE.test(word) ? BARE_VOWELS : VOWELS)?.length ?? 0;
  return Math.max(1, groups > 1 && SILENT_E.test(word) ? groups - 1 : groups);
}

const language = (locale: string): string => locale.split('-')[0] ?? locale;

/**
 * Seconds that a voice takes for a text at its usual tempo, the pauses at punctuation included. An estimate: see
 * `languages/rates.ts`. Never negative; an empty text takes no time.
 */
export function speechSeconds(text: string, locale: string): number {
  const rate: Rate = rateOf(language(locale));
  const clean = text.trim();
  if (clean === '') return 0;
  const numbers = clean.match(/\d+/g) ?? [];
  const spoken = numbers.reduce((sum, digits) => sum + (rate.digits[Math.min(digits.length, 4) - 1] ?? 6), 0);
  const words = clean.replace(/\d+/g, ' ').match(BARE.test(clean) ? BARE_WORDS : WORDS) ?? [];
  const units =
    rate.unit === 'syllables'
      ? words.reduce((sum, word) => sum + syllables(word), 0)
      : words.reduce((sum, word) => sum + [...word].length, 0);
  const commas = clean.match(/[,;:،、]/gu)?.length ?? 0;
  const sentences = clean.match(/[.!?。！？।]+(\s|$)/gu)?.length ?? 0;
  return (units + spoken) / rate.perSecond + commas * rate.comma + Math.max(1, sentences) * rate.sentence;
}
