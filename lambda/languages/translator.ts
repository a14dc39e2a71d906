import i18next from 'i18next';
import { type Country, countryOf } from '../content/countries';
import { regionOf, spokenTo } from '.';
import type { Language, Show, Speak } from './language';
import type { NameOf, Param, Sentence } from './line';
import type { Form, Name } from './names';

/** Turns a line into the words of one language. */
export interface Translator {
  /** The device's own: its country has the numbers to call, whatever language is spoken. */
  readonly locale: string;
  readonly speak: Speak;
  readonly show: Show;
  say(line: Sentence): string;
}

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

/** `{{name}}`, and `{{name.in}}` for a name in the form the sentence needs. */
const HOLE = /\{\{(\w+)(?:\.(\w+))?\}\}/g;

/*
 * One instance for the process, made while the function starts. It fills holes and knows plurals; where a sentence stands
 * is looked up here, since a bundle of resources and its own lookup took 8 to 10 ms of the first turn.
 */
const i18n = i18next.createInstance();
void i18n.init({ resources: {}, interpolation: { escapeValue: false }, initAsync: false });
const { interpolator, pluralResolver } = i18n.services;

/** What a hole is filled with: its name, and the form that is asked for. */
type Fill = (hole: string, form: Form) => string;

/** A sentence with its holes filled. */
function filled(sentence: string, fill: Fill): string {
  if (!sentence.includes('{{')) return sentence;
  const values: Record<string, string> = {};
  for (const [, name = '', form] of sentence.matchAll(HOLE))
    values[form ? `${name}.${form}` : name] = fill(name, (form ?? 'bare') as Form);
  return interpolator.interpolate(sentence, values, '', {});
}

const nothing: Fill = () => '';

/** The sentences that a country fills in: whom to call, and whom to ask today. */
function helpOf({ emergency, advice, crisis }: Country, text: (key: string, fill: Fill) => string, { digits }: Speak) {
  const line = 'line' in advice ? digits(advice.line) : '';
  return {
    number: digits(emergency),
    advice: text(`safety.advice.${advice.kind}`, () => line),
    crisis: crisis
      ? text(`safety.crisis.${crisis.by}`, () => digits(crisis.line))
      : text('safety.crisis.none', nothing),
  };
}

/** A language as it is spoken to a device. What a region does not say otherwise its language says; nothing else stands in. */
export function translatorOf(language: Language, locale: string): Translator {
  const { words, regions, speak, show } = language;
  const code = regionOf(language, locale);
  const region = code === locale ? regions[code]?.words : null;
  const trees = region ? [region(), words()] : [words()];

  const known = new Map<string, unknown>();
  const find = (key: string): unknown => {
    if (known.has(key)) return known.get(key);
    const path = key.split('.');
    let found: unknown;
    for (const tree of trees) found ??= at(tree, path);
    known.set(key, found);
    return found;
  };

  /** The sentence for so many; none of a thing is said in words of its own where there are some. */
  const counted = (key: string, count: number): unknown =>
    (count === 0 ? find(`${key}_zero`) : undefined) ??
    find(`${key}${pluralResolver.getSuffix(code, count)}`) ??
    find(`${key}_other`) ??
    find(key);

  /** Every key that is said is in the words; a stored one that is not any more says nothing. */
  const text = (key: string, fill: Fill, count?: Param): string => {
    const found = typeof count === 'number' ? counted(key, count) : find(key);
    return typeof found === 'string' ? filled(found, fill) : '';
  };
  const help = helpOf(countryOf(locale), text, speak);

  const named = ({ name, id }: NameOf, form: Form): string => {
    const found = find(name === 'moves' || name === 'routines' ? `${name}.${id}.name` : `names.${name}.${id}`);
    return found === undefined ? '' : speak.form(found as Name, form);
  };
  const spoken = (param: Param, form: Form): string => {
    if (typeof param === 'number') return String(param);
    if ('name' in param) return named(param, form);
    if ('phrase' in param) return text(param.phrase, nothing);
    if ('seconds' in param) return speak.length(param.seconds, form);
    if ('amount' in param) return speak.amount(param.amount, param.of, form);
    if ('clock' in param) return speak.clock(param.clock);
    if ('days' in param) return speak.days(param.days);
    return speak.list(
      param.list.map((one) => spoken(one, form)),
      param.joint,
      param.more ?? 0,
    );
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
  const say = ({ key, side, params = {}, form = 0 }: Sentence): string => {
    const fill: Fill = (hole, as) => {
      if (hole === 'number' || hole === 'advice' || hole === 'crisis') return filled(help[hole], fill);
      if (side && hole === 'side') return named({ name: 'sides', id: side }, as);
      if (side && hole === 'other') return named({ name: 'sides', id: side === 'left' ? 'right' : 'left' }, as);
      const param = params[hole];
      return param === undefined ? '' : spoken(param, as);
    };
    const sided = side && find(`${key}.${side}`) !== undefined ? `${key}.${side}` : key;
    const forms = formsOf(sided);
    return speak.capital(text(forms > 0 ? `${sided}.${form % forms}` : sided, fill, params.count));
  };
  return { locale, speak, show, say };
}

const cache = new Map<string, Translator>();

/** The translator of a device's locale. */
export function translator(locale: string): Translator {
  const before = cache.get(locale);
  if (before) return before;
  const made = translatorOf(spokenTo(locale), locale);
  cache.set(locale, made);
  return made;
}
