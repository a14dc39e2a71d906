/** What one household lived through. */
export interface Life {
  readonly seed: number;
  turns: number;
  /** Requests that nobody could have meant, beside the turns. */
  malformed: number;
  /** Launches that carried something odd. */
  odd: number;
  /** Times the account was forgotten: asked for, and by disabling the skill. */
  forgotten: number;
  disabled: number;
  /** Calls of the services behind timers and reminders. */
  calls: number;
  booked: number;
  played: number;
  off: number;
  /** Seconds by which each located turn was off. */
  readonly errors: number[];
  /** Routines that were carried to their end, and by how much the sides of their moves were apart, less what may be. */
  carried: number;
  apart: number;
  /** Milliseconds of the slowest answer. */
  slowest: number;
  /** Turns answered while something was wrong with the table. */
  sick: number;
  readonly failures: string[];
  readonly faults: Record<string, number>;
}

export const newLife = (seed: number, faults: Record<string, number>): Life => ({
  seed,
  turns: 0,
  malformed: 0,
  odd: 0,
  forgotten: 0,
  disabled: 0,
  calls: 0,
  booked: 0,
  played: 0,
  off: 0,
  errors: [],
  carried: 0,
  apart: 0,
  slowest: 0,
  sick: 0,
  failures: [],
  faults,
});

export const note = (life: Life, what: string, found: readonly string[]): void => {
  for (const problem of found) life.failures.push(`turn ${life.turns}, ${what}: ${problem}`);
};
