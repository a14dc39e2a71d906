import { move } from '../../content';
import type { PlanItem } from '../../content/item';
import type { Kind, Posture } from '../../content/types';

/**
 * The way down and up again: each posture comes once, so nobody changes position more often than the moves need, and
 * gets down once and up once. The rest stands first to settle into, or last to stay in.
 */
const RESTS_FIRST: { readonly [P in Posture]: number } = {
  standing: 0,
  sitting: 1,
  back: 2,
  side: 3,
  front: 4,
  hands: 5,
  'tall-kneeling': 6,
  'half-kneeling': 7,
};
const RESTS_LAST: { readonly [P in Posture]: number } = {
  standing: 0,
  'half-kneeling': 1,
  'tall-kneeling': 2,
  hands: 3,
  front: 4,
  side: 5,
  back: 6,
  sitting: 7,
};

/** In one posture: what wakes up, work before stretching, pressure before the stretch that follows it. */
const IN_ORDER: { readonly [K in Exclude<Kind, 'rest'>]: number } = { strength: 1, massage: 2, stretch: 3 };

export function ordered(items: readonly PlanItem[], restsLast: boolean): readonly PlanItem[] {
  const way = restsLast ? RESTS_LAST : RESTS_FIRST;
  const rank = ({ move: id, elastic }: PlanItem): number => {
    const { kind, posture, warmsUp } = move(id);
    const within = kind === 'rest' ? (restsLast === (elastic === true) ? 9 : -1) : warmsUp ? 0 : IN_ORDER[kind];
    return way[posture] * 20 + within;
  };
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** Changes of posture between the moves of a plan. */
export const changesOf = (items: readonly PlanItem[]): number =>
  items.filter((item, i) => i > 0 && move(item.move).posture !== move((items[i - 1] as PlanItem).move).posture).length;

/** The postures of a plan in the order they come. */
export const posturesOf = (items: readonly PlanItem[]): Posture[] => [
  ...new Set(items.map((item) => move(item.move).posture)),
];
