import type { PlanItem } from '../content/item';
import type { Surroundings } from '../content/postures';
import type { RoutineId } from '../content/routines';
import type { Side } from '../content/types';
import type { Request } from './compose/request';

export interface Plan {
  /** The named routine it was made from, or what else it is. */
  readonly routine: RoutineId | 'single' | 'own' | 'plan' | 'course';
  /** The length that was announced, in seconds. */
  readonly stated?: number;
  /** Where it is done, where that changes what is said on the way down and up. */
  readonly place?: Surroundings;
  /** What it was asked for with: it is made again from these terms, on another day too. */
  readonly terms?: Request;
  /** Sessions before the one it was made in: what is said varies with it. */
  readonly visit?: number;
  readonly items: readonly PlanItem[];
}

/** Where the skill believes the listener is. Seconds are of the hold under way; null outside one. */
export interface Position {
  readonly routine: string;
  readonly technique: string;
  /** Which move of the plan this is, from 1 on, and how many there are. */
  readonly move: number;
  readonly moves: number;
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
