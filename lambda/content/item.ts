import type { MoveId } from './ids';
import type { Side } from './types';

/** From this set on the dose is so many steps away from the plan's. */
interface Felt {
  readonly set: number;
  readonly step: number;
}

/** One move of a plan with its dose. What is absent is the technique's usual. */
export interface PlanItem {
  readonly move: MoveId;
  /** Seconds of one hold, or of the whole rest. */
  readonly seconds?: number;
  /** Repetitions or breaths. */
  readonly count?: number;
  readonly sets?: number;
  /** Seconds that every repetition is held for. */
  readonly each?: number;
  /** One side alone: the other one gets nothing this time. */
  readonly only?: Side;
  /** The side that starts. */
  readonly lead?: Side;
  /** Only that side, or only the other one: the move comes twice, and what lies on the same side comes in between. */
  readonly half?: 'lead' | 'other';
  /** Its seconds take up what the rest of the plan leaves of the stated length. */
  readonly elastic?: true;
  /** Its dose was named by the listener, for good: no stated length takes it back. */
  readonly named?: true;
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
