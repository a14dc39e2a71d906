import { words as abroad } from './abroad.data';
import { words as english } from './en.data';

/*
 * Words are read when first they are spoken, whatever else ships. Files that end in `.data.ts` are worked out when the
 * function is built, and read as JSON (`scripts/data.ts`).
 */

/** Every language that has words. One line each adds a language. */
const LANGUAGES: Readonly<Record<string, () => object>> = {
  en: english,
};

/** Locales that say some things otherwise than their language does. */
const REGIONAL: Readonly<Record<string, () => object>> = {
  'en-GB': abroad,
  'en-AU': abroad,
  'en-IN': abroad,
  'en-CA': abroad,
};

export const LOCALES = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'] as const;
export type Locale = (typeof LOCALES)[number];

/** The words of a language, or what a locale says otherwise; null where there are none. */
export const wordsOf = (code: string): object | null => (LANGUAGES[code] ?? REGIONAL[code])?.() ?? null;
export const isLocale = (value: string): value is Locale => (LOCALES as readonly string[]).includes(value);

/** The locale to speak: the one asked for, else the first of its language, else American English. */
export function supported(locale: unknown): Locale {
  if (typeof locale !== 'string') return 'en-US';
  if (isLocale(locale)) return locale;
  return LOCALES.find((candidate) => candidate.split('-')[0] === locale.split('-')[0]) ?? 'en-US';
}
