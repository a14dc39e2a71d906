import type { PlanItem } from '../../../content/item';
import type { Line } from '../../../languages/line';
import type { Here } from '../../here';
import { owedAfter, owedLine } from '../../owed';
import { rounds } from '../../rounds';
import type { State } from '../../state';
import type { Plan } from '../../types';
import { carryOn, goOn, type Outcome } from '../outcome';
import { guided, start, withItem } from '../under-way';
import { question } from './question';

/** The item whose end asked the question, the one before the spot, with what it owes. */
function debt(state: State): { readonly plan: Plan; readonly index: number; readonly item: PlanItem } | null {
  const at = guided(state);
  const index = (at?.spot.index ?? 0) - 1;
  const item = at?.plan.items[index];
  return at && item?.owed ? { plan: at.plan, index, item } : null;
}

/** The side that fell short gets what it is owed, right after the move it belongs to. */
function evenUp(state: State, here: Here): Outcome {
  const due = debt(state);
  if (!due) return carryOn(state, here, []);
  const { owed, ...item } = due.item;
  const added = owed ? [{ side: owed.side, amount: owed.amount }] : [];
  const grown: PlanItem = { ...item, extra: [...(item.extra ?? []), ...added], settled: true };
  const { index } = due;
  return goOn(state, withItem(due.plan, index, grown), { ...start, index, round: rounds(grown).length - 1 });
}

function leaveIt(state: State, here: Here): Outcome {
  const due = debt(state);
  const at = guided(state);
  if (!due || !at) return carryOn(state, here, []);
  const { owed: _owed, ...item } = due.item;
  return goOn(state, withItem(due.plan, due.index, { ...item, settled: true }), at.spot);
}

function offered(state: State): readonly Line[] {
  const due = debt(state);
  const owed = due && owedAfter(due.plan, due.index);
  return [owed ? owedLine(owed) : { key: 'coach.prompt.ready' }];
}

/** "Your right side has twenty seconds less. Shall we make that up now?" */
export const owed = question({
  unanswered: 'passes',
  situation: null,
  lapses: false,
  full: offered,
  again: offered,
  help: 'coach.help.guiding',
  answers: { 'make-up': evenUp, 'leave-it': leaveIt },
  hears: {
    yes: 'make-up',
    no: 'leave-it',
    skip: 'leave-it',
    'skip-side': 'leave-it',
    'not-sure': 'elsewhere',
    'not-understood': 'again',
  },
});
