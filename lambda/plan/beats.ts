import type { MoveId } from '../content';
import type { PlanItem } from '../content/item';
import type { Side } from '../content/types';
import type { Line } from '../languages/line';
import type { Credit } from '../session/ledger';
import type { Preferences } from '../session/preferences';
import type { Spot } from '../session/state';
import type { PositionState } from '../session/types';
import type { SoundId } from './sounds';

export type BeatKind =
  | 'cue'
  | 'settle'
  | 'hold'
  | 'rep'
  | 'breath'
  | 'rest'
  | 'release'
  | 'chime'
  | 'question'
  | 'window';

/** A word or sound inside a longer beat, `at` seconds after the beat began. */
export interface Inner {
  readonly at: number;
  readonly line?: Line;
  readonly sound?: SoundId;
}

/** How it stands with the listener while a beat lasts. */
export type BeatState = Exclude<PositionState, 'asking' | 'finished'>;

/**
 * Where a part may end: behind a move; behind as much of one side as of the other; where the body turns over to the side
 * that is owed; in a rest; and, where nothing else is left, behind any round.
 */
export type PartEnd = 'move' | 'even' | 'turn' | 'rest' | 'round';

/** One stretch of the timeline. Its line is spoken at its start; silence fills it up to `seconds`. */
export interface Beat {
  readonly kind: BeatKind;
  readonly seconds: number;
  readonly line?: Line;
  readonly sound?: SoundId;
  readonly inner?: readonly Inner[];
  /** Where the routine stands as the beat begins; absent outside the routine. */
  readonly spot?: Spot;
  readonly move?: MoveId;
  readonly side?: Side | null;
  readonly set?: number;
  readonly state?: BeatState;
  /** The dose of the round, and how much of it was done when the beat began. */
  readonly of?: number;
  readonly from?: number;
  /** What the ledger gets when the beat is played to its end; holds and rests are credited by the second. */
  readonly credit?: Credit;
  /** A part of the response may end after this beat: the listener is in no loaded position. */
  readonly end?: PartEnd;
  /** The part must end here, with this question. */
  readonly stop?: { readonly asking: 'owed'; readonly line: Line };
}

/** What a line needs in a language. */
export interface Size {
  readonly seconds: number;
  readonly bytes: number;
}

/** Supplied by the narration: the plan has no words but needs their size. */
export interface Voice {
  measure(line: Line): Size;
}

/** Everything the plan depends on besides cursor and acts. */
export interface Setting {
  readonly voice: Voice;
  readonly prefs: Preferences;
  /** Whether a reprompt may carry the routine on (platform sheet, section 2.1: untried on a device). */
  readonly carry: boolean;
  /** What was worked out before, while a length is being tried. */
  readonly kept?: Kept;
}

/** Beats of whole items, and what a beat costs. Good for one setting only. */
export interface Kept {
  readonly items: WeakMap<PlanItem, KeptBeats>;
  readonly costs: WeakMap<Beat, Cost>;
}

/** What a beat takes of the budgets of its part. */
export interface Cost {
  readonly seconds: number;
  readonly bytes: number;
  readonly sounds: number;
}

/** The beats of an item by round, and what they depend on besides the item itself. */
export interface KeptBeats {
  readonly index: number;
  readonly before: MoveId | undefined;
  /** With what the varying sentences depended on. */
  readonly rounds: Map<number, { readonly said: string; readonly beats: readonly Beat[] }>;
}
