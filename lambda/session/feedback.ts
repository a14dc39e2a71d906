import { type MoveId, move } from '../content';
import type { PlanItem } from '../content/item';
import { SIDES, type Side, type Technique } from '../content/types';
import { BELLY_PRESSURE_A_SESSION, STRETCH_A_SESSION } from '../safety/limits';
import { dosed, withinRange } from './dosing';
import type { Adjustment, Adjustments, Preferences } from './preferences';
import { alternatesByRep, dose, rounds, stepped } from './rounds';

/** More steps than this are for the listener to ask for, with "longer" or "shorter". */
export const MOST_STEPS = 2;

/** No dose that is named for good is more, in seconds, repetitions or breaths: every move has its own limit below it. */
export const MOST_NAMED = 900;

/** The table keeps this many moves, the ones spoken of last: it bounds the record. */
export const MOST_ADJUSTED = 12;

/** What a tighter side gets on top: half of a hold in whole five seconds, within these limits; repetitions. Ours. */
const EXTRA = { least: 10, most: 20, reps: 4 };

/** Does it work one side after the other, so that one of them can get more? */
export const hasSides = (id: MoveId): boolean => {
  const technique = move(id);
  return technique.sides === 'each' && !alternatesByRep(technique);
};

/** What a side gets on top when it is the tighter one: seconds or repetitions. */
export function extraOf(item: PlanItem): number {
  if (move(item.move).work.kind === 'reps') return EXTRA.reps;
  return Math.min(EXTRA.most, Math.max(EXTRA.least, Math.round(dose(item) / 10) * 5));
}

export const isTimedHold = (id: MoveId): boolean => move(id).work.kind === 'hold';

/** Seconds that each side gets of one item, extras included. */
const perSide = (item: PlanItem, side: Side): number =>
  isTimedHold(item.move)
    ? rounds(item).reduce((total, round) => total + (round.side === side || round.side === null ? round.amount : 0), 0)
    : 0;

const sum = (items: readonly PlanItem[], side: Side, counts: (technique: Technique) => boolean): number =>
  items.reduce((total, item) => total + (counts(move(item.move)) ? perSide(item, side) : 0), 0);

/** May a plan hold these items? The caps of a session for pressure on the belly and for still stretching, side by side. */
export const withinCaps = (items: readonly PlanItem[]): boolean =>
  SIDES.every(
    (side) =>
      sum(items, side, ({ families }) => families.includes('belly')) <= BELLY_PRESSURE_A_SESSION &&
      sum(items, side, ({ stretches }) => stretches === true) <= STRETCH_A_SESSION,
  );

/** The item as what was said of its move makes it. A rest stays as it is. */
export function adjusted(item: PlanItem, { amount, step, lean }: Adjustment): PlanItem {
  const { kind } = move(item.move).work;
  if (item.elastic || kind === 'rest') return item;
  const own: PlanItem =
    amount === undefined ? item : { ...dosed(item, withinRange(item, amount, amount).amount), named: true };
  const now = stepped(own, step);
  const made: PlanItem = kind === 'hold' ? { ...own, seconds: now } : { ...own, count: now };
  if (!lean || item.extra || !hasSides(item.move)) return made;
  return { ...made, extra: [{ side: lean, amount: extraOf(made) }] };
}

/** A hold with the length that was asked for of all of them, as near as its move allows. */
const heldFor = (item: PlanItem, holds: number): PlanItem =>
  isTimedHold(item.move) && !item.elastic ? dosed(item, withinRange(item, holds, holds).amount) : item;

/** The items of a plan with what the listener said of their moves. What a cap forbids stays as it is. */
export function withFeedback(items: readonly PlanItem[], { adjust = {}, holds }: Preferences): readonly PlanItem[] {
  let list = holds === undefined ? items : items.map((item) => heldFor(item, holds));
  if (!withinCaps(list)) list = items;
  list.forEach((item, i) => {
    const said = adjust[item.move];
    if (!said) return;
    const next = list.map((old, n) => (n === i ? adjusted(old, said) : old));
    if (said.step <= 0 && !said.lean && said.amount === undefined) list = next;
    else if (withinCaps(next)) list = next;
  });
  return list;
}

/** The table with what was said of one move; null takes it out again. */
export function adjustedTable(table: Adjustments | undefined, id: MoveId, said: Adjustment | null): Adjustments {
  const { [id]: _before, ...others } = table ?? {};
  const neutral = said === null || (said.step === 0 && !said.lean && said.amount === undefined);
  const entries = [...Object.entries(others), ...(neutral ? [] : [[id, said] as const])];
  return Object.fromEntries(entries.slice(-MOST_ADJUSTED)) as Adjustments;
}
