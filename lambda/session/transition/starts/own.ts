import { type MoveId, move } from '../../../content';
import type { PlanItem } from '../../../content/item';
import { isFirst } from '../../at-first';
import { withFeedback } from '../../feedback';
import type { Here } from '../../here';
import type { State } from '../../state';
import type { Plan } from '../../types';
import { lengthOf } from '../named';
import { carryOn, goOn, type Outcome, say } from '../outcome';
import { start } from '../under-way';
import { forListener, gated, ledgerFor, neighbour, noted, visitOf } from './beginning';
import { allowed, behindGates } from './gates';
import { mayStart, offerGentle } from './may-start';

/** The moves of the listener's own routine, as they were put together. */
export const ownMoves = (state: State): readonly MoveId[] => (state.prefs.own?.items ?? []).map((item) => item.move);

/** The listener's own routine as it may be done today: what is left out now, and how many moves that is. */
export function ownPlan(state: State): { readonly plan: Plan; readonly leftOut: number } {
  const own = state.prefs.own?.items ?? [];
  const may = own
    .filter((item) => allowed(state, item.move))
    .map((item): PlanItem => {
      const instead = neighbour(state, item.move);
      return instead ? { move: instead, sets: move(instead).sets.least } : item;
    });
  const items = behindGates(state, may)
    .map((item) => forListener(item, state, isFirst(state)))
    .filter((item) => item !== null);
  return {
    plan: {
      routine: 'own',
      visit: visitOf(state),
      items: isFirst(state) ? items : withFeedback(items, leans(state.prefs)),
    },
    leftOut: own.length - items.length,
  };
}

/** Doses that somebody prescribed stay as they were said; only the side that pulled more gets its turn on top. */
const leans = ({ adjust = {}, holds: _holds, ...prefs }: State['prefs']): State['prefs'] => ({
  ...prefs,
  adjust: Object.fromEntries(
    Object.entries(adjust).map(([id, said]) => [id, { step: 0, ...(said.lean ? { lean: said.lean } : {}) }]),
  ),
});

/** Starts the listener's own routine, through the same questions and limits as any other. */
export function startOwn(state: State, here: Here): Outcome {
  if (ownMoves(state).length === 0) return carryOn(state, here, [say('own.none')]);
  const wanted = { want: 'own' } as const;
  return mayStart(state, wanted, here) ?? gated(state, wanted, ownMoves(state)) ?? begin(state, here);
}

function begin(state: State, here: Here): Outcome {
  const { plan, leftOut } = ownPlan(state);
  if (plan.items.length === 0) return offerGentle(state);
  const { state: known, words } = noted(state);
  const opening = [
    say('own.opening', { length: lengthOf(here.left(plan, start)) }),
    ...(leftOut > 0 ? [say('own.without', { count: leftOut })] : []),
    ...(isFirst(state) ? [say('own.firstTime')] : []),
  ];
  return goOn({ ...known, ledger: ledgerFor(state, here) }, plan, start, [...opening, ...words]);
}
