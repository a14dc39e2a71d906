import { move } from '../content';
import type { PlanItem } from '../content/item';
import { otherSide, type Range, type Side, type Technique } from '../content/types';

/** One set on one side (or on both at once), as the plan will play it. */
export interface Round {
  readonly side: Side | null;
  /** Counted from 1 within a side. */
  readonly set: number;
  /** How the listener gets into it: for the first time, from the other side, or again on the same side. */
  readonly entry: 'first' | 'change' | 'another-set';
  /** Seconds of the hold or rest, or how many repetitions or breaths. */
  readonly amount: number;
  /** For repetitions that change sides one by one: the side of the first. */
  readonly alternates: Side | null;
}

/** What one round of this item asks for: seconds, repetitions or breaths. */
export function dose(item: PlanItem): number {
  const { work } = move(item.move);
  return work.kind === 'hold' || work.kind === 'rest'
    ? (item.seconds ?? work.seconds.usual)
    : (item.count ?? work.count.usual);
}

/** The limits of that dose, from the technique's data. */
export function doseRange(technique: Technique): Range {
  return technique.work.kind === 'hold' || technique.work.kind === 'rest'
    ? technique.work.seconds
    : technique.work.count;
}

/** One step of each kind of dose, ours: seconds, repetitions, breaths. Rests have none. */
const STEP = { hold: 5, reps: 2, breaths: 1, rest: 0 } as const;

/** The dose that is so many steps away, within the limits of the move; a dose that a plan sets lower stays allowed. */
export function stepped(item: PlanItem, steps: number): number {
  const technique = move(item.move);
  const { least, most } = doseRange(technique);
  const now = dose(item);
  return Math.min(Math.max(most, now), Math.max(Math.min(least, now), now + steps * STEP[technique.work.kind]));
}

/** Steps by which the listener has changed the dose while it was done. */
export const feltSteps = ({ felt }: PlanItem): number => felt?.at(-1)?.step ?? 0;

/** What a round of this set asks for, with what was said of the sets before. */
export function doseOfSet(item: PlanItem, set: number): number {
  const felt = item.felt?.findLast((one) => one.set <= set);
  return felt ? stepped(item, felt.step) : dose(item);
}

/** The item with the dose that was arrived at while it was done, as it is next time. */
export function settledDose(item: PlanItem): PlanItem {
  const { felt, ...rest } = item;
  if (!felt) return item;
  const amount = stepped(item, feltSteps(item));
  return isTimed(item) ? { ...rest, seconds: amount } : { ...rest, count: amount };
}

const isTimed = ({ move: id }: PlanItem): boolean => ['hold', 'rest'].includes(move(id).work.kind);

/** Do repetitions of this move change sides one by one? */
export const alternatesByRep = ({ work }: Technique): boolean => work.kind === 'reps' && work.per === 'total';

/** The rounds of one item in the order they are played. */
export function rounds(item: PlanItem): readonly Round[] {
  const technique = move(item.move);
  const lead = item.lead ?? 'right';
  const sets = item.sets ?? technique.sets.usual;
  const byRep = alternatesByRep(technique);
  const list: Round[] = [];
  const add = (side: Side | null, set: number, roundAmount: number) => {
    const before = list.at(-1);
    const entry = !before ? 'first' : before.side === side ? 'another-set' : 'change';
    list.push({ side, set, entry, amount: roundAmount, alternates: byRep ? lead : null });
  };
  const half = { lead: [lead], other: [otherSide(lead)] } as const;
  const both = item.half ? half[item.half] : [lead, otherSide(lead)];
  const sides: readonly (Side | null)[] = technique.sides === 'each' && !byRep ? both : [null];
  if (technique.order === 'alternate') {
    for (let set = 1; set <= sets; set++) for (const side of sides) add(side, set, doseOfSet(item, set));
  } else {
    for (const side of sides) for (let set = 1; set <= sets; set++) add(side, set, doseOfSet(item, set));
  }
  const planned = list.length;
  for (const { side, amount: extra } of item.extra ?? []) {
    add(side, list.filter((round) => round.side === side).length + 1, extra);
  }
  const added = new Set(list.slice(planned));
  const coming = item.behind ? list.slice(Math.min(item.behind, list.length - 1)) : list;
  const alone =
    item.only && sides.length > 1 ? coming.filter((round) => round.side === item.only || added.has(round)) : coming;
  return alone.length > 0 && alone.length < list.length ? countedAfresh(alone) : list;
}

/** Rounds as they are counted and led into when others of them are not done, or were on another day. */
function countedAfresh(list: readonly Round[]): readonly Round[] {
  return list.map((round, i) => ({
    ...round,
    set: list.slice(0, i + 1).filter(({ side }) => side === round.side).length,
    entry: i === 0 ? 'first' : list[i - 1]?.side === round.side ? 'another-set' : 'change',
  }));
}

/** The side a repetition is done with, or the round's own side. `rep` counts from 0. */
export const sideOfRep = (round: Round, rep: number): Side | null =>
  round.alternates === null ? round.side : rep % 2 === 0 ? round.alternates : otherSide(round.alternates);

/** A rest shorter than this, in seconds, is hardly more than a breath or two: ours. */
const FLEETING = 15;
export const fleetingOf = ({ fleeting }: Technique, amount: number): Technique['fleeting'] =>
  amount < FLEETING ? fleeting : undefined;

/** The quiet before a rest and the breath behind it are spent as still as itself: so many seconds, ours. */
const STILL = 8;

/** A rest lying down, shorter than the article's: it lets the body settle, and is never called the full rest. */
export const isSettling = (item: PlanItem): boolean => {
  const { work, posture } = move(item.move);
  return work.kind === 'rest' && posture !== 'standing' && dose(item) < work.seconds.least - STILL;
};
