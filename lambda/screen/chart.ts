import { isMoveId, type MoveId, move } from '../content';
import type { Show } from '../languages/language';
import { dayBefore, daySummary, daysBetween, type SessionDiary } from '../session/diary';
import type { Ledger } from '../session/ledger';
import type { Chart } from './still';

const DAYS = 7;
/** Moves that stand one under the other; more would not be read. */
const ROWS = 5;

const clock = (seconds: number): string => {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

const sessionsOn = (diary: SessionDiary | undefined, day: string): number => {
  const back = diary?.past ? daysBetween(day, diary.past.upTo) : -1;
  const before = back >= 0 ? Number(diary?.past?.counts[back] ?? 0) : 0;
  const own = Object.values(diary?.own[day] ?? {}).some((row) => Object.values(row).some((sum) => sum > 0));
  return before + (own ? 1 : 0);
};

/** One move of a day: what was done of it, side by side where it has sides, and the sum. */
function moved(
  id: MoveId,
  row: Ledger[string],
): { readonly value: string; readonly sum: number; readonly timed: boolean } {
  const timed = ['hold', 'rest'].includes(move(id).work.kind);
  const { left = 0, right = 0, both = 0 } = row;
  const shown = (amount: number) => (timed ? clock(amount) : String(Math.round(amount)));
  const alike = shown(left) === shown(right);
  const value = left + right === 0 ? shown(both) : alike ? `2 × ${shown(left)}` : `${shown(right)} · ${shown(left)}`;
  return { value, sum: left + right + both, timed };
}

/** What was done today, move by move, and the sessions of the last seven days. `today` is an ISO date. */
export function chartOf(
  diary: SessionDiary | undefined,
  today: string,
  { locale, show }: { readonly locale: string; readonly show: Show },
  name: (id: MoveId) => string,
): Chart {
  const done = Object.entries(daySummary(diary, today))
    .flatMap(([id, row]) => (isMoveId(id) ? [{ id, ...moved(id, row) }] : []))
    .filter(({ sum }) => sum >= 1)
    .slice(-ROWS);
  // Seconds and repetitions are each measured by the longest of their kind.
  const most = (timed: boolean) => Math.max(1, ...done.filter((one) => one.timed === timed).map(({ sum }) => sum));
  const weekday = (day: string): string =>
    new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, { weekday: 'short', timeZone: 'UTC' });
  return {
    bars: done.map(({ id, value, sum, timed }) => [name(id), show.digits(value), sum / most(timed)]),
    days: Array.from({ length: DAYS }, (_, i) => dayBefore(today, DAYS - 1 - i)).map((day) => [
      weekday(day),
      sessionsOn(diary, day),
    ]),
  };
}
