import type { Clock, Day } from '../content/week';

/** A reminder that comes back on these days of every week, or goes off once on the next one. */
export interface Reminder extends Clock {
  /** At least one, in the order of the week. */
  readonly days: readonly Day[];
  readonly once?: true;
}

/** A reminder as far as it has been said; what is missing is asked for. */
export type ReminderDraft = Partial<Reminder>;

/** What the skill is to do with the reminders of this listener, at the device's own service. */
export type ReminderWish =
  | { readonly wish: 'set'; readonly reminder: Reminder }
  | { readonly wish: 'list' }
  /** Names what there is and asks whether to turn it off. */
  | { readonly wish: 'ask-to-cancel' }
  | { readonly wish: 'cancel' };

/** Whether nothing is missing. */
export const isWhole = (draft: ReminderDraft): draft is Reminder =>
  draft.days !== undefined && draft.hour !== undefined && draft.minute !== undefined;
