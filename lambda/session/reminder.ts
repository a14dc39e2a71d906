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

/** A reminder that comes back on these days of every week. */
export interface Reminder extends Clock {
  /** At least one, in the order of the week. */
  readonly days: readonly Day[];
}

/** A reminder as far as it has been said; what is missing is asked for. */
export type ReminderDraft = Partial<Reminder>;

/** What the skill is to do with the reminders of this listener, at the device's own service. */
export type ReminderWish =
  | { readonly wish: 'set'; readonly reminder: Reminder }
  | { readonly wish: 'list' }
  | { readonly wish: 'cancel' };

export const EVERY_DAY: readonly Day[] = DAYS;
export const WEEKDAYS: readonly Day[] = ['MO', 'TU', 'WE', 'TH', 'FR'];
export const WEEKEND: readonly Day[] = ['SA', 'SU'];

/** Days in the order of the week, each once. */
export const ordered = (days: readonly Day[]): Day[] => DAYS.filter((day) => days.includes(day));

export const isDay = (value: unknown): value is Day => (DAYS as readonly unknown[]).includes(value);

/** Whether nothing is missing. */
export const isWhole = (draft: ReminderDraft): draft is Reminder =>
  draft.days !== undefined && draft.hour !== undefined && draft.minute !== undefined;
