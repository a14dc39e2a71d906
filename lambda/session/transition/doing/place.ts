import { move } from '../../../content';
import type { PlanItem } from '../../../content/item';
import { otherSide, type Posture, type Side } from '../../../content/types';
import type { Here } from '../../here';
import { owe } from '../../owed';
import { rounds } from '../../rounds';
import type { Spot, State } from '../../state';
import type { Plan } from '../../types';
import { goOn, type Outcome } from '../outcome';
import { type Guided, itemStart, start, under, withItem } from '../under-way';

/** The rest of the round under way is left undone; what that side is short of is noted for later. */
export function leave({ plan, spot }: Guided): Guided['plan'] {
  const at = under({ at: 'guiding', plan, spot });
  if (!at?.round.side || spot.step === 'release') return plan;
  const done = spot.step === 'work' ? spot.done : (spot.carried ?? 0);
  return withItem(plan, spot.index, owe(at.item, at.round.side, at.round.amount - done));
}

/** Takes up the first round of that side that is still to come, or adds one. */
export function toSide(state: State, at: Guided, side: Side): Outcome {
  const now = under(at);
  if (!now) return goOn(state, at.plan, at.spot);
  const plan = leave(at);
  const item = plan.items[at.spot.index] as (typeof plan.items)[number];
  const coming = now.list.findIndex((round, i) => i > at.spot.round && round.side === side);
  if (coming >= 0) return goOn(state, plan, { ...start, index: at.spot.index, round: coming });
  const amount = now.list.find((round) => round.side === side)?.amount ?? now.round.amount;
  const extra = [...(item.extra ?? []), { side, amount }];
  // What comes on top for this side the other one is short of.
  const longer: PlanItem = { ...owe(item, otherSide(side), amount), extra };
  return goOn(state, withItem(plan, at.spot.index, longer), {
    ...start,
    index: at.spot.index,
    round: rounds(longer).length - 1,
  });
}

/** Nothing of the plan under way is done yet, and its first move is still being explained. */
export const unbegun = ({ cursor }: State): boolean =>
  cursor.at === 'guiding' && cursor.spot.index === 0 && cursor.spot.round === 0 && cursor.spot.step === 'setup';

/** The posture the body is in: that of the move under way, or of the one before while the next has not begun. */
export function postureAt({ plan, spot }: Pick<Guided, 'plan' | 'spot'>, here: Here): Posture {
  const untouched = spot.step === 'setup' && spot.round === 0 && (here.between || spot.done === 0) && !spot.carried;
  const index = Math.min(untouched ? spot.index - 1 : spot.index, plan.items.length - 1);
  const item = plan.items[index];
  return item ? move(item.move).posture : plan.items[0] ? move(plan.items[0].move).posture : 'standing';
}

/**
 * The start of the side that was under way: where a session goes on whose last turn nobody confirmed. What was rested
 * before that turn is known, and is not rested twice.
 */
export function sideStart(spot: Spot, plan: Plan): Spot {
  if (spot.step === 'up') return { ...spot, done: 0 };
  const item = plan.items[spot.index];
  const rests = item !== undefined && move(item.move).work.kind === 'rest';
  const carried = !rests ? 0 : spot.step === 'work' ? spot.done : (spot.carried ?? 0);
  return { ...itemStart(spot.index), round: spot.round, ...(carried > 0 ? { carried } : {}) };
}

/** Whoever comes back within this many seconds is not asked anything: the routine goes on. */
export const SOON = 600;

/** The rest of an unfinished routine is offered for this long, in seconds. */
export const WEEK_SECONDS = 7 * 24 * 3600;
