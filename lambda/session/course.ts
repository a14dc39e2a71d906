import { type MoveId, move } from '../content';
import { COUNTS, COURSE, COURSE_SESSIONS, EXTRA, LEG_CHECK, SORENESS_WEEK } from '../content/course';
import type { PlanItem } from '../content/item';
import { SIDES, type Side } from '../content/types';
import { STRETCH_A_WEEK } from '../safety/limits';
import { dayBefore, daySummary, daysBetween, type SessionDiary, WEEK_DAYS, weeklyStretch } from './diary';
import { A_DAY } from './dosing';
import { held } from './ledger';
import { dose } from './rounds';

/* Six weeks, a step at a time: where a listener is in them, and what the next session is. */

/** So many seconds are meant as weeks of a plan. */
const WEEKS = { least: 4 * WEEK_DAYS * A_DAY, most: 8 * WEEK_DAYS * A_DAY } as const;
export const meansTheCourse = (seconds: number): boolean => seconds >= WEEKS.least && seconds <= WEEKS.most;

/** Where somebody is in the six weeks. */
export interface Course {
  /** 1 to 6. */
  readonly week: number;
  /** Its first day (ISO date). */
  readonly since: string;
  /** Its sessions so far, on days of their own, and the day of the last one. */
  readonly done: number;
  readonly last?: string;
  /** So many steps lighter than the table. */
  readonly lighter?: number;
  /** The week before had too few sessions. */
  readonly missed?: true;
  /** Something of this week was too hard. */
  readonly hard?: true;
  /** The day on which the check of the long leg was offered last. */
  readonly checked?: string;
  /** The side whose leg came less far then: it has one hold more. */
  readonly extra?: Side;
}

/** What became of the week that is over. */
export type Step = 'on' | 'again' | 'waited' | 'lighter' | 'back' | 'anew' | 'anewOr' | 'over';

/** Away for longer, in days, it begins anew. */
const LONG = 28;

/** A step lighter is so many seconds or repetitions less; and so many of them at most. */
const LIGHTER = { seconds: 15, count: 2 } as const;
const MOST_LIGHTER = 2;

export const begun = (today: string): Course => ({ week: 1, since: today, done: 0 });

export const lighter = (course: Course): Course => ({
  ...course,
  lighter: Math.min(MOST_LIGHTER, (course.lighter ?? 0) + 1),
});

/** What goes along from week to week. */
const carried = ({ lighter: less, checked, extra }: Course): Partial<Course> => ({
  ...(less ? { lighter: less } : {}),
  ...(checked ? { checked } : {}),
  ...(extra ? { extra } : {}),
});

/** The week that is over counts as missed, and nothing goes back for it. */
export const skipped = (course: Course, today: string): Course => ({
  ...carried(course),
  week: course.week,
  since: today,
  done: 0,
});

/** So many days lie between two checks of the long leg, in a week that comes again too. Ours. */
const BETWEEN_CHECKS = 2 * WEEK_DAYS;

/** Is this the session in which the long leg may be checked? */
export const legDue = ({ week, done, checked }: Course, today: string): boolean =>
  done === 0 &&
  LEG_CHECK.weeks.some((one) => one === week) &&
  (checked === undefined || Math.abs(daysBetween(checked, today)) >= BETWEEN_CHECKS);

/** Is this the session before which soreness of the week before is asked about? */
export const sorenessDue = ({ week, done }: Course): boolean => done === 0 && week === SORENESS_WEEK;

/** The items with the hold more of the side whose leg came less far: lying on the side, before the lunge. */
function withExtra({ extra }: Course, items: readonly PlanItem[]): readonly PlanItem[] {
  if (!extra) return items;
  const at = items.findIndex((item) => item.move !== EXTRA.item.move && move(item.move).stretches);
  const before = at < 0 ? items.length : at;
  return [...items.slice(0, before), { ...EXTRA.item, only: extra }, ...items.slice(before)];
}

/** One more session, once a day. */
export const counted = (course: Course, today: string): Course =>
  course.last === today ? course : { ...course, done: course.done + 1, last: today };

/** The course once what was held is in the diary: a day on which each hip had its stretch is a session, in any routine. */
export function practised(course: Course, diary: SessionDiary | undefined, today: string): Course {
  const page = daySummary(diary, today);
  const enough = SIDES.every(
    (side) => COUNTS.moves.reduce((sum, id) => sum + held(page, id, side), 0) >= COUNTS.seconds,
  );
  if (!enough || course.last === today) return course;
  const { course: now } = onDay(course, today);
  return now ? counted(now, today) : course;
}

/** A course, and the step that was last taken to it. Null behind the last week. */
interface Stepped {
  readonly course: Course | null;
  readonly step: Step | null;
}

/** From the beginning, with what goes along. */
const anew = (course: Course, today: string): Course => ({ ...carried(course), ...begun(today) });

/** Whoever would begin anew may ask for less: so many weeks back. */
const WEEKS_BACK = 2;
const weekBack = ({ week }: Course): number => week - WEEKS_BACK;
export const twoBack = (course: Course, today: string): Course => ({
  ...anew(course, today),
  week: Math.max(1, weekBack(course)),
});

/** What becomes of a week that is over: one on, the same again, or one back. */
function stepped(course: Course): Stepped {
  const { week, since, done, missed, hard } = course;
  const next = { ...carried(course), since: dayBefore(since, -WEEK_DAYS), done: 0 };
  if (hard) return { course: lighter({ ...next, week }), step: 'lighter' };
  if (done < COURSE_SESSIONS.enough)
    return missed
      ? { course: { ...next, week: Math.max(1, week - 1) }, step: 'back' }
      : { course: { ...next, week, missed: true }, step: done > 0 ? 'again' : 'waited' };
  return week >= COURSE.length ? { course: null, step: 'over' } : { course: { ...next, week: week + 1 }, step: 'on' };
}

/**
 * The course as it is on a day, week by week: one on after two sessions, the same again after fewer, one back after two such
 * weeks, a step lighter where it was too hard. A clock that jumped back, or four weeks away, begins it anew, as gentle as it
 * was made.
 */
export function onDay(before: Course, today: string): Stepped {
  const { since, last = since } = before;
  const away = daysBetween(last, today) >= LONG && stepped(before).step !== 'over';
  if (daysBetween(since, today) < 0 || away)
    return { course: anew(before, today), step: weekBack(before) > 1 ? 'anewOr' : 'anew' };
  let now: Stepped = { course: before, step: null };
  while (now.course && daysBetween(now.course.since, today) >= WEEK_DAYS) now = stepped(now.course);
  return now;
}

/** An item so many steps lighter, never below what its move asks at least; the same item where it has no less. */
export function eased(item: PlanItem, steps: number): PlanItem {
  const { work } = move(item.move);
  if (work.kind !== 'hold' && work.kind !== 'reps') return item;
  const now = dose(item);
  const [unit, { least }] =
    work.kind === 'hold' ? (['seconds', work.seconds] as const) : (['count', work.count] as const);
  const less = Math.max(least, now - steps * LIGHTER[unit]);
  return less < now ? { ...item, [unit]: less } : item;
}

/** The session of this week, as its table and the listener's steps have it. */
export function sessionOf(course: Course): { stated: number; items: readonly PlanItem[] } {
  const { week, lighter: steps = 0, extra } = course;
  const { stated, items } = COURSE[week - 1] ?? (COURSE[0] as (typeof COURSE)[number]);
  const mine = items.map((item) => eased(item, steps));
  return { stated: stated + (extra ? EXTRA.takes : 0), items: withExtra(course, mine) };
}

/** With fewer rounds of what stretches where the week's ledger would pass its cap; how many it leaves out. */
export function withinWeek(diary: SessionDiary | undefined, items: readonly PlanItem[], today: string) {
  const { left, right } = weeklyStretch(diary, today);
  let room = STRETCH_A_WEEK - Math.max(left, right);
  let fewer = 0;
  const kept = items.map((item): PlanItem => {
    const { stretches: counts, work } = move(item.move);
    if (!counts || work.kind !== 'hold') return item;
    const [seconds, sets] = [item.seconds ?? work.seconds.usual, item.sets ?? 1];
    const fit = Math.max(1, Math.min(sets, Math.floor(room / seconds)));
    room -= fit * seconds;
    fewer += sets - fit;
    return fit === sets ? item : { ...item, sets: fit };
  });
  return { items: kept, fewer };
}

/** Of a listener what the six weeks depend on. */
interface Taking {
  readonly flags: { readonly course?: Course; readonly programme?: string };
  readonly prefs: { readonly leaveOut: readonly MoveId[] };
  readonly out?: readonly MoveId[];
  readonly gently?: true;
  readonly guest?: true;
}

/** Is anything left that stretches a hip, and may it be done? Else there is no plan, and a rest in its place. */
const mayStretch = ({ flags, prefs, out, gently }: Taking): boolean =>
  !gently &&
  flags.programme !== 'gentle' &&
  COUNTS.moves.some((id) => !prefs.leaveOut.includes(id) && !out?.includes(id));

/** The last week was done, and is over. */
export const isOver = ({ flags }: Taking, today: string): boolean =>
  flags.course !== undefined && onDay(flags.course, today).course === null;

/** The course that may go on today: begun, in its weeks, not done for this week or day. Null where another start is meant. */
export function courseToday(
  state: Taking,
  today: string,
): { readonly course: Course; readonly step: Step | null } | null {
  if (!state.flags.course || state.guest || !mayStretch(state)) return null;
  const { course, step } = onDay(state.flags.course, today);
  if (!course || course.last === today || course.done >= COURSE_SESSIONS.wanted) return null;
  return { course, step };
}
