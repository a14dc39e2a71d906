import { type MoveId, move } from '../../content';
import type { PlanItem } from '../../content/item';
import type { Kind, Posture } from '../../content/types';

/**
 * The way down and up again: each posture comes once, so nobody changes position more often than the moves need, and
 * gets down once and up once. The rest stands first to settle into, or last to stay in.
 */
const RESTS_FIRST: readonly Posture[] = [
  'standing',
  'sitting',
  'back',
  'side',
  'front',
  'hands',
  'tall-kneeling',
  'half-kneeling',
];
const RESTS_LAST: readonly Posture[] = [
  'standing',
  'half-kneeling',
  'tall-kneeling',
  'hands',
  'front',
  'side',
  'back',
  'sitting',
];

/** In one posture: work before stretching, pressure before the stretch that follows it. */
const KINDS_IN_ORDER: readonly Kind[] = ['strength', 'massage', 'stretch'];

export function ordered(items: readonly PlanItem[], restsLast: boolean): readonly PlanItem[] {
  const way = restsLast ? RESTS_LAST : RESTS_FIRST;
  const rank = ({ move: id, elastic }: PlanItem): number => {
    const within = move(id).kind === 'rest' ? (restsLast === (elastic === true) ? 9 : -1) : kindRank(id);
    return way.indexOf(move(id).posture) * 20 + within;
  };
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

const kindRank = (id: MoveId): number => (move(id).warmsUp ? 0 : 1 + KINDS_IN_ORDER.indexOf(move(id).kind));

/** Changes of posture between the moves of a plan. */
export const changesOf = (items: readonly PlanItem[]): number =>
  items.filter((item, i) => i > 0 && move(item.move).posture !== move((items[i - 1] as PlanItem).move).posture).length;

/** The postures of a plan in the order they come. */
export const posturesOf = (items: readonly PlanItem[]): Posture[] => [
  ...new Set(items.map((item) => move(item.move).posture)),
];
