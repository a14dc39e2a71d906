import type { Here } from '../../here';
import { rounds } from '../../rounds';
import type { State } from '../../state';
import { carryOn, goOn, type Outcome, start, withItem } from '../outcome';

/** The side that fell short gets what it is owed, right after the move it belongs to. */
export function evenUp(state: State, here: Here): Outcome {
  const { cursor } = state;
  if (cursor.at !== 'guiding' && cursor.at !== 'paused') return carryOn(state, here, []);
  const index = owedIndex(state);
  const item = cursor.plan.items[index];
  if (!item?.owed) return carryOn(state, here, []);
  const { owed, ...rest } = item;
  const grown = {
    ...rest,
    extra: [...(item.extra ?? []), { side: owed.side, amount: owed.amount }],
    settled: true as const,
  };
  const plan = withItem(cursor.plan, index, grown);
  return goOn(state, plan, { ...start, index, round: rounds(grown).length - 1 });
}

export function settleOwed(state: State, here: Here): Outcome {
  const { cursor } = state;
  if (cursor.at !== 'guiding' && cursor.at !== 'paused') return carryOn(state, here, []);
  const index = owedIndex(state);
  const item = cursor.plan.items[index];
  if (!item?.owed) return carryOn(state, here, []);
  const { owed: _owed, ...rest } = item;
  return goOn(state, withItem(cursor.plan, index, { ...rest, settled: true }), cursor.spot);
}

/** The item whose end asked the question: the one before the spot. */
function owedIndex(state: State): number {
  const { cursor } = state;
  return cursor.at === 'guiding' || cursor.at === 'paused' ? cursor.spot.index - 1 : -1;
}
