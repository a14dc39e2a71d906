import { type MoveId, move } from '../../../content';
import type { PlanItem } from '../../../content/item';
import { begun, legDue, onDay, sessionOf, sorenessDue, withinWeek } from '../../course';
import type { Here } from '../../here';
import type { State, Wanted } from '../../state';
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

type WantedCourse = Extract<Wanted, { readonly want: 'course' }>;

/** The next session of the six weeks, which begin with it where they have not. */
export function startCourse(state: State, here: Here, wanted: WantedCourse = { want: 'course' }): Outcome {
  const { asked, extra } = wanted;
  const blocked = mayStart(state, wanted, here);
  if (blocked) return blocked;
  const coming = state.flags.course ? onDay(state.flags.course, here.today).course : begun(here.today);
  const { course: _over, ...flags } = state.flags;
  if (!coming) return carryOn({ ...state, flags, cursor: { at: 'lobby' } }, here, [say('course.steps.over')]);
  const begins = state.flags.course === undefined;
  const mayCheck = legDue(coming, here.today) && allowed(state, 'knee-to-chest');
  const { extra: _before, ...plain } = coming;
  const course = asked && mayCheck ? { ...plain, checked: here.today, ...(extra ? { extra } : {}) } : coming;
  const { stated, items } = sessionOf(course);
  const mine = items.flatMap((item) => standIn(state, item));
  const gate = gated(
    state,
    wanted,
    mine.map((item) => item.move),
  );
  if (gate) return gate;
  if (!asked && (mayCheck || sorenessDue(course)))
    return { state: { ...state, wanted, cursor: { at: 'lobby' } }, acts: [ask(mayCheck ? 'leg-offer' : 'soreness')] };
  const done = behindGates(state, mine)
    .map((item) => forListener(item, state, isFirst(state)))
    .filter((item) => item !== null);
  const within = withinWeek(state.diary, done, here.today);
  const { state: known, words } = noted(state);
  const plan: Plan = { routine: 'course', stated, visit: visitOf(state), items: within.items };
  const opening = [
    say('course.opening', { week: course.week, count: course.done + 1, length: lengthOf(stated) }),
    ...(extra && course.extra ? [say('course.leg.extra', undefined, extra)] : []),
    ...(begins && here.reminders ? [say('course.days')] : []),
    ...(within.fewer > 0 ? [say('course.fewer')] : []),
  ];
  const next: State = { ...known, ledger: ledgerFor(state, here), flags: { ...known.flags, course } };
  return goOn(next, plan, asked === 'lying' ? { ...start, from: 'back' } : start, [...opening, ...words]);
}
