import i18next from 'i18next';
import type { Sentence } from './line';
import { wordsOf } from './locales';

/** Turns a line into the words of one language. */
export interface Translator {
  readonly locale: string;
  say(line: Sentence): string;
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

type Values = Readonly<Record<string, string | number>>;

/*
 * One instance for the process, made while the function starts. It fills holes and knows plurals; where a sentence stands
 * is looked up here, since a bundle of resources and its own lookup took 8 to 10 ms of the first turn.
 */
const i18n = i18next.createInstance();
void i18n.init({ resources: {}, interpolation: { escapeValue: false }, initAsync: false });
const { interpolator, pluralResolver } = i18n.services;

const cache = new Map<string, Translator>();

/** The translator of a locale; an unknown one speaks its language, else English. */
export function translator(locale: string): Translator {
  const before = cache.get(locale);
  if (before) return before;
  const languages = [...new Set([locale, ...fallbacks(locale)])].flatMap((code) => wordsOf(code) ?? []);

  const known = new Map<string, unknown>();
  const find = (key: string): unknown => {
    if (known.has(key)) return known.get(key);
    const path = key.split('.');
    let found: unknown;
    for (const words of languages) found ??= at(words, path);
    known.set(key, found);
    return found;
  };

  /** The sentence for so many; none of a thing is said in words of its own where there are some. */
  const counted = (key: string, count: number): unknown =>
    (count === 0 ? find(`${key}_zero`) : undefined) ??
    find(`${key}${pluralResolver.getSuffix(locale, count)}`) ??
    find(key);

  const text = (key: string, values: Values): string => {
    const found = typeof values.count === 'number' ? counted(key, values.count) : find(key);
    if (typeof found !== 'string') return key;
    return found.includes('{{') ? interpolator.interpolate(found, values, locale, {}) : found;
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
