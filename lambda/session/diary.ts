import { DAYS, type Day } from '../content/week';
import { book, type Credit, type Ledger } from './ledger';
import { packedDay, unpackedDay } from './packed';
import { type Stretched, stretchedIn } from './stretched';

/** What was held, by the listener's own day (ISO date; see `day.ts`). */
export type Diary = Readonly<Record<string, Ledger>>;

/** The diary of each session by its key: writing one again never counts it twice, however often devices merge. */
export type Sessions = Readonly<Record<string, Diary>>;

/** The days before a session, as small as they can ride along. */
export interface Past {
  /** The day `counts` begins with. */
  readonly upTo: string;
  /** Sessions of that day, of the day before, and so on: a digit each, nine for nine and more. */
  readonly counts: string;
  /** The latest days of practice, at most two, each a packed ledger. */
  readonly days: Readonly<Record<string, string>>;
  /** Whole seconds of stretch in the week (`WEEK_DAYS`) that ends with `upTo`, where there were any. */
  readonly week?: Stretched;
}

/** The diary as a session sees it: its own page, and what was before. */
export interface SessionDiary {
  readonly own: Diary;
  readonly past?: Past;
}

/** The diary goes back this far. */
export const DIARY_DAYS = 60;
/** And holds no more sessions than this, the newest: with `DIARY_DAYS` it bounds the size of the record. */
export const DIARY_SESSIONS = 90;
/** Days without practice in a row that a streak forgives: rest belongs to training. */
const REST_DAYS = 2;

/** Days that count as a week of stretching: today and the six before. */
export const WEEK_DAYS = 7;

const DAY_SECONDS = 24 * 3600;

/** ISO date of an epoch second. */
export function dayOf(second: number): string {
  // Not by toISOString: its first call looks for the machine's time zone, up to 10 ms of a start.
  const date = new Date(second * 1000);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** Whole days from one ISO date to a later one. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / (DAY_SECONDS * 1000));

export const dayBefore = (day: string, days = 1): string => dayOf(Date.parse(day) / 1000 - days * DAY_SECONDS);

/** 32 bits of FNV-1a: tells things apart, and cannot be turned back. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The day of the week of an ISO date. Weeks begin with Monday, days of a date with Sunday. */
export const weekdayOf = (day: string): Day => DAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % WEEK_DAYS] as Day;

/** Names a session in the diary. It begins with the session's first second, so keys sort by time. */
export const sessionKey = (start: number, sessionId: string): string =>
  `${Math.max(0, Math.floor(start)).toString(36).padStart(7, '0')}-${fingerprint(sessionId)}`;

const startOf = (key: string): number => Number.parseInt(key, 36) || 0;

/** Writes what was held into the session's own page; amounts below zero take back. */
export function write(diary: SessionDiary | undefined, credits: readonly Credit[], day: string): SessionDiary {
  const own = diary?.own ?? {};
  const page = book(own[day] ?? {}, credits);
  if (Object.keys(page).length === 0) return diary ?? { own };
  return { ...diary, own: { ...own, [day]: page } };
}

const amounts = (ledger: Ledger): number[] => Object.values(ledger).flatMap((row) => Object.values(row));
const practised = (ledger: Ledger | undefined): boolean =>
  ledger !== undefined && amounts(ledger).some((sum) => sum > 0);

/** Everything that was held, in one ledger. */
export const summed = (ledgers: readonly Ledger[]): Ledger =>
  ledgers.reduce<Ledger>(
    (sum, ledger) =>
      book(
        sum,
        Object.entries(ledger).flatMap(([technique, row]) =>
          Object.entries(row).map(([account, amount]) => ({ technique, account, amount }) as Credit),
        ),
      ),
    {},
  );

/** What a new session takes along of the sessions before it. */
export function pastOf(sessions: Sessions, today: string, besides?: string): Past {
  const before = Object.entries(sessions).filter(([key]) => key !== besides);
  const byDay = new Map<string, Ledger[]>();
  for (const [, diary] of before) {
    for (const [day, ledger] of Object.entries(diary)) {
      if (practised(ledger)) byDay.set(day, [...(byDay.get(day) ?? []), ledger]);
    }
  }
  const counts: number[] = [];
  for (const [day, ledgers] of byDay) {
    const back = daysBetween(day, today);
    if (back >= 0 && back < DIARY_DAYS) counts[back] = Math.min(9, ledgers.length);
  }
  const latest = [...byDay.keys()]
    .filter((day) => day <= today)
    .sort()
    .slice(-2);
  const week = stretchedIn(summed([...byDay].filter(([day]) => inWeek(day, today)).flatMap(([, ledgers]) => ledgers)));
  return {
    upTo: today,
    counts: Array.from(counts, (count) => count ?? 0).join(''),
    days: Object.fromEntries(latest.map((day) => [day, packedDay(summed(byDay.get(day) ?? []))])),
    ...(week.left + week.right > 0 ? { week: { left: Math.round(week.left), right: Math.round(week.right) } } : {}),
  };
}

const inWeek = (day: string, today: string): boolean => day <= today && daysBetween(day, today) < WEEK_DAYS;

/** Seconds of still hip-flexor stretch that each side had in the last seven days, today included. */
export function weeklyStretch(diary: SessionDiary | undefined, today: string): Stretched {
  const own = Object.entries(diary?.own ?? {}).filter(([day]) => inWeek(day, today));
  const now = stretchedIn(summed(own.map(([, ledger]) => ledger)));
  const { left = 0, right = 0 } = diary?.past?.week ?? {};
  return { left: left + now.left, right: right + now.right };
}

/** Sessions with something held on a day. */
export function sessionsOn(diary: SessionDiary | undefined, day: string): number {
  const { past } = diary ?? {};
  const back = past ? daysBetween(day, past.upTo) : -1;
  const before = back >= 0 ? Number(past?.counts[back] ?? 0) : 0;
  return before + (practised(diary?.own[day]) ? 1 : 0);
}

/** What was held on a day, all its sessions together. Known for this session's days and the two latest before it. */
export const daySummary = (diary: SessionDiary | undefined, day: string): Ledger =>
  summed([unpackedDay(diary?.past?.days[day] ?? ''), diary?.own[day] ?? {}]);

/** The last day of practice before a day; null when none is known. */
export const lastPractice = (diary: SessionDiary | undefined, before: string): string | null =>
  Object.keys({ ...diary?.past?.days, ...diary?.own })
    .filter((day) => day < before && practised(daySummary(diary, day)))
    .sort()
    .at(-1) ?? null;

/** The days since Monday on which something was held, in their order. */
export function daysThisWeek(diary: SessionDiary | undefined, today: string): readonly string[] {
  const sinceMonday = DAYS.indexOf(weekdayOf(today));
  return Array.from({ length: sinceMonday + 1 }, (_, i) => dayBefore(today, sinceMonday - i)).filter(
    (day) => sessionsOn(diary, day) > 0,
  );
}

/** Sessions since Monday. */
export const sessionsThisWeek = (diary: SessionDiary | undefined, today: string): number =>
  daysThisWeek(diary, today).reduce((sum, day) => sum + sessionsOn(diary, day), 0);

/** Sessions of all the days that are kept. */
export const sessionsKept = (diary: SessionDiary | undefined, today: string): number =>
  Array.from({ length: DIARY_DAYS }, (_, back) => sessionsOn(diary, dayBefore(today, back))).reduce((a, b) => a + b, 0);

/** Sessions in the seven days that end with a day. */
const sessionsInWeek = (diary: SessionDiary | undefined, last: string): number =>
  Array.from({ length: WEEK_DAYS }, (_, back) => sessionsOn(diary, dayBefore(last, back))).reduce((a, b) => a + b, 0);

/** Weeks, of so many that end with a day, with at least so many sessions in each. */
export const weeksKept = (diary: SessionDiary | undefined, last: string, weeks: number, sessions: number): number =>
  Array.from({ length: weeks }, (_, back) => dayBefore(last, back * WEEK_DAYS)).filter(
    (day) => sessionsInWeek(diary, day) >= sessions,
  ).length;

/** So many days between two sessions, and what was before belongs to another time: one whole week may be left out. */
const BREAK = 3 * WEEK_DAYS;

/** The first day of the practice that goes on: no break lies between it and a day. Null where there is none. */
export function practiceSince(diary: SessionDiary | undefined, today: string): string | null {
  let first: number | null = null;
  for (let back = 0; back < DIARY_DAYS && back - (first ?? 0) < BREAK; back += 1)
    if (sessionsOn(diary, dayBefore(today, back)) > 0) first = back;
  return first === null ? null : dayBefore(today, first);
}

/** Days of practice in a row, where up to `REST_DAYS` days without are no break. Zero when the last is longer ago. */
export function streak(diary: SessionDiary | undefined, today: string): number {
  let days = 0;
  let rested = 0;
  // Today isn't over: nothing done yet is no rest day.
  for (let back = 0; back < DIARY_DAYS && rested <= REST_DAYS; back += 1) {
    if (sessionsOn(diary, dayBefore(today, back)) > 0) {
      days += 1;
      rested = 0;
    } else if (back > 0) rested += 1;
  }
  return days;
}

/** Sessions that are too old to keep, today and by the newest of them: one clock that is ahead drops none. Or too many. */
export function outdated(sessions: Sessions, today: string): string[] {
  const keys = Object.keys(sessions).sort();
  const newest = dayOf(startOf(keys.at(-1) ?? ''));
  const first = Date.parse(dayBefore(newest < today ? newest : today, DIARY_DAYS - 1)) / 1000;
  // One place stays free for the session that is under way.
  const spare = new Set(keys.slice(0, Math.max(0, keys.length - (DIARY_SESSIONS - 1))));
  return keys.filter((key) => spare.has(key) || startOf(key) < first);
}
