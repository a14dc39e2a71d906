import { dayBefore, daysBetween, practiceSince, WEEK_DAYS, weeksKept } from './diary';
import type { State } from './state';

/* Whether it is getting better, asked by adherence and not by calendar (safety reference, section 11). */

/** Two or more sessions a week, in at least three of four weeks. */
const SESSIONS = 2;
const KEPT = 3;
const WEEKS = 4;
/** It is asked again after six weeks: two more than four. */
const MORE = 2 * WEEK_DAYS;

/** Whole weeks since the first session that others followed, as somebody would count them. */
const weeksOfPractice = ({ diary }: State, today: string): number => {
  const since = practiceSince(diary, today);
  return since === null ? 0 : Math.floor(daysBetween(since, today) / WEEK_DAYS);
};

/** Three weeks of practice lie within seventeen days: so many weeks have to be over as well. */
const practised = (state: State, today: string): boolean =>
  weeksOfPractice(state, today) >= WEEKS && weeksKept(state.diary, today, WEEKS, SESSIONS) >= KEPT;

/** It was asked and answered after four weeks: what is open is the question of the sixth. */
export const isSecondCheck = ({ flags }: State): boolean => flags.checkedOn !== undefined;

export function checkInDue(state: State, today: string): boolean {
  const { checkedOn, checkedAgainOn } = state.flags;
  if (checkedAgainOn || !practised(state, today)) return false;
  return !checkedOn || (daysBetween(checkedOn, today) >= MORE && practised(state, dayBefore(today, MORE)));
}

/** The answer closes the question, and nothing of it is kept but the day. */
export const checked = (state: State, today: string): State => ({
  ...state,
  flags: { ...state.flags, ...(isSecondCheck(state) ? { checkedAgainOn: today } : { checkedOn: today }) },
});
