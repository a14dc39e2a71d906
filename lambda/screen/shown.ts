import type { Show } from '../languages/language';
import type { Line } from '../languages/line';
import type { Timeline } from '../plan/timeline';
import type { State } from '../session/state';
import type { Shape } from './guiding';

/** What the screen is made from: a turn that is done, the words of its language, the kind of screen. */
export interface Shown {
  readonly state: State;
  readonly timeline: Timeline;
  readonly words: { readonly locale: string; readonly show: Show; text(line: Line): string };
  readonly shape: Shape;
  /** The device's own locale: numbers to call go by it. */
  readonly region: string;
  /** Seconds from the beginning of the response to the end of the routine, and of all of it; none where none is under way. */
  readonly left?: number;
  readonly whole?: number;
}
