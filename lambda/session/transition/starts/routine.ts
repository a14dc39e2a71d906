import { type MoveId, move } from '../../../content';
import { EXTRA } from '../../../content/course';
import { FREE_KICKS } from '../../../content/free-kicks';
import type { PlanItem } from '../../../content/item';
import { type RoutineId, routine } from '../../../content/routines';
import type { Side } from '../../../content/types';
import { STRETCH_A_WEEK } from '../../../safety/limits';
import { isFirst } from '../../at-first';
import { NOTHING_ASKED } from '../../compose/request';
import { daysBetween, WEEK_DAYS, weeklyStretch } from '../../diary';
import type { EventOf } from '../../events';
import { withFeedback } from '../../feedback';
import { remembering } from '../../habit';
import type { Here } from '../../here';
import type { State } from '../../state';
import type { Plan } from '../../types';
import { everyRoutine, lengthOf } from '../named';
import { carryOn, goOn, type Outcome, say } from '../outcome';
import { start } from '../under-way';
import { atFirst, forListener, gated, ledgerFor, noted, toldAtFirst, visitOf } from './beginning';
import { readyToKickFree, withFreeKicks } from './free-kicks';
import { allowed, behindGates } from './gates';
import { gently, mayStart } from './may-start';
import { planned } from './plan';

/** May a side have one hold more, lying on it? Not in a first session, which has nothing of the second level. */
export const mayHaveExtra = (state: State): boolean =>
  !isFirst(state) && !gently(state) && allowed(state, EXTRA.item.move);

/** The items with one hold more for a side, behind the last work: nobody is sent off from it. */
function withExtra(items: readonly PlanItem[], side: Side): readonly PlanItem[] {
  const at = items.findLastIndex(({ move: id }) => move(id).work.kind !== 'rest') + 1;
  return [...items.slice(0, at), { ...EXTRA.item, only: side }, ...items.slice(at)];
}

export function startRoutine(state: State, here: Here, event: EventOf<'start-routine'>, extra?: Side): Outcome {
  if (event.unknown) return carryOn(state, here, [say('coach.unknown.routine', everyRoutine)]);
  const id: RoutineId = event.routine ?? 'quick-relief';
  const wanted = { want: 'routine', routine: id, ...(extra ? { extra } : {}) } as const;
  return (
    mayStart(state, wanted, here) ??
    gated(state, wanted, routineMoves(id, state)) ??
    begin(state, here, id, extra && mayHaveExtra(state) ? extra : null)
  );
}

/** Every move that a named routine may hold for this listener, with those at whose notice nothing is chosen yet. */
export function routineMoves(id: RoutineId, state: State): readonly MoveId[] {
  const moves: readonly MoveId[] = routine(id).items.map((item) => item.move);
  const free = moves.includes(FREE_KICKS.of) && !isFirst(state) && readyToKickFree(state);
  return free ? [...moves, ...FREE_KICKS.items.map((item) => item.move)] : moves;
}

/** The plan of a named routine for this listener, its elastic seconds still open. */
export function planOf(id: RoutineId, state: State, extra: Side | null = null): Plan {
  const gentlest = isFirst(state);
  const plain = routine(id);
  const { items: whole, stated } = readyToKickFree(state) ? withFreeKicks(state, plain, 6) : plain;
  const items = behindGates(state, gentlest ? atFirst(state, whole) : whole)
    .map((item) => forListener(item, state, gentlest))
    .filter((item) => item !== null);
  const mine = gentlest ? items : withFeedback(items, state.prefs);
  return extra
    ? { routine: id, stated: stated + EXTRA.takes, items: withExtra(mine, extra) }
    : { routine: id, stated, items: mine };
}

/** Has a side had its week's stretch already, is there more in this plan, and was it not said within the week? */
function stretchedEnough({ diary, flags }: State, today: string, { items }: Plan): boolean {
  if (flags.restedOn && daysBetween(flags.restedOn, today) < WEEK_DAYS) return false;
  if (!items.some(({ move: id }) => move(id).stretches)) return false;
  const { left, right } = weeklyStretch(diary, today);
  return Math.max(left, right) >= STRETCH_A_WEEK;
}

function begin(state: State, here: Here, id: RoutineId, extra: Side | null): Outcome {
  const made = beginNow(state, here, id, extra);
  const { cursor } = made.state;
  // What is left out may leave nothing that would be worth getting down for.
  const worth = cursor.at === 'guiding' && cursor.plan.items.some(({ move: id }) => move(id).work.kind !== 'rest');
  // What is left out may be all the work of it: as long, of what may be done.
  return worth ? made : planned(state, here, { ...NOTHING_ASKED, minutes: routine(id).stated / 60 });
}

function beginNow(state: State, here: Here, id: RoutineId, extra: Side | null): Outcome {
  const plan = planOf(id, state, extra);
  const { state: known, words } = noted(state);
  const opening = say(`routines.${id}.opening`, { minutes: lengthOf(plan.stated ?? 0) });
  const visited = { ...plan, visit: visitOf(state) };
  const firstTime = isFirst(state) ? toldAtFirst(state, routineMoves(id, state)) : [];
  const recent = remembering(known.flags.recent, id);
  const next = { ...known, ledger: ledgerFor(state, here), flags: { ...known.flags, recent } };
  if (!stretchedEnough(state, here.today, plan)) return goOn(next, visited, start, [opening, ...firstTime, ...words]);
  const flags = { ...next.flags, restedOn: here.today };
  return goOn({ ...next, flags }, visited, start, [opening, ...firstTime, say('coach.enoughThisWeek'), ...words]);
}
