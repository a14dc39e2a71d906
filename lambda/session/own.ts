import { type MoveId, move } from '../content';
import type { PlanItem } from '../content/item';
import { BELLY_PRESSURE_A_SESSION } from '../safety/limits';
import { doseRange } from './rounds';

/** One move of a listener's own routine: what a physical therapist prescribed, always with its figures. */
export type OwnItem = Pick<PlanItem, 'move' | 'seconds' | 'count' | 'sets'>;

/** A routine that was put together by voice. Every change is kept at once, so an interruption loses nothing of it. */
export interface OwnRoutine {
  /** Epoch second of the last change: of two devices' versions the newer one counts. */
  readonly at: number;
  readonly items: readonly OwnItem[];
  /** It is still being put together. */
  readonly open?: true;
}

/** A routine of one's own holds at most this many moves: it bounds the record, and half an hour is long enough. */
export const MOST_ITEMS = 12;

/** A rest in a routine may be shorter than the article's, and is then called a short rest. Seconds, ours. */
const SHORT_REST = 60;

/** The shortest of all, in seconds: what an elastic rest may come down to. */
export const SHORTEST_REST = 20;

/** A dose as it was asked for: seconds, repetitions or breaths, sets. What is absent is the technique's usual. */
export interface Wish {
  readonly seconds?: number;
  readonly count?: number;
  readonly sets?: number;
}

/** The dose alone, of whatever carries one. */
export const wishOf = ({ seconds, count, sets }: Wish): Wish => ({
  ...(seconds === undefined ? {} : { seconds }),
  ...(count === undefined ? {} : { count }),
  ...(sets === undefined ? {} : { sets }),
});

export const hasDose = ({ seconds, count, sets }: Wish): boolean => (seconds ?? count ?? sets) !== undefined;

/** A figure that was asked for and lies outside the limits, with what was put instead. */
export interface Limited {
  readonly limit: 'most' | 'least';
  readonly unit: 'seconds' | 'times' | 'breaths' | 'sets';
  readonly amount: number;
}

export interface Prescribed {
  readonly item: OwnItem;
  readonly limited: readonly Limited[];
}

export const isTimed = (id: MoveId): boolean => ['hold', 'rest'].includes(move(id).work.kind);

/** Less is never refused, down to so many seconds of a hold, repetitions or breaths; ours. */
export const LEAST = { seconds: 10, count: 1 } as const;

/** The least of a move that somebody may ask for, in its own terms. */
export const leastOf = ({ move: id }: Pick<PlanItem, 'move'>): number => (isTimed(id) ? LEAST.seconds : LEAST.count);

/** Fewer seconds than this, said of repetitions, are the hold of each one; more are how long they are done in all. Ours. */
const EACH_ONE = 30;

/** Seconds that were said of the hold of every repetition; null where the move is not counted, or more was meant. */
export const ofEachOne = (id: MoveId, seconds: number | null | undefined): number | null =>
  move(id).work.kind === 'reps' && seconds != null && seconds < EACH_ONE ? seconds : null;

/** What every repetition is held for, of the seconds that were said, and how far the move has that. */
export interface HeldFor {
  readonly each: number;
  readonly as: 'now' | 'most' | 'least' | 'fixed';
}
export function heldFor(id: MoveId, seconds: number): HeldFor {
  const { work } = move(id);
  if (work.kind !== 'reps') return { each: seconds, as: 'now' };
  const { least, most } = work.hold;
  const limit = seconds > most ? 'most' : seconds < least ? 'least' : 'now';
  return { each: within(seconds, least, most), as: least === most && limit !== 'now' ? 'fixed' : limit };
}

/** Seconds of pressure on the belly a side. */
const pressure = ({ move: id, seconds = 0, sets = 1 }: OwnItem): number =>
  move(id).families.includes('belly') ? seconds * sets : 0;

/** Seconds of one repetition or breath. */
export function secondsOfOne(id: MoveId): number {
  const { work } = move(id);
  if (work.kind === 'breaths') return work.seconds;
  return work.kind === 'reps' ? Object.values(work.cadence).reduce((sum, phase) => sum + phase, 0) : 1;
}

/** What is wished for, in the terms of the move: "two" of a hold are two sets, a minute of bridges is so many of them. */
function inItsTerms(
  id: MoveId,
  { seconds, count, sets }: Wish,
): { amount?: number | undefined; sets?: number | undefined } {
  if (isTimed(id)) return { amount: seconds, sets: sets ?? count };
  const long = ofEachOne(id, seconds) === null ? seconds : undefined;
  // A minute comes to so many whole ones.
  return { amount: count ?? (long === undefined ? undefined : Math.round(long / secondsOfOne(id))), sets };
}

/**
 * A move with the nearest dose to the one wished for that its limits allow, beside the other moves of the routine; null
 * where even the least would be too much pressure on the belly for one session. `now` is the dose it has so far.
 */
export function prescribed(id: MoveId, wish: Wish, besides: readonly OwnItem[], now?: OwnItem): Prescribed | null {
  const technique = move(id);
  const range = doseRange(technique);
  const least = technique.work.kind === 'rest' ? Math.min(range.least, SHORT_REST) : range.least;
  const asked = inItsTerms(id, wish);
  const before = now?.seconds ?? now?.count;
  const room = technique.families.includes('belly')
    ? BELLY_PRESSURE_A_SESSION - besides.reduce((sum, item) => sum + pressure(item), 0)
    : Number.POSITIVE_INFINITY;
  const mostSets = Math.min(technique.sets.most, Math.floor(room / least));
  if (mostSets < technique.sets.least) return null;
  // A set that nobody named is none.
  const usual = asked.amount === undefined ? technique.sets.usual : technique.sets.least;
  const sets = within(asked.sets ?? now?.sets ?? usual, technique.sets.least, mostSets);
  const most = Math.min(range.most, Math.floor(room / sets));
  const amount = within(asked.amount ?? before ?? range.usual, Math.min(least, leastOf({ move: id })), most);
  const timed = isTimed(id);
  const unit = timed ? 'seconds' : technique.work.kind === 'breaths' ? 'breaths' : 'times';
  return {
    item: { move: id, ...(timed ? { seconds: amount } : { count: amount }), sets },
    limited: [...limitedTo(asked.amount, amount, unit), ...limitedTo(asked.sets, sets, 'sets')],
  };
}

/** "Two minutes a side", of a stretch that is held for a minute at most: so many holds, alike, in whole five seconds. Null elsewhere. */
export function inHolds(id: MoveId, { seconds = 0, sets }: Wish): Required<Pick<Wish, 'seconds' | 'sets'>> | null {
  const technique = move(id);
  const { most } = doseRange(technique);
  if (technique.work.kind !== 'hold' || !technique.stretches || sets !== undefined) return null;
  const holds = within(seconds / most, technique.sets.least, technique.sets.most);
  const each = Math.min(most, Math.round(seconds / holds / 5) * 5);
  return seconds > most && holds > 1 ? { seconds: each, sets: holds } : null;
}

/** What a wish says of the hold of every repetition, as a part of an item. */
export function eachIn(id: MoveId, { seconds }: Wish): Pick<PlanItem, 'each'> {
  const each = ofEachOne(id, seconds);
  return each === null ? {} : { each: heldFor(id, each).each };
}

/** The nearest whole figure between two. */
export const within = (wanted: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(wanted)));

function limitedTo(wanted: number | undefined, amount: number, unit: Limited['unit']): readonly Limited[] {
  if (wanted === undefined || Math.abs(wanted - amount) < 0.5) return [];
  return [{ limit: wanted > amount ? 'most' : 'least', unit, amount }];
}

/** The items as today's limits allow them, in order, as many as a routine may hold. */
export function asPrescribed(items: readonly OwnItem[]): readonly OwnItem[] {
  const list: OwnItem[] = [];
  for (const item of items.slice(0, MOST_ITEMS)) {
    const made = prescribed(item.move, item, list);
    if (made) list.push(made.item);
  }
  return list;
}

/** Where a move goes in the order. */
export interface ListEnd {
  readonly at?: 'first' | 'last';
  readonly before?: MoveId;
  readonly after?: MoveId;
}

/** The list with one item in another place; null where the place names no move of it. */
export function reordered<T extends { readonly move: MoveId }>(
  items: readonly T[],
  from: number,
  { at, before, after }: ListEnd,
): readonly T[] | null {
  const item = items[from];
  if (!item) return null;
  const others = items.filter((_, i) => i !== from);
  const named = before ?? after;
  const found = named === undefined ? -1 : others.findIndex(({ move: id }) => id === named);
  if (named !== undefined && found < 0) return null;
  const to = named !== undefined ? found + (before ? 0 : 1) : at === 'first' ? 0 : others.length;
  return [...others.slice(0, to), item, ...others.slice(to)];
}
