import { type MoveId, move } from '../../../content';
import { LEG_CHECK } from '../../../content/course';
import type { PlanItem } from '../../../content/item';
import { begun, type Course, onDay, sessionOf, withinWeek } from '../../course';
import type { Here } from '../../here';
import type { State } from '../../state';
import type { Plan } from '../../types';
import { ask, carryOn, goOn, lengthOf, type Outcome, say, start } from '../outcome';
import { forListener, gated, isFirst, ledgerFor, noted, visitOf } from './beginning';
import { allowed, behindGates } from './gates';
import { mayStart } from './may-start';

/** An item, or what takes its place where its move is left out. */
function standIn(state: State, item: PlanItem): readonly PlanItem[] {
  if (allowed(state, item.move)) return [item];
  const instead = move(item.move).instead.find((id) => allowed(state, id) && move(id).kind === move(item.move).kind);
  return instead ? [{ ...item, move: instead }] : [];
}

/** The moves of the session that comes next, as far as they may be done. */
export const courseMoves = (state: State, today: string): readonly MoveId[] =>
  sessionOf((state.flags.course && onDay(state.flags.course, today).course) ?? begun(today)).items.flatMap((item) =>
    standIn(state, item).map(({ move: id }) => id),
  );

/** Is this the session in which the long leg may be checked? Not for whom knee to chest is ruled out. */
const legDue = (state: State, { week, done }: Course): boolean =>
  done === 0 && LEG_CHECK.weeks.some((one) => one === week) && allowed(state, 'knee-to-chest');

/** The next session of the six weeks, which begin with it where they have not. */
export function startCourse(state: State, here: Here, checked?: 'lying' | 'not'): Outcome {
  const wanted = { want: 'course', ...(checked ? { checked } : {}) } as const;
  const blocked = mayStart(state, wanted, here);
  if (blocked) return blocked;
  const course = state.flags.course ? onDay(state.flags.course, here.today).course : begun(here.today);
  const { course: _over, ...flags } = state.flags;
  if (!course) return carryOn({ ...state, flags, cursor: { at: 'lobby' } }, here, [say('course.steps.over')]);
  const begins = state.flags.course === undefined;
  const { stated, items } = sessionOf(course);
  const mine = items.flatMap((item) => standIn(state, item));
  const gate = gated(
    state,
    wanted,
    mine.map((item) => item.move),
  );
  if (gate) return gate;
  if (!checked && legDue(state, course))
    return { state: { ...state, wanted, cursor: { at: 'lobby' } }, acts: [ask('leg-offer')] };
  const done = behindGates(state, mine)
    .map((item) => forListener(item, state, isFirst(state)))
    .filter((item) => item !== null);
  const within = withinWeek(state.diary, done, here.today);
  const { state: known, words } = noted(state);
  const plan: Plan = { routine: 'course', stated, visit: visitOf(state), items: within.items };
  const opening = [
    say('course.opening', { week: course.week, count: course.done + 1, length: lengthOf(stated) }),
    ...(begins && here.reminders ? [say('course.days')] : []),
    ...(within.fewer > 0 ? [say('course.fewer')] : []),
  ];
  const next: State = { ...known, ledger: ledgerFor(state, here), flags: { ...known.flags, course } };
  return goOn(next, plan, checked === 'lying' ? { ...start, from: 'back' } : start, [...opening, ...words]);
}
