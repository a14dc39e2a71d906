import type { RoutineId } from '../content/routines';
import type { Day } from '../content/week';
import { courseToday } from './course';
import { dayBefore, daysBetween, lastPractice, sessionsOn, sessionsThisWeek, WEEK_DAYS, weekdayOf } from './diary';
import type { State, Wanted } from './state';

/* What a listener is used to, so that they are greeted by it: the routines started last, and the days in the diary. */

/** So many routines are remembered, and so many of them alike are a habit. Ours. */
export const REMEMBERED = 5;
const HABIT = 3;

/** Whoever was away for longer, in days, begins with a short one. */
const LONG = 14;

/** What is proposed to somebody of whom nothing is known, or who comes back after a long time. */
const SHORT: RoutineId = 'quick-relief';

/** The routine for "yes", and why it is that one: the habit, the last one, a short one after a long time, or the first. */
export interface Proposal {
  readonly routine: RoutineId;
  readonly why: 'habit' | 'last' | 'away' | 'new';
}

/** Days since the last practice, none since today's; null where none is known. */
function daysSince({ diary }: State, today: string): number | null {
  const last = lastPractice(diary, dayBefore(today, -1));
  return last === null ? null : daysBetween(last, today);
}

/** What to propose: deterministic, so that "yes" starts what was said. */
export function proposal(state: State, today: string): Proposal {
  const { recent = [], programme } = state.flags;
  const [last] = recent;
  if (!last || state.guest || state.gently || programme === 'gentle') return { routine: SHORT, why: 'new' };
  if ((daysSince(state, today) ?? 0) > LONG) return { routine: SHORT, why: 'away' };
  const habit = recent.find((one) => recent.filter((other) => other === one).length >= HABIT);
  return habit ? { routine: habit, why: 'habit' } : { routine: last, why: 'last' };
}

/** What "yes" starts: the next session of the six weeks where one is due, else what is proposed. */
export const wantedNext = (state: State, today: string): Wanted =>
  courseToday(state, today) ? { want: 'course' } : { want: 'routine', routine: proposal(state, today).routine };

/** The same with one more routine started. */
export const remembering = (recent: readonly RoutineId[] | undefined, routine: RoutineId): readonly RoutineId[] =>
  [routine, ...(recent ?? [])].slice(0, REMEMBERED);

/** So many weeks in a row on the same day make it theirs. */
const WEEKLY = 3;

/** The day of the week of a day, where it was one of practice in each of the last weeks, and the day before was none. */
export function usualDay({ diary }: State, today: string): Day | null {
  const weekly = Array.from({ length: WEEKLY }, (_, i) => dayBefore(today, (i + 1) * WEEK_DAYS));
  if (sessionsOn(diary, dayBefore(today)) > 0 || !weekly.every((day) => sessionsOn(diary, day) > 0)) return null;
  return weekdayOf(today);
}

/** The next of the listener's usual days, a week from today at most. */
export function nextUsualDay(state: State, today: string): Day | null {
  for (let ahead = 1; ahead <= WEEK_DAYS; ahead += 1) {
    const day = usualDay(state, dayBefore(today, -ahead));
    // Whoever came on the day before as well, last week, has no such days.
    if (day && sessionsOn(state.diary, dayBefore(today, WEEK_DAYS - ahead + 1)) === 0) return day;
  }
  return null;
}

/** One fact of the diary for a greeting: again today, a usual day, so often this week, or so many days ago. */
export type Fact =
  | { readonly fact: 'today' }
  | { readonly fact: 'weekday'; readonly day: Day }
  | { readonly fact: 'week' | 'since'; readonly count: number };

/** The first of them that is true; null where nothing is known. */
export function factOf(state: State, today: string): Fact | null {
  const since = daysSince(state, today);
  if (since === null) return null;
  if (since === 0) return { fact: 'today' };
  const day = usualDay(state, today);
  if (day) return { fact: 'weekday', day };
  const count = sessionsThisWeek(state.diary, today);
  return count > 0 ? { fact: 'week', count } : { fact: 'since', count: since };
}
