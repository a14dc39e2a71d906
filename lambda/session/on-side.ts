import type { PlanItem } from '../content/item';
import { otherSide, type Side } from '../content/types';
import { hasSides } from './feedback';

/** An item on that side alone, of which nothing is owed: as it is without sides, null where it is the turn of the other one. */
export function onSide(item: PlanItem, side: Side): PlanItem | null {
  if (!hasSides(item.move)) return item;
  const lead = item.lead ?? 'right';
  if (item.half) return (item.half === 'lead' ? lead : otherSide(lead)) === side ? item : null;
  const { owed: _owed, extra = [], ...rest } = item;
  const kept = extra.filter((one) => one.side === null || one.side === side);
  return { ...rest, only: side, ...(kept.length > 0 ? { extra: kept } : {}) };
}

/** The items from a place in a plan on, on that side alone; those before it as they are. */
export const allOnSide = (items: readonly PlanItem[], side: Side, from = 0): readonly PlanItem[] =>
  items.flatMap((item, i) => (i < from ? item : (onSide(item, side) ?? [])));
