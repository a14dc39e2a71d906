import type { Figure } from '../../heard';

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
  .concat(' seventeen eighteen nineteen')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^sec(?:ond)?s?$/, 1],
  [/^min(?:ute)?s?$/, 60],
  [/^(?:hours?|hr)$/, 3600],
];
/** Stand between a figure and its unit: "five more minutes", "a couple of minutes". */
const BETWEEN = new Set(['more', 'extra', 'full', 'whole', 'of', 'little', 'another', 'good']);

type Counted = { readonly value: number; readonly to: number } | null;

/** A number in words or digits that begins here. */
function numberAt(words: readonly string[], at: number): Counted {
  const [word = '', next = '', third = ''] = words.slice(at, at + 3);
  if (/^\d{1,4}$/.test(word)) return { value: Number(word), to: at + 1 };
  const ten = TENS.indexOf(word);
  const one = ONES.indexOf(next);
  if (ten >= 0) {
    const more = one >= 1 && one <= 9 ? one : 0;
    return { value: (ten + 2) * 10 + more, to: at + (more ? 2 : 1) };
  }
  if (word === 'a' && next === 'hundred') return { value: 100, to: at + 2 };
  if (word === 'a' && next === 'couple') return { value: 2, to: at + 2 };
  if (word === 'couple' && third !== '') return { value: 2, to: at + 1 };
  return ONES.includes(word) ? { value: ONES.indexOf(word), to: at + 1 } : null;
}

const unitOf = (word: string | undefined): number | null =>
  UNITS.find(([name]) => word !== undefined && name.test(word))?.[1] ?? null;

/** What a length without a number begins with, and how many words it has at most. */
const OPENS = new Set(['half', 'a', 'an', 'quarter', 'three', 'another']);
const LONGEST = 6;
/** "Half a minute", "a quarter of an hour", "a minute and a half": lengths without a number. */
const FRACTIONS: readonly (readonly [RegExp, (unit: number) => number])[] = [
  [/^half (?:a|an) (\w+)/, (unit) => unit / 2],
  [/^(?:a )?quarter (?:of )?(?:a|an) (\w+)/, (unit) => unit / 4],
  [/^three quarters of (?:a|an) (\w+)/, (unit) => (unit * 3) / 4],
  [/^(?:a|an|another) (\w+) and a half/, (unit) => unit * 1.5],
  [/^(?:a|an|another) (?:full |whole |extra )?(\w+)/, (unit) => unit],
];

/** A length that begins here. "A second" is a moment, and none. */
function lengthAt(words: readonly string[], at: number): Counted {
  const opens = OPENS.has(words[at] ?? '');
  const rest = words.slice(at, at + LONGEST).join(' ');
  for (const [shape, lengthOf] of opens ? FRACTIONS : []) {
    const [said = '', unit] = shape.exec(rest) ?? [];
    const seconds = unitOf(unit);
    if (seconds !== null && seconds > 1) return { value: lengthOf(seconds), to: at + said.split(' ').length };
  }
  const number = numberAt(words, at);
  if (!number) return null;
  let { to } = number;
  const half = words.slice(to, to + 3).join(' ') === 'and a half';
  if (half) to += 3;
  while (BETWEEN.has(words[to] ?? '')) to += 1;
  const unit = unitOf(words[to]);
  return unit === null ? null : { value: (number.value + (half ? 0.5 : 0)) * unit, to: to + 1 };
}

/** Stand before what something is not to be. */
const DENIES =
  /\b(?:not|(?:in)?stead of|rather than|(?:not|never|can't|cannot|couldn't|won't) (?:do|manage|make|take|face|last)(?: the)?)$/;

/** The figures in words, in order: lengths in seconds, and numbers of anything. "One" alone is a pronoun. */
export function figures(text: string): readonly Figure[] {
  const words = text
    .toLowerCase()
    .split(/[^a-z0-9']+/)
    .filter((word) => word !== '');
  const found: Figure[] = [];
  let ended = -1;
  for (let at = 0; at < words.length; ) {
    const length = lengthAt(words, at);
    const number = length ? null : numberAt(words, at);
    // "One" alone is a pronoun, and "figure four" is a stretch.
    const counted = length ?? (words[at] === 'one' || words[at - 1] === 'figure' ? null : number);
    if (counted) {
      const is = length ? 'length' : 'number';
      // "Twenty or thirty": the lower one, which comes first.
      const refused = DENIES.test(words.slice(0, at).join(' ')) || (words[at - 1] === 'or' && ended === at - 1);
      const denied = refused ? { denied: true as const } : {};
      found.push({ is, value: counted.value, words: words.slice(at, counted.to), ...denied });
      ended = counted.to;
    }
    at = counted?.to ?? at + 1;
  }
  return found;
}
