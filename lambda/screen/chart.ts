import { isMoveId, move } from '../content';
import type { Show } from '../languages/language';
import { dayBefore, daySummary, daysBetween, type SessionDiary } from '../session/diary';
import type { Account, Ledger } from '../session/ledger';
import type { Chart } from './still';

const ACCOUNTS = ['left', 'right', 'both'] as const satisfies readonly Account[];
const DAYS = 7;

/** Seconds held on an account: repetitions and breaths are other units and stay out. */
const secondsOn = (ledger: Ledger, account: Account): number =>
  Object.entries(ledger).reduce((sum, [id, row]) => {
    const timed = isMoveId(id) && ['hold', 'rest'].includes(move(id).work.kind);
    return sum + (timed ? (row[account] ?? 0) : 0);
  }, 0);

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

/** What was held today on each side, and the sessions of the last seven days. `today` is an ISO date. */
export function chartOf(
  diary: SessionDiary | undefined,
  today: string,
  { locale, show }: { readonly locale: string; readonly show: Show },
  label: (account: Account) => string,
): Chart {
  const ledger = daySummary(diary, today);
  const held = ACCOUNTS.map((account) => [label(account), secondsOn(ledger, account)] as const);
  const most = Math.max(1, ...held.map(([, seconds]) => seconds));
  const weekday = (day: string): string =>
    new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, { weekday: 'short', timeZone: 'UTC' });
  return {
    bars: held
      .filter(([, seconds]) => seconds > 0)
      .map(([name, seconds]) => [name, show.digits(clock(seconds)), seconds / most]),
    days: Array.from({ length: DAYS }, (_, i) => dayBefore(today, DAYS - 1 - i)).map((day) => [
      weekday(day),
      sessionsOn(diary, day),
    ]),
  };
}
