import type { Heard } from '../languages/heard';
import { meansTheCourse } from '../session/course';
import { WEEK_DAYS } from '../session/diary';
import { A_DAY } from '../session/dosing';
import type { SessionEvent } from '../session/events';
import { saysNothing } from './reader';

/** "After six hours in the car": so long somebody sat, and nobody stretches. In seconds; ours. */
const HOURS = 3 * 3600;

/**
 * A day and more is never a length: it says how often, or a goal, and is answered so; weeks of a plan are the plan of weeks.
 * Beside what a body or somebody feels it says since when.
 */
export function withoutSpans(event: SessionEvent): SessionEvent {
  if (event.type === 'plan' && event.seconds !== null && event.seconds >= HOURS && event.seconds < A_DAY) {
    const plan: SessionEvent = { ...event, seconds: null };
    return saysNothing(plan) ? { type: 'recommend', focus: null } : plan;
  }
  if (!('seconds' in event) || event.seconds === null || event.seconds === undefined || event.seconds < A_DAY)
    return event;
  const { seconds, ...others } = event;
  if (event.type === 'plan' && meansTheCourse(seconds)) return event;
  // "I'll call it a day."
  if (event.type === 'finish-early' && seconds === A_DAY) return { ...event, seconds: null };
  return others.type === 'report' || others.type === 'mood' ? others : { type: 'ask', answer: 'how-often' };
}

/** Seconds of a span: from three weeks on it is no longer early, and from four it is long. */
const [THREE_WEEKS, FOUR_WEEKS] = [3 * WEEK_DAYS * A_DAY, 4 * WEEK_DAYS * A_DAY];

/** A span of days is no length of a session: what is said with it tells how it has been ("five weeks and nothing changed"). */
export function lasting(event: SessionEvent, words: string, { spans }: Heard): string | null {
  if (event.type !== 'plan' || event.seconds === null || event.seconds < A_DAY || words === '') return null;
  const { early, third, long } = spans;
  return `${event.seconds < THREE_WEEKS ? early : event.seconds < FOUR_WEEKS ? third : long} ${words}`;
}
