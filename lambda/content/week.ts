/** Days of the week as recurrence rules write them. */
export const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export type Day = (typeof DAYS)[number];

/** A time of day on the listener's own clock. */
export interface Clock {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
}

export const EVERY_DAY: readonly Day[] = DAYS;

export const WEEKDAYS: readonly Day[] = ['MO', 'TU', 'WE', 'TH', 'FR'];

export const WEEKEND: readonly Day[] = ['SA', 'SU'];

/** Three days with a day between them: what six weeks ask for. */
export const FROM_MONDAY: readonly Day[] = ['MO', 'WE', 'FR'];
export const FROM_TUESDAY: readonly Day[] = ['TU', 'TH', 'SA'];

/** All days from one to another, over the end of a week if need be. */
export function between(from: Day, to: Day): Day[] {
  const [first, last] = [DAYS.indexOf(from), DAYS.indexOf(to)];
  const count = ((last - first + DAYS.length) % DAYS.length) + 1;
  return Array.from({ length: count }, (_, i) => DAYS[(first + i) % DAYS.length] as Day);
}

/** Days in the order of the week, each once. */
export const ordered = (days: readonly Day[]): Day[] => DAYS.filter((day) => days.includes(day));

export const isDay = (value: unknown): value is Day => (DAYS as readonly unknown[]).includes(value);

/** A day of the last week, as it is called today: by its name, unless there is a shorter way. */
export type PastDay = 'today' | 'yesterday' | 'week' | Day;
