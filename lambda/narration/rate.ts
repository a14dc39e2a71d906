import { spokenTo } from '../languages';
import type { Rate } from '../languages/language';

/**
 * Seconds that a voice takes for a text at its usual tempo, the pauses at punctuation included. An estimate: a language
 * says how it counts. Never negative; an empty text takes no time.
 */
export function secondsAt(text: string, rate: Rate): number {
  const clean = text.trim();
  if (clean === '') return 0;
  const numbers = clean.match(/\d+/g) ?? [];
  const longest = rate.digits.length;
  const spoken = numbers.reduce((sum, digits) => sum + (rate.digits[Math.min(digits.length, longest) - 1] ?? 0), 0);
  const units = rate.units(numbers.length > 0 ? clean.replace(/\d+/g, ' ') : clean);
  const commas = clean.match(/[,;:،、，]/gu)?.length ?? 0;
  // A point ends a sentence only before a blank; the full-width marks of languages without blanks always do.
  const sentences = clean.match(/[.!?।]+(?:\s|$)|[。！？]+/gu)?.length ?? 0;
  return (units + spoken) / rate.perSecond + commas * rate.comma + Math.max(1, sentences) * rate.sentence;
}

/** The same at the rate of what is spoken to a locale. */
export const speechSeconds = (text: string, locale: string): number => secondsAt(text, spokenTo(locale).speak.rate);
