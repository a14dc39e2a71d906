import { move } from '../content';
import type { PlanItem } from '../content/item';
import { otherSide, type Side } from '../content/types';
import type { Line } from '../languages/line';
import type { Plan } from './types';

/** What one side is short of. `amount` in seconds or repetitions, `spoken` rounded for the ear. */
export interface Owed {
  readonly side: Side;
  readonly amount: number;
  readonly spoken: number;
  readonly unit: 'seconds' | 'reps';
}

/** Less than this is not worth getting back into position for: seconds, repetitions. */
const WORTH_OFFERING = { seconds: 8, reps: 2 };

/**
 * What a side of the item at `index` is owed once its planned rounds are over. Null when both sides got the same, when it was
 * settled already, and where one side was left out by wish.
 */
export function owedAfter(plan: Plan, index: number): Owed | null {
  const item = plan.items[index];
  if (!item?.owed || item.settled || item.only) return null;
  const technique = move(item.move);
  const unit = technique.work.kind === 'reps' ? 'reps' : 'seconds';
  const { side, amount } = item.owed;
  if (amount < WORTH_OFFERING[unit]) return null;
  return {
    side,
    amount,
    unit,
    spoken: unit === 'seconds' ? Math.max(5, Math.round(amount / 5) * 5) : Math.round(amount),
  };
}

/** "Ten seconds more on the right. Shall we make that up now?" */
export const owedLine = ({ unit, side, spoken }: Owed): Line => ({
  key: `coach.owed.${unit}`,
  side,
  params: { count: spoken },
});

/** Notes that `side` was left with `amount` still to do. What the other side owed already is set off against it. */
export function owe(item: PlanItem, side: Side, amount: number): PlanItem {
  const balance = (item.owed?.side === side ? item.owed.amount : -(item.owed?.amount ?? 0)) + amount;
  const { owed: _before, settled: _settled, ...rest } = item;
  if (Math.abs(balance) < 0.05) return rest;
  return {
    ...rest,
    owed: { side: balance > 0 ? side : otherSide(side), amount: Math.round(Math.abs(balance) * 10) / 10 },
  };
}
