import { move } from '../content';
import type { PlanItem } from '../content/item';
import type { Change } from '../content/wishes';
import { BELLY_PRESSURE_A_SESSION } from '../safety/limits';
import { isTimed, leastOf, SHORTEST_REST, secondsOfOne, within } from './own';
import { doseRange, rounds } from './rounds';

/** One step of "longer" or "shorter" without a figure, in seconds and in repetitions or breaths. */
export const STEP = { seconds: 15, count: 2 } as const;

/** One step of an item, in its own terms. */
export const stepOf = ({ move: id }: PlanItem): number => (isTimed(id) ? STEP.seconds : STEP.count);

/** About this many seconds go to one slow breath, in and out, where a hold is counted in breaths (that of the sphinx). */
export const SLOW_BREATH = 8;

/** In seconds. */
export const A_MINUTE = 60;

/** A day and more is no length of anything that is done here, in seconds: it says how often. */
export const A_DAY = 86_400;

/** What a dose becomes; `figure` is null where none was said. */
export function changed(change: Change, now: number, figure: number | null, step: number): number {
  switch (change) {
    case 'to':
      return figure ?? now;
    case 'more':
      return now + (figure ?? step);
    case 'less':
      return now - (figure ?? step);
    case 'double':
      return now * 2;
    case 'half':
      return now / 2;
    default:
      return change satisfies never;
  }
}

/** A figure in the terms of the move: seconds of a hold, or how many repetitions or breaths fit into them. */
function figureFor(id: PlanItem['move'], seconds: number | null, count: number | undefined): number | null {
  if (isTimed(id)) return seconds ?? count ?? null;
  return count ?? (seconds === null ? null : Math.max(1, Math.round(seconds / secondsOfOne(id))));
}

/** Another dose as it is said: in seconds, or in what the move counts. */
interface AnotherDose {
  readonly change: Change;
  readonly seconds: number | null;
  readonly count?: number;
}

/** What is asked for of an item that has `now`, in its own terms. */
export function wantedOf(item: PlanItem, now: number, { change, seconds, count }: AnotherDose): number {
  const figure = figureFor(item.move, seconds, count);
  // "Thirty is too long", of thirty: a step less.
  if (change === 'less' && figure === now) return changed(change, now, null, stepOf(item));
  // "Down to a minute", of less than that.
  if (change === 'less' && figure !== null && figure > now) return now;
  const wanted = changed(change, now, figure, stepOf(item));
  // "Only eight", of ten: so many less would be none. "Thirty's too long, make it twenty": that is what is wished for.
  const most = change === 'less' && figure !== null && figure < now && (wanted < leastOf(item) || figure > now / 2);
  return most ? figure : wanted;
}

/** Pressure on the belly is limited for each side and session, so a longer hold takes its sets into account, in seconds. */
export function mostPressure(item: PlanItem): number {
  if (!move(item.move).families.includes('belly')) return Number.POSITIVE_INFINITY;
  const held = rounds(item).filter(({ side }) => side !== 'left').length;
  return Math.floor(BELLY_PRESSURE_A_SESSION / Math.max(1, held));
}

export interface Within {
  readonly amount: number;
  /** The limit that was met, where the wish went beyond it. */
  readonly limit: 'most' | 'least' | null;
}

/** The nearest dose that the move allows. `now` is what it has: a rest that is short already may stay so. */
export function withinRange(item: PlanItem, wanted: number, now: number): Within {
  const technique = move(item.move);
  const range = doseRange(technique);
  const settling = technique.work.kind === 'rest' && now < range.least;
  const least = settling ? Math.min(SHORTEST_REST, now) : Math.min(leastOf(item), range.least);
  const most = Math.min(range.most, mostPressure(item));
  const amount = within(wanted, least, most);
  return { amount, limit: wanted > most ? 'most' : wanted < least ? 'least' : null };
}

/** The item with another dose; it is nobody's elastic rest any more. */
export function dosed(item: PlanItem, amount: number): PlanItem {
  const { elastic: _elastic, felt: _felt, ...fixed } = item;
  return isTimed(item.move) ? { ...fixed, seconds: amount } : { ...fixed, count: amount };
}
