import { type MoveId, move, restIds } from '../../content';
import type { PlanItem } from '../../content/item';
import type { Kind, Side } from '../../content/types';
import type { Adjustment, Talk } from '../preferences';
import type { Plan } from '../types';
import type { Request } from './request';

/** What a plan depends on beside the request: the listener, the day, and how long things take. */
export interface Circumstances {
  /** The moves to choose from: nothing that is ruled out. */
  readonly pool: readonly MoveId[];
  /** Every dose at its lowest: a first session, or an easy one. */
  readonly lowest: boolean;
  /** What the listener said of a move when it was done. */
  readonly said: (id: MoveId) => Adjustment | undefined;
  /** 0 to 1 for each move, the same all day: what makes one day's plan another than the next one's. */
  readonly chance: (id: MoveId) => number;
  /** -1 to 1 for each kind, the same all day: a short plan has no room for all of them, and has another one every day. */
  readonly favour: (kind: Kind) => number;
  /** How lately a move was done: 1 today, 0 not lately. */
  readonly lately: (id: MoveId) => number;
  /** Seconds a side that this day already had. */
  readonly had: { readonly stretch: number; readonly belly: number };
  /** Seconds of stretch that the side with more of it had in seven days, today included. */
  readonly week: number;
  /** A question stands before this move. */
  readonly asksFirst: (id: MoveId) => boolean;
  readonly lead: Side;
  /** The only side that is to be done; null for both. */
  readonly side: Side | null;
  readonly talk: Talk;
  /** Planned seconds of a plan from its first setup to the end of the way up. */
  readonly lasts: (plan: Plan) => number;
}

/** The rest that takes up the difference, the best one first. */
export const ELASTIC: readonly MoveId[] = restIds;

/** An elastic rest is not planned shorter than this, in seconds: a little more than it may become. */
export const LEAST_REST = 21;

/** Nor nearer to its most than this. */
export const SLACK = 6;

/** Opening words, the prompts between parts and the closing ones: seconds, and a share of the length. */
const WORDS = { fixed: 16, share: 0.018 };

/** Moves with their doses, and how far up its doses each one is. */
export type Chosen = ReadonlyMap<MoveId, number>;

export interface Composing extends Circumstances {
  readonly request: Request;
  readonly seconds: number;
  readonly elastic: MoveId;
  readonly doses: ReadonlyMap<MoveId, readonly PlanItem[]>;
  /** Seconds by which measured plans were longer than guessed. */
  readonly off: number;
}

export const mostOf = (id: MoveId): number => {
  const { work } = move(id);
  return work.kind === 'rest' ? work.seconds.most : 0;
};

export const wordSeconds = ({ seconds }: Composing): number => WORDS.fixed + WORDS.share * seconds;
