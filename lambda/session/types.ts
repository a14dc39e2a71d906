import type { MoveId } from '../content';
import type { Surroundings } from '../content/postures';
import type { RoutineId } from '../content/routines';
import type { Side } from '../content/types';

/** One move of a plan with its dose. What is absent is the technique's usual. */
export interface PlanItem {
  readonly move: MoveId;
  /** Seconds of one hold, or of the whole rest. */
  readonly seconds?: number;
  /** Repetitions or breaths. */
  readonly count?: number;
  readonly sets?: number;
  /** The side that starts. */
  readonly lead?: Side;
  /** Its seconds take up what the rest of the plan leaves of the stated length. */
  readonly elastic?: true;
  /** With `elastic`: never shorter than `least`, nor longer than `most`. */
  readonly least?: number;
  readonly most?: number;
  /** Told in a sentence or two, to keep a stated length. */
  readonly brief?: true;
  /** Rounds added by voice: one more set, or what a side is owed. `amount` is seconds or repetitions. */
  readonly extra?: readonly { readonly side: Side | null; readonly amount: number }[];
  /** What was said of it while it was done: so many steps more or less, from a set on that neither side had begun. */
  readonly felt?: readonly Felt[];
  /** What a side was left short of by a change or a skip: seconds or repetitions, offered when the move is over. */
  readonly owed?: { readonly side: Side; readonly amount: number };
  /** So many of its rounds are behind the listener from an earlier session, and are not played again. */
  readonly behind?: number;
  /** Owed seconds were offered and settled one way or the other. */
  readonly settled?: true;
}

/** From this set on the dose is so many steps away from the plan's. */
export interface Felt {
  readonly set: number;
  readonly step: number;
}

export interface Plan {
  /** The named routine it was made from, or what else it is. */
  readonly routine: RoutineId | 'single' | 'own' | 'plan';
  /** The length that was announced, in seconds. */
  readonly stated?: number;
  /** Where it is done, where that changes what is said on the way down and up. */
  readonly place?: Surroundings;
  /** Sessions before the one it was made in: what is said varies with it. */
  readonly visit?: number;
  readonly items: readonly PlanItem[];
}

/** Where the skill believes the listener is. Seconds are of the hold under way; null outside one. */
export interface Position {
  readonly routine: string;
  readonly technique: string;
  readonly side: Side | null;
  readonly set: number;
  readonly step: string;
  readonly hold_seconds: number | null;
  readonly remaining_seconds: number | null;
  readonly state: PositionState;
}

export type PositionState =
  | 'setup'
  | 'locate'
  | 'settling'
  | 'hold'
  | 'reps'
  | 'breaths'
  | 'rest'
  | 'release'
  | 'between'
  | 'up'
  | 'paused'
  | 'asking'
  | 'finished';
