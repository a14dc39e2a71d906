import type { Day } from '../content/week';
import type { Avoided } from '../content/wishes';
import { A_MOVE, type Heard, type Pattern } from '../languages/heard';
import { daysSaid } from './days';
import { found } from './free-words';
import { INTENTS, isIntentName } from './intents';
import { type Likely, meaningsOf } from './likely';
import { meaningOf } from './meanings';
import { namesIn, placesIn } from './named';
import type { Scene } from './scene';

/** What a body tells. */
const REPORT = 'report';
/** The likeliest meaning of some words, beside how likely it is that they are a report. */
interface Read extends Likely {
  readonly report: number;
  /** How many words there are. */
  readonly words: number;
  /** It is a turn of phrase, and no likeness. */
  readonly turn: boolean;
}

/** Free words where they were said. What they are likeliest to mean is read when it is first asked for, and once. */
export interface FreeWords {
  readonly text: string;
  readonly scene: Scene | null;
  readonly hear: Heard;
  best(): Read | null;
}

export function freeWords(text: string, scene: Scene | null, hear: Heard): FreeWords {
  let read: Read | null | undefined;
  const best = (): Read | null => {
    if (read === undefined) read = likeliest(text, scene, hear);
    return read;
  };
  return { text, scene, hear, best };
}

/**
 * So sure the net has to be of another meaning than a turn of phrase in a sentence of so many words, where the turn is seldom all
 * that is said. Of 38 such sentences by twelve English authors whom neither knew, the net was right in 32 and the turn in ten.
 */
const [OUTWEIGHS, LONG] = [0.9, 8];
/** One of them is as good as another, and the turn of phrase is the closer one. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['BreakIntent', 'MoreTimeIntent', 'NotYetIntent']),
  new Set(['NextTwinIntent', 'SkipRestIntent']),
];

/**
 * The likeliest meaning of words: all of an intent together, and then the likeliest value of the slot that tells them apart.
 * Where the corpus names none, any of them is likelier, if the intent means nothing without.
 */
function likeliest(text: string, scene: Scene | null, hear: Heard): Read | null {
  const { reader } = hear;
  const words = reader.words(text);
  if (words.length === 0) return null;
  const turn = turnIn(text, scene, hear);
  const certain: Read | null =
    turn === null ? null : { label: turn, chance: 1, report: 0, words: words.length, turn: true };
  if (certain && words.length < LONG) return certain;
  const all = [...meaningsOf(words, scene, reader.net)].sort((a, b) => b.chance - a.chance);
  const chances = new Map<string, number>();
  for (const { label, chance } of all) {
    const kind = kindOf(label);
    chances.set(kind, (chances.get(kind) ?? 0) + chance);
  }
  const [kind = '', chance = 0] = [...chances].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  if (certain && (chance < OUTWEIGHS || !chances.has(kindOf(certain.label)) || isAlike(kind, certain.label)))
    return certain;
  const own = all.filter(({ label }) => kindOf(label) === kind);
  const label = (own.find((one) => one.label !== kind || meansAlone(kind, hear)) ?? own[0])?.label ?? kind;
  return { label, chance, report: chances.get(REPORT) ?? 0, words: words.length, turn: false };
}

/** Whether a turn of phrase means as much as what is likeliest, or names what no likeness does: a side or a figure. */
const isAlike = (kind: string, turn: string): boolean =>
  kind === kindOf(turn) ||
  turn === 'OnlySideIntent' ||
  OF_FIGURES.has(turn) ||
  ALIKE.some((pair) => pair.has(kind) && pair.has(kindOf(turn)));

/** The label of a turn of phrase that is said there; null where there is none. */
function turnIn(text: string, scene: Scene | null, hear: Heard): string | null {
  const { reader } = hear;
  const words = text.toLowerCase().trim();
  const here = (where: readonly string[] | undefined) => !where || (scene !== null && where.includes(scene));
  const marked = markedIn(words, hear);
  const fits = (said: Pattern) =>
    said.source.includes(A_MOVE) ? marked !== null && said.test(marked) : said.test(words);
  const has = (means: string) => NEEDS[means]?.(text, hear) ?? true;
  const label = reader.turns.find(([said, means, where]) => here(where) && fits(said) && has(means))?.[1] ?? null;
  if (label === null || (OF_FIGURES.has(label) && reader.figures(words).length === 0)) return null;
  // "Quick relief, but only the left": the side is a limit of what is named.
  if (scene === 'lobby' && BESIDE_A_ROUTINE.has(label) && namesIn('ROUTINE', text, hear).length > 0) return null;
  const named = namesIn('TECHNIQUE', text, hear).length > 0;
  return (label === 'DoseTechniqueIntent' && !named) || (label === 'NextTwinIntent' && named) ? null : label;
}

/** Words with the names of moves in them made alike; null where there are none. */
function markedIn(words: string, hear: Heard): string | null {
  const places = placesIn('TECHNIQUE', ` ${words} `, hear);
  if (places.length === 0) return null;
  return places
    .toReversed()
    .reduce((left, { at, to }) => `${left.slice(0, at)} ${A_MOVE} ${left.slice(to + 2)}`, ` ${words} `)
    .trim();
}

/** What is said of a routine, where one is named. */
const BESIDE_A_ROUTINE: ReadonlySet<string> = new Set(['OnlySideIntent', 'PlanIntent setting=standing']);

/** What asks for moves that are done in some way, and for what was done on one day. */
export const OF_A_KIND = 'any-so';
export const ON_A_DAY = 'on-day';
/** What asks for the week of the plan of weeks. */
export const WHICH_WEEK = 'which-week';
const WAYS: readonly Avoided[] = [
  'kneeling',
  'front',
  'side',
  'back',
  'standing',
  'belly',
  'massage',
  'ball',
  'roller',
];

/** The way of doing a move, or the thing for it, that is named; null where none is. */
export function soIn(text: string, hear: Heard): Avoided | null {
  const named = placesIn('WITHOUT', ` ${text.toLowerCase()} `, hear).map(({ id }) => id as Avoided);
  return WAYS.find((way) => named.includes(way)) ?? null;
}

/** The only day that is named; null for none, and for several. */
export function dayIn(text: string, hear: Heard): Day | null {
  const [day, ...others] = daysSaid(text, hear).days ?? [];
  return day && others.length === 0 ? day : null;
}

/** They mean something only with this in the words. */
const NEEDS: Readonly<Record<string, (text: string, hear: Heard) => boolean>> = {
  [OF_A_KIND]: (text, hear) => soIn(text, hear) !== null,
  [ON_A_DAY]: (text, hear) => dayIn(text, hear) !== null,
};

/** They say nothing without a figure. */
const OF_FIGURES: ReadonlySet<string> = new Set([
  'HoldLengthIntent change=to',
  'DoseTechniqueIntent',
  'counted',
  'counted left',
]);

/** Whether an intent means something without its slots: "start over", of everything. */
const meansAlone = (name: string, hear: Heard): boolean =>
  isIntentName(name) && meaningOf(name, found(INTENTS[name].slots, '', hear), hear).type !== 'not-understood';

/** What is likely together: the meanings of an intent; but every topic is a question of its own. */
function kindOf(label: string): string {
  const { name, slot } = meaningIn(label);
  return slot === 'topic' ? label : name;
}

/** A label of the net: an intent, or what is no wish; with the value of the slot that tells it from others of its name. */
export function meaningIn(label: string): { readonly name: string; readonly slot: string; readonly id: string } {
  const [name = '', preset = ''] = label.split(' ');
  const [slot = '', id = ''] = preset.split('=');
  return { name, slot, id };
}
