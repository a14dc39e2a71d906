import { type MoveId, move } from '../../content';
import type { PlanItem } from '../../content/item';
import type { Posture, Side } from '../../content/types';
import { onSide } from '../on-side';
import type { Plan } from '../types';
import { type Chosen, type Composing, LEAST_REST, mostOf } from './composing';
import { guessedChange, guessedSeconds } from './doses';
import { ordered } from './order';
import { RESTS_LAST } from './shares';

export const planPlace = ({ request: { place, without } }: Composing): Pick<Plan, 'place'> =>
  place === 'bed' ? { place: 'bed' } : without.includes('kneeling') ? { place: 'seat' } : {};

export const planOfItems = (items: readonly PlanItem[], setting: Composing): Plan => ({
  routine: 'plan',
  stated: setting.seconds,
  ...planPlace(setting),
  items: items.map((item) => {
    if (!item.elastic) return item;
    const { seconds: _seconds, ...open } = item;
    return { ...open, most: mostOf(item.move) };
  }),
});

/** The moves as items in order, the rest at its least. */
export function itemsOf(chosen: Chosen, second: PlanItem | null, setting: Composing): readonly PlanItem[] {
  const { lead, side, doses, elastic, request } = setting;
  const worked = [...chosen].map(([id, at]) => sided(doses.get(id)?.[at] as PlanItem, lead, side));
  return ordered([restItem(elastic), ...worked, ...(second ? [second] : [])], RESTS_LAST.has(request.focus));
}

/** One object for each dose and side, since guesses are remembered by it. */
function sided(item: PlanItem, lead: Side, side: Side | null): PlanItem {
  if (move(item.move).sides !== 'each' || (lead === 'right' && side === null)) return item;
  const known = SIDED[side ?? 'both'].get(item) ?? aloneOn(side, lead === 'right' ? item : { ...item, lead });
  SIDED[side ?? 'both'].set(item, known);
  return known;
}
const aloneOn = (side: Side | null, item: PlanItem): PlanItem => (side === null ? item : (onSide(item, side) ?? item));
const SIDED = {
  left: new WeakMap<PlanItem, PlanItem>(),
  right: new WeakMap<PlanItem, PlanItem>(),
  both: new WeakMap<PlanItem, PlanItem>(),
};

/** One object for each rest, since guesses are remembered by it. */
const restItem = (id: MoveId): PlanItem => {
  const known = RESTS.get(id) ?? { move: id, elastic: true, seconds: LEAST_REST };
  RESTS.set(id, known);
  return known;
};
const RESTS = new Map<MoveId, PlanItem>();

/** About how long these items take, the changes of posture and the ways down and up included. */
export function guess(items: readonly PlanItem[], { talk }: Composing): number {
  let sum = 0;
  let before: Posture | null = null;
  for (const item of items) {
    const { posture } = move(item.move);
    sum += guessedSeconds(item, talk) + guessedChange(before, posture);
    before = posture;
  }
  return sum + (before === 'standing' ? 0 : WAY_UP);
}

/** About how long it takes to get up from the floor in stages, in seconds. */
const WAY_UP = 25;
