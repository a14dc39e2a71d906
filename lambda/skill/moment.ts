/** When a request came: epoch seconds of its stamp, and whether it opened a session. */
export interface Moment {
  readonly at: number;
  /** On whose day it is booked, where that is another second. */
  readonly booked?: number;
  readonly opened: boolean;
  /** Nothing was said: a touch, or the screen by itself. */
  readonly silent?: true;
  /** Whether a timer may be set; absent where there can be none. */
  readonly timers?: 'allowed' | 'ask';
  /** Whether reminders may be set; absent where there can be none. */
  readonly reminders?: 'allowed' | 'ask';
}
