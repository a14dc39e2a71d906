import i18next, { type i18n, type TOptions } from 'i18next';
import type { Line } from '../session/state';
import { wordsOf } from './locales';

/** Turns a line into the words of one language. */
export interface Translator {
  readonly locale: string;
  say(line: Line): string;
  has(key: string): boolean;
}

let shared: i18n | null = null;

/** One instance for the process, set up once: initialising it per request costs more than everything else together. */
function instance(): i18n {
  if (shared) return shared;
  shared = i18next.createInstance();
  void shared.init({
    resources: {},
    fallbackLng: (code) => fallbacks(code ?? 'en'),
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  return shared;
}

/** The instance with the words of a locale in it, and no others. */
function speaking(locale: string): i18n {
  const made = instance();
  const add = (code: string): boolean => {
    if (made.hasResourceBundle(code, 'translation')) return true;
    const words = wordsOf(code);
    if (words) made.addResourceBundle(code, 'translation', words, false, false, { skipCopy: true });
    return words !== null;
  };
  add(locale);
  fallbacks(locale).find(add);
  return made;
}

/** A locale falls back to its language, then to American English. */
const fallbacks = (code: string): string[] => [code.split('-')[0] ?? 'en', 'en'];

const cache = new Map<string, Translator>();

/** The translator of a locale; an unknown one speaks its language, else English. */
export function translator(locale: string): Translator {
  const known = cache.get(locale);
  if (known) return known;
  const spoken = speaking(locale);
  const t = spoken.getFixedT(locale) as (key: string, options?: TOptions) => unknown;
  const exists = (key: string) => spoken.exists(key, { lng: locale });
  const phrase = (path: string): string => {
    const [key, count] = path.split(':') as [string, string?];
    const text = count === undefined ? t(key) : t(key, { count: Number(count) });
    return typeof text === 'string' ? text : key;
  };
  const counts = new Map<string, number>();
  /** How many forms a sentence has; 0 for one that is a form of its own. */
  const formsOf = (key: string): number => {
    const known = counts.get(key);
    if (known !== undefined) return known;
    let count = 0;
    while (exists(`${key}.${count}`)) count += 1;
    counts.set(key, count);
    return count;
  };
  const say = ({ key, side, params, form = 0 }: Line): string => {
    const values: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(params ?? {})) {
      values[name] = typeof value === 'string' && value.startsWith('@') ? phrase(value.slice(1)) : value;
    }
    if (side) {
      values.side = phrase(`coach.side.${side}`);
      values.other = phrase(`coach.side.${side === 'left' ? 'right' : 'left'}`);
    }
    const sided = side && exists(`${key}.${side}`) ? `${key}.${side}` : key;
    const forms = formsOf(sided);
    const own = forms > 0 ? `${sided}.${form % forms}` : sided;
    const text = t(own, values);
    // A name may stand first, and a sentence begins with a capital.
    return typeof text === 'string' ? text.charAt(0).toLocaleUpperCase(locale) + text.slice(1) : key;
  };
  const made: Translator = { locale, say, has: exists };
  cache.set(locale, made);
  return made;
}
