import { isMoveId, move } from '../../../content';
import { DAYS, type Day, type PastDay } from '../../../content/week';
import type { RecordOf } from '../../../content/wishes';
import type { NameOf, Param } from '../../../languages/line';
import {
  dayBefore,
  daySummary,
  daysBetween,
  daysThisWeek,
  lastPractice,
  sessionsKept,
  sessionsOn,
  sessionsThisWeek,
  streak,
  weekdayOf,
  weeklyStretch,
} from '../../diary';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import type { Ledger } from '../../ledger';
import type { Act, State } from '../../state';
import { itemName, lengthOf, nameOf } from '../named';
import { answer, carryOn, type Outcome, say } from '../outcome';
import { type Guided, guided, start } from '../under-way';
import { behind } from '../visit/reminder';

/** The moves of a ledger as sentences, sides apart. */
function heldLines(ledger: Ledger): Act[] {
  const lines: Act[] = [];
  for (const [id, row] of Object.entries(ledger)) {
    if (!isMoveId(id)) continue;
    const { kind } = move(id).work;
    const unit = kind === 'reps' ? 'reps' : kind === 'breaths' ? 'breaths' : 'seconds';
    const [left, right, both] = [row.left ?? 0, row.right ?? 0, row.both ?? 0];
    if (left + right + both < 1) continue;
    const amount = (value: number): Param =>
      unit === 'seconds' ? lengthOf(value) : { amount: Math.round(value), of: unit === 'reps' ? 'times' : unit };
    lines.push(
      left + right > 0
        ? say(`coach.did.${unit}Sides`, { name: nameOf(id), left: amount(left), right: amount(right) })
        : say(`coach.did.${unit}`, { name: itemName({ move: id, seconds: both }), amount: amount(both) }),
    );
  }
  return lines;
}

/** A day of this week as it is called today. */
const dayName = (day: string, today: string): PastDay =>
  day === today ? 'today' : day === dayBefore(today) ? 'yesterday' : weekdayOf(day);

const MOST_LINES = 4;

/** What was really held, from the ledger: the moves of this plan, in its order. */
export const howDidIDo = (state: State, here: Here): Outcome => {
  const lines = heldLines(state.ledger);
  // Nothing today: the last practice is what is meant.
  if (lines.length === 0)
    return lastPractice(state.diary, here.today) ? yesterday(state, here) : answer(state, here, 'coach.did.nothing');
  const shown = lines.slice(-MOST_LINES);
  const { cursor } = state;
  const length =
    cursor.at === 'finished' ? [say('coach.did.took', { length: lengthOf(here.left(cursor.plan, start)) })] : [];
  const words = [...length, say(lines.length > shown.length ? 'coach.did.last' : 'coach.did.so'), ...shown];
  // At the end this was the question: it is not asked again.
  if (cursor.at === 'finished') return { state, acts: [...words, behind(state)] };
  return carryOn(state, here, words);
};

/** What was held the day before, or on the last day of practice when yesterday was a rest day. */
export const yesterday = (state: State, here: Here): Outcome => {
  const day = dayBefore(here.today);
  const lines = heldLines(daySummary(state.diary, day)).slice(-MOST_LINES);
  if (lines.length > 0) return carryOn(state, here, [say('coach.diary.yesterday'), ...lines]);
  const last = lastPractice(state.diary, here.today);
  if (!last) return answer(state, here, 'coach.diary.none');
  const before = heldLines(daySummary(state.diary, last)).slice(-MOST_LINES);
  return carryOn(state, here, [say('coach.diary.rested', { count: daysBetween(last, here.today) }), ...before]);
};

/** How often this week, and on which days. */
const weekLine = ({ diary }: State, { today }: Here): Act => {
  const days = daysThisWeek(diary, today).map((day): NameOf => ({ name: 'days', id: dayName(day, today) }));
  const count = sessionsThisWeek(diary, today);
  return days.length === 0
    ? say('coach.diary.week', { count })
    : say('coach.diary.weekDays', { count, days: { list: days, joint: 'and' } });
};

export const thisWeek = (state: State, here: Here): Outcome => carryOn(state, here, [weekLine(state, here)]);

/** "How long have we been at it": of this plan what is behind the listener, and what comes. */
function sinceItBegan(state: State, here: Here, { plan, spot }: Guided): Outcome {
  const left = here.left(plan, spot);
  const done = Math.max(0, here.left(plan, start) - left);
  const words =
    done < A_WHILE
      ? say('coach.left.justBegun')
      : say('coach.left.soFar', { length: lengthOf(done), rest: lengthOf(left) });
  return carryOn(state, here, [words]);
}

/** Below so many seconds nobody asks how long; ours. */
const A_WHILE = 15;

/** What was done so far, as far back as it is kept: told as it is, and nothing is made of it. */
export function recordSoFar(state: State, here: Here, { of, routine, day }: EventOf<'record'>): Outcome {
  if (day) return onDay(state, here, day);
  const at = guided(state);
  if (of === 'session') return at ? sinceItBegan(state, here, at) : howDidIDo(state, here);
  const { diary, flags } = state;
  const { recent = [] } = flags;
  if (routine && recent.length === 0) return answer(state, here, 'coach.diary.none');
  if (routine) {
    const count = recent.filter((one) => one === routine).length;
    const name: NameOf = { name: 'routines', id: routine };
    return answer(state, here, 'coach.diary.ofRoutine', { name, count, of: recent.length });
  }
  const ever = sessionsKept(diary, here.today);
  if (ever === 0) return thisWeek(state, here);
  const { left, right } = weeklyStretch(diary, here.today);
  const held = Math.min(left, right);
  const stretched = held > 0 ? [say('coach.diary.stretched', { length: lengthOf(held) })] : [];
  const all = say('coach.diary.sixty', { count: ever });
  const week = weekLine(state, here);
  const words: { readonly [R in Exclude<RecordOf, 'session'>]: readonly Act[] } = {
    days: [week],
    times: [all, week],
    minutes: [week, ...stretched],
    progress: [all, week, ...stretched, say('coach.diary.judge')],
  };
  return carryOn(state, here, words[of]);
}

/** How often on that day of the week, the last one there was. */
function onDay(state: State, here: Here, day: Day): Outcome {
  const back = (DAYS.indexOf(weekdayOf(here.today)) - DAYS.indexOf(day) + DAYS.length) % DAYS.length;
  // "On Sunday", said on a Sunday on which there was nothing yet, is the one before.
  const date = dayBefore(here.today, back === 0 && sessionsOn(state.diary, here.today) === 0 ? DAYS.length : back);
  const days = { list: [{ name: 'days', id: dayName(date, here.today) }], joint: 'and' } as const;
  return answer(state, here, 'coach.diary.onDay', { count: sessionsOn(state.diary, date), days });
}

/** How often is good, and how often it was: what a goal, or so many days, is answered with. */
export const howOften = (state: State, here: Here): Outcome =>
  carryOn(state, here, [
    say('coach.diary.week', { count: sessionsThisWeek(state.diary, here.today) }),
    say('answers.how-often.short'),
  ]);

export const streakSoFar = (state: State, here: Here): Outcome =>
  answer(state, here, 'coach.diary.streak', { count: streak(state.diary, here.today) });
