import { move } from '../../content';
import type { PlanItem } from '../../content/item';
import { rounds } from '../rounds';
import type { Cursor, Spot, State } from '../state';
import type { Plan } from '../types';

export type Guided = Extract<Cursor, { readonly plan: Plan; readonly spot: Spot }>;

export const start: Spot = { index: 0, round: 0, step: 'setup', done: 0 };

export const itemStart = (index: number): Spot => ({ ...start, index });

/** The item and round under a spot; null on the way up or past the end. */
export function under({ plan, spot }: Guided) {
  const item = plan.items[spot.index];
  if (!item || spot.step === 'up') return null;
  const list = rounds(item);
  const round = list[Math.min(spot.round, list.length - 1)];
  return round ? { item, technique: move(item.move), list, round } : null;
}

/** The cursor of a routine that is under way or paused; null where there is none. */
export const guided = ({ cursor }: State): Guided | null =>
  cursor.at === 'guiding' || cursor.at === 'paused' ? cursor : null;

/** What the plan under way was asked for with. */
export const termsOf = (state: State): Plan['terms'] => guided(state)?.plan.terms;

/** The item and round the listener is in, if any. */
export function underState(state: State): ReturnType<typeof under> {
  const at = guided(state);
  return at && under(at);
}

export const inWork = (spot: Spot): boolean => spot.step === 'work' && spot.done > 0;

/** Replaces one item of a plan. */
export const withItem = (plan: Plan, index: number, item: PlanItem): Plan => ({
  ...plan,
  items: plan.items.map((old, i) => (i === index ? item : old)),
});

/** The first round that is not over: what is being released was held. */
export const reached = ({ step, round }: Spot): number => (step === 'release' ? round + 1 : round);
