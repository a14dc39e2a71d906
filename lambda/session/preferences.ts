import type { MoveId } from '../content';
import type { Equipment, Posture, Side } from '../content/types';
import type { OwnRoutine } from './own';

/** How much is said: everything, a sentence or two, or just a bell. */
export type Talk = 'full' | 'brief' | 'bell';

export interface Preferences {
  readonly talk: Talk;
  /** Everything is explained every time, also what is well known: the listener asked for it. */
  readonly fully?: true;
  readonly done?: Done;
  /** What was said of moves, for the next time they are planned. */
  readonly adjust?: Adjustments;
  /** Numbers spoken in repetitions and at the end of holds. */
  readonly counting: boolean;
  /** Holds are counted in slow breaths. */
  readonly breaths?: true;
  /** Whispered, without numbers, and with a soft sound at the end of a hold or rest. */
  readonly quiet?: true;
  /** Extra settle seconds asked for, by posture that is moved into. */
  readonly settle: Readonly<Partial<Record<Posture, number>>>;
  /** `flow` opens the microphone at natural rests, `keep-going` as seldom as possible, `wait` at every technique. */
  readonly pace: 'flow' | 'keep-going' | 'wait';
  /** The device's speech tempo against the skill's rate model: 1.1 speaks slower than the model. */
  readonly tempo: number;
  /** Turns the tempo was learned from. */
  readonly tempoTurns: number;
  /** Tempos that the last turn would explain, until another turn agrees with one. */
  readonly tempoHints?: readonly number[];
  /** Above 1 gives more time for every instruction, settling and repetition, below 1 less. */
  readonly cadence: number;
  readonly lead: Side;
  /** Seconds of every hold, as far as its move goes, where one length was asked for once and for all. */
  readonly holds?: number;
  /** Moves to leave out, phrased as a preference. */
  readonly leaveOut: readonly MoveId[];
  /** Things the listener said they have, and that they do without. */
  readonly has: readonly Equipment[];
  readonly without: readonly Equipment[];
  /** The routine that was put together by voice. Without items it was deleted. */
  readonly own?: OwnRoutine;
}

export const freshPreferences: Preferences = {
  talk: 'full',
  counting: true,
  settle: {},
  pace: 'flow',
  tempo: 1,
  tempoTurns: 0,
  cadence: 1,
  lead: 'right',
  leaveOut: [],
  has: [],
  without: [],
};

/** What a listener said of a move: its dose for good, in its own terms, so many steps more or less, the side that is tighter. */
export interface Adjustment {
  readonly amount?: number;
  readonly step: number;
  readonly lean?: Side;
}

export type Adjustments = Readonly<Partial<Record<MoveId, Adjustment>>>;

/** How often each move was done to its end, as far as it still matters for how it is told. */
export type Done = Readonly<Partial<Record<MoveId, number>>>;
