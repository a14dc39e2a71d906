import i18next, { type i18n, type TOptions } from 'i18next';
import type { Sentence } from './line';
import { wordsOf } from './locales';

/** Turns a line into the words of one language. */
export interface Translator {
  readonly locale: string;
  say(line: Sentence): string;
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

/** A locale falls back to its language, then to American English. */
const fallbacks = (code: string): string[] => [code.split('-')[0] ?? 'en', 'en'];

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** What stands at a path, sentence or branch; undefined where nothing does. */
function at(words: object, path: readonly string[]): unknown {
  let place: unknown = words;
  for (const name of path) {
    if (!isTree(place)) return undefined;
    place = place[name];
  }
  return place;
}

const cache = new Map<string, Translator>();

/** The translator of a locale; an unknown one speaks its language, else English. */
export function translator(locale: string): Translator {
  const known = cache.get(locale);
  if (known) return known;
  const codes = [...new Set([locale, ...fallbacks(locale)])];
  const languages = codes.flatMap((code) => {
    const words = wordsOf(code);
    return words ? [{ code, words }] : [];
  });

  const find = (key: string): unknown => {
    const path = key.split('.');
    for (const { words } of languages) {
      const found = at(words, path);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  let fixed: ((key: string, options: TOptions) => unknown) | null = null;
  const given = new Set<string>();
  /** What i18next makes of a sentence. It is given the sections it is asked about, and no others. */
  const filled = (key: string, values: TOptions): string => {
    const [section = ''] = key.split('.');
    const made = instance();
    if (!given.has(section)) {
      for (const { code, words } of languages) {
        const branch = { [section]: at(words, [section]) };
        if (branch[section]) made.addResourceBundle(code, 'translation', branch, false, false, { skipCopy: true });
      }
      given.add(section);
    }
    fixed ??= made.getFixedT(locale) as (key: string, options: TOptions) => unknown;
    const text = fixed(key, values);
    return typeof text === 'string' ? text : key;
  };
  /** A sentence that has nothing to fill in and is no plural is said as it stands. */
  const text = (key: string, values: TOptions): string => {
    const found = values.count === undefined ? find(key) : undefined;
    return typeof found === 'string' && !found.includes('{{') ? found : filled(key, values);
  };
  const phrase = (path: string): string => {
    const [key, count] = path.split(':') as [string, string?];
    return text(key, count === undefined ? {} : { count: Number(count) });
  };

  const counts = new Map<string, number>();
  /** How many forms a sentence has; 0 for one that is a form of its own. */
  const formsOf = (key: string): number => {
    const known = counts.get(key);
    if (known !== undefined) return known;
    let count = 0;
    while (find(`${key}.${count}`) !== undefined) count += 1;
    counts.set(key, count);
    return count;
  };
  const say = ({ key, side, params, form = 0 }: Sentence): string => {
    const values: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(params ?? {})) {
      values[name] = typeof value === 'string' && value.startsWith('@') ? phrase(value.slice(1)) : value;
    }
    if (side) {
      values.side = phrase(`coach.side.${side}`);
      values.other = phrase(`coach.side.${side === 'left' ? 'right' : 'left'}`);
    }
    const sided = side && find(`${key}.${side}`) !== undefined ? `${key}.${side}` : key;
    const forms = formsOf(sided);
    const said = text(forms > 0 ? `${sided}.${form % forms}` : sided, values);
    // A name may stand first, and a sentence begins with a capital.
    return said.charAt(0).toLocaleUpperCase(locale) + said.slice(1);
  };
  const made: Translator = { locale, say };
  cache.set(locale, made);
  return made;
}
