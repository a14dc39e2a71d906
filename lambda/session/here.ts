import type { Line } from '../languages/line';
import type { Hear } from '../safety/hear';
import type { Asking } from './asking';
import type { Spot } from './state';
import type { Plan, PositionState } from './types';

/** Where the listener was, to the second, when they spoke; worked out from the last response and its timeline. */
export interface Here {
  readonly spot: Spot | 'finished' | null;
  readonly state: PositionState | null;
  /** In a window or beyond the end the listener is between two things, not in one. */
  readonly between: boolean;
  /** Done and still to do of the hold, rest, repetitions or breaths under way; null outside one. */
  readonly done: number | null;
  readonly remaining: number | null;
  /** Seconds since this hold last began or went on: what "not yet" may take back. */
  readonly heldNow: number;
  /** The question that is open at this moment: the one in the part of the response that is heard, or was heard last. */
  readonly asking: Asking | null;
  /** The open question was spoken to its end. */
  readonly heard: boolean;
  /** Answers to it, one after another, that were none. */
  readonly tries: number;
  /** The last instruction that was spoken. */
  readonly lastLine: Line | null;
  /** Planned seconds from a spot of a plan to its end. */
  readonly left: (plan: Plan, spot: Spot) => number;
  /** The same of a whole plan, a few seconds off and quickly: for many lists of moves, before one is fitted. */
  readonly about?: (plan: Plan) => number;
  /** May a timer be set: allowed already, or to be asked for. Absent where there can be none. */
  readonly timers?: 'allowed' | 'ask';
  /** May a reminder be set: as for timers. */
  readonly reminders?: 'allowed' | 'ask';
  /** A rest that was cut off by the end of a session: seconds known to be rested, rested at most, and planned. */
  readonly rested?: { readonly least: number; readonly most: number; readonly of: number };
  /** Opened a session with this request: seconds since the last one, unless nobody knows. */
  readonly away?: number;
  /** How the listener is heard; null where their language is not. */
  readonly hear: Hear | null;
  /** The device's locale: when its day ends depends on it. */
  readonly locale: string;
  /** Epoch seconds of the request, and its date. */
  readonly now: number;
  readonly today: string;
}
