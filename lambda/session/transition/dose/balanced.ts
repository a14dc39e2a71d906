import { move } from '../../../content';
import type { PlanItem } from '../../../content/item';
import { dosed } from '../../dosing';
import { owe } from '../../owed';
import { alternatesByRep, rounds } from '../../rounds';
import type { Spot } from '../../state';
import { reached } from '../under-way';

/**
 * The item with its new dose; what the rounds that are over already got more or less of is noted as owed. A round that was
 * added has a dose of its own.
 */
export function balanced(item: PlanItem, spot: Spot, amount: number): PlanItem {
  const list = rounds(item);
  const { extra = [] } = item;
  const planned = list.length - extra.length;
  const under = list[spot.round];
  if (spot.round >= planned && under?.side && spot.step !== 'release') {
    const changed = extra.map((one, i) => (i === spot.round - planned ? { ...one, amount } : one));
    return owe({ ...item, extra: changed }, under.side, under.amount - held(spot, amount));
  }
  const next = dosed(item, amount);
  const totals = { left: 0, right: 0 };
  list.forEach((round, i) => {
    const over = i < reached(spot) || i >= planned;
    if (round.side) totals[round.side] += over ? round.amount : i === spot.round ? held(spot, amount) : amount;
  });
  const gap = totals.right - totals.left;
  if (gap === 0 || move(item.move).sides === 'none' || alternatesByRep(move(item.move))) return next;
  return owe(next, gap > 0 ? 'left' : 'right', Math.abs(gap));
}

/** What the round under way comes to: no less than what was done of it. */
const held = ({ step, done }: Spot, amount: number): number => (step === 'work' ? Math.max(done, amount) : amount);
