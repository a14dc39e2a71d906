import { de } from './de';
import { en } from './en';
import { es } from './es';
import type { Heard } from './heard';
import type { Language } from './language';

/** Every language that is spoken and heard: a line here, a folder beside it, and phrases in `models/`. */
export const LANGUAGES = { en, de, es } as const satisfies Record<string, Language>;

type Regions<L> = L extends { readonly regions: infer R } ? keyof R & string : never;

/** A locale that is spoken as it is. */
export type Locale = Regions<(typeof LANGUAGES)[keyof typeof LANGUAGES]>;
export const LOCALES = Object.values(LANGUAGES).flatMap(({ regions }) =>
  Object.keys(regions),
) as readonly string[] as readonly [Locale, ...Locale[]];

/** The language of a locale; null where nobody here speaks it. */
function languageOf(locale: string): Language | null {
  const code = locale.slice(0, 2).toLowerCase();
  return Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code as keyof typeof LANGUAGES] : null;
}

/** How a locale is heard: by its own language, or not at all. Nothing falls back to another one. */
export const hearOf = (locale: string): Heard | null => languageOf(locale)?.hear ?? null;

/** What a device hears from us: its own language, or English where we have no other, which it is told. */
export const spokenTo = (locale: string): Language => languageOf(locale) ?? LANGUAGES.en;

/** A locale as a device sends it: two letters, and two for the country. American English for anything else. */
export const localeFrom = (raw: unknown): string =>
  typeof raw === 'string' && /^[a-z]{2}-[A-Z]{2}$/.test(raw) ? raw : 'en-US';

/** The region of a language that a locale is, or the one that stands for all others. */
export const regionOf = ({ regions }: Language, locale: string): string =>
  Object.hasOwn(regions, locale) ? locale : (Object.keys(regions)[0] ?? locale);

/** The locale of what a device hears: its own where it is spoken. */
export const spokenLocale = (locale: string): string => regionOf(spokenTo(locale), locale);
