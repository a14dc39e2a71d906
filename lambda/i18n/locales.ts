import { en } from './en';

/** Every language that has words, and the locales that are shipped with it. One line each adds a language. */
const WORDS = { en } as const satisfies Record<string, object>;

export const LOCALES = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'] as const;
export type Locale = (typeof LOCALES)[number];

export const languages = Object.keys(WORDS);
export const resourcesOf = (language: string): object => (WORDS as Record<string, object>)[language] ?? WORDS.en;
export const isLocale = (value: string): value is Locale => (LOCALES as readonly string[]).includes(value);

/** The locale to speak: the one asked for, else the first of its language, else American English. */
export function supported(locale: unknown): Locale {
  if (typeof locale !== 'string') return 'en-US';
  if (isLocale(locale)) return locale;
  return LOCALES.find((candidate) => candidate.split('-')[0] === locale.split('-')[0]) ?? 'en-US';
}
