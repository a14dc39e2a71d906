import { SIDES, type Side } from '../content/types';
import type { Heard, ListIds, ListName } from '../languages/heard';
import { type Listed, UNSAID } from './slot-values';

/* Names of our lists in words. */

/** The words without what stands around a name and is no part of it. */
function trimmed(text: string, before: readonly string[], behind: readonly string[]): string {
  let words = text.split(' ').filter((word) => word !== '');
  while (words.length > 1 && before.includes(words[0] as string)) words = words.slice(1);
  while (words.length > 1 && behind.includes(words.at(-1) as string)) words = words.slice(0, -1);
  return words.join(' ');
}

/**
 * The id in a list that these words name: exactly, else without what stands around a name, else the one whose name is
 * the longest of those within them. Null for none, and for two as long as each other.
 */
export function named<L extends ListName>(list: L, text: string, hear: Heard): Listed<ListIds[L]> {
  const words = text.toLowerCase();
  const { before, behind, times, vague } = hear.around;
  const whole = [...behind, ...times];
  const bare = trimmed(words, before, whole);
  const within = ` ${words} `;
  let best: { id: ListIds[L] | null; words: string; alone: boolean } = { id: null, words: '', alone: false };
  for (const [id, names] of Object.entries(hear.lists[list]) as [ListIds[L], readonly string[]][]) {
    for (const name of names) {
      if (name === words || trimmed(name, before, whole) === bare) return { id, words };
      const bared = trimmed(name, before, behind);
      // "De la noche" is not tonight.
      const core = vague.includes(bared) ? name : bared;
      if (!within.includes(` ${core} `) || core.length < best.words.length) continue;
      best = { id, words: core, alone: core.length > best.words.length || best.id === id };
    }
  }
  return best.alone ? best : UNSAID;
}
/** Of two names the one that corrects the other: the last. */
export function namedLast<L extends ListName>(list: L, text: string, hear: Heard): Listed<ListIds[L]> {
  const parts = text.split(hear.reader.corrects).reverse();
  const found = parts.map((part) => named(list, part.trim(), hear)).find(({ id }) => id !== null);
  return found ?? named(list, text, hear);
}

/** Where names of a list stand in words, in their order: of two that overlap the longer. */
export function placesIn<L extends ListName>(list: L, words: string, hear: Heard): readonly NamePlace<ListIds[L]>[] {
  const { before, behind, vague } = hear.around;
  const all = (Object.entries(hear.lists[list]) as [ListIds[L], readonly string[]][]).flatMap(([id, names]) =>
    names.flatMap((name) => {
      const core = trimmed(name, before, behind);
      if (vague.includes(core)) return [];
      return indicesOf(` ${core} `, words).map((at) => ({ id, at, to: at + core.length }));
    }),
  );
  const longest = all.sort((a, b) => b.to - b.at - (a.to - a.at));
  const apart = longest.filter((one, i) => !longest.slice(0, i).some(({ at, to }) => one.at < to && at < one.to));
  return apart.sort((a, b) => a.at - b.at);
}
interface NamePlace<I> {
  readonly id: I;
  readonly at: number;
  readonly to: number;
}

function indicesOf(part: string, text: string): readonly number[] {
  const at = text.indexOf(part);
  return at < 0 ? [] : [at, ...indicesOf(part, text.slice(at + 1)).map((next) => at + 1 + next)];
}

/** All names of a list in free words, in their order, but for those that are denied or were corrected. */
export function namesIn<L extends ListName>(list: L, text: string, hear: Heard): readonly ListIds[L][] {
  const words = ` ${text.toLowerCase().split(hear.reader.corrects).at(-1)} `;
  const meant = placesIn(list, words, hear).filter(({ at }) => !hear.reader.denies.test(words.slice(0, at)));
  return [...new Set(meant.map(({ id }) => id))];
}

/** Words without the names of moves and routines that are denied: "not the morning one, the evening one". */
export function undenied(text: string, hear: Heard): string {
  const words = ` ${text.toLowerCase()} `;
  const places = [...placesIn('TECHNIQUE', words, hear), ...placesIn('ROUTINE', words, hear)];
  // "No, bridges": a no that puts something right denies a name only where another one comes.
  const isDenied = ({ at, to }: NamePlace<string>): boolean => {
    const [said = ''] = hear.reader.denies.exec(words.slice(0, at)) ?? [];
    return said !== '' && (!hear.reader.corrects.test(said) || isNamedBehind(words.slice(to), hear));
  };
  return places
    .filter(isDenied)
    .sort((a, b) => b.at - a.at)
    .reduce((left, { at, to }) => `${left.slice(0, at)} ${left.slice(to + 1)}`, words)
    .trim();
}

const isNamedBehind = (words: string, hear: Heard): boolean =>
  (['TECHNIQUE', 'ROUTINE', 'FOCUS'] as const).some((list) => placesIn(list, ` ${words} `, hear).length > 0);

/** The one side that is named with what lies on it: a bare "right" may be "right now". */
export function sideIn(text: string, hear: Heard): Side | null {
  const words = ` ${text.toLowerCase()} `;
  const [side, ...others] = SIDES.filter((one) =>
    hear.lists.SIDE[one].some((name) => name.includes(' ') && words.includes(` ${name} `)),
  );
  return side && others.length === 0 ? side : null;
}
