import type { MoveId } from '../content';
import type { Tag } from '../content/types';
import type { Cue, Site, Trait } from './cues';

/** How urgent a report is, lowest first (safety reference, section 1). */
export const TIERS = ['none', 'ease-off', 'see', 'urgent', 'emergency'] as const;
export type Tier = (typeof TIERS)[number];

/** 0 for `none` up to 4 for `emergency`. */
export const tierOrder = (tier: Tier): number => TIERS.indexOf(tier);
export const higherTier = (a: Tier, b: Tier): Tier => (tierOrder(a) >= tierOrder(b) ? a : b);

/** Rows of the symptom map (safety reference, section 3); `ambiguous` is a complaint that needs the one question. */
export const CONCERNS = [
  ...(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12', 'E13', 'E14', 'E15'] as const),
  ...(['E16', 'E17', 'E18', 'E19'] as const),
  ...(['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9', 'U10', 'U11', 'U12', 'U13', 'U14', 'U15', 'U16'] as const),
  ...(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'O1', 'O2', 'O3', 'O4', 'ambiguous'] as const),
] as const;
export type ConcernId = (typeof CONCERNS)[number];

/** What happens to the routine (safety reference, section 4), strongest first. */
export const ACTIONS = ['terminate', 'end-technique', 'pause', 'continue'] as const;
export type Action = (typeof ACTIONS)[number];

/** A question of ours about the body that is open, or that is to be asked now (safety reference, section 2.2). */
export const ASKS = ['pain', 'pulse', 'now-or-before', 'feeling', 'waiting', 'help'] as const;
export type Ask = (typeof ASKS)[number];

/** What an answer that stops brings, and one that is twice unclear. */
export interface Pending {
  readonly tier: Tier;
  readonly concern: ConcernId;
}

/** What triage needs to know besides the words. Concept ids only, never words of the listener. */
export interface TriageState {
  /** `belly` while the move under way presses on the belly. */
  readonly family?: 'belly';
  /** The move under way. */
  readonly move?: MoveId;
  readonly asking?: Ask;
  /** The open question was asked a second time: what is unclear now takes the careful side. */
  readonly again?: boolean;
  /** What the result said that asked the open question. */
  readonly pending?: Pending;
  /** What earlier turns of this session brought: the `seen` of the last result. */
  readonly seen: readonly Cue[];
  /** The highest tier of this session. `urgent` and `emergency` never go down again. */
  readonly worst: Tier;
  /** The concern that `worst` belongs to. */
  readonly worstConcern?: ConcernId;
}

export const NOTHING_SEEN: TriageState = { seen: [], worst: 'none' };

export interface TriageResult {
  readonly tier: Tier;
  readonly concern: ConcernId | null;
  readonly action: Action;
  readonly ask?: Ask;
  /** With `ask`: the tier that the answer stops with. */
  readonly pending?: Pending;
  /** It stops because its question was answered unclearly, twice. */
  readonly unclear?: true;
  /** Pain is what it says there is none of: that lets nothing go on, and ends nothing either. */
  readonly denied?: true;
  /** It rests on likeness, or on everyday words of another sense: no row of the map surely heard anything. */
  readonly guess?: true;
  /** What was reported is taken back: nothing of the kind was meant, or all is well. */
  readonly takesBack?: 'mistaken' | 'fine';
  readonly seen: readonly Cue[];
  /** What these very words brought, of the listener and now; forgotten with the turn. */
  readonly now: readonly Cue[];
  /** For a question about a symptom nobody has ("what if my leg goes numb"): the row it is about. The tier is `none`. */
  readonly hint?: ConcernId;
  /** What these words alone amount to, before the session's worst tier is applied. */
  readonly own: Tier;
  /** A condition of the listener named in these words that changes what may be planned. */
  readonly tags: readonly Tag[];
  /** A condition nobody knows, or a clinician's limit: the family under way stays out (R11, LIMIT). */
  readonly condition?: 'unknown' | 'limit';
  /** Whom an alarm is about: the listener, or somebody who is there. */
  readonly person: 'self' | 'them';
  /** The listener's own throat: help comes to them (text of E16). */
  readonly choking?: true;
  /** Conditions of somebody else that were named: nothing of them is kept. */
  readonly others: readonly Tag[];
  /** The one place of the listener's body that was named. */
  readonly site: Site | null;
  /** A part of the body is named, or it is said as of one ("something is ...", "I can't ..."), and not that all is in place. */
  readonly telling: boolean;
  /** Like nothing that people say of red flags. */
  readonly harmless: boolean;
  /** What is so for good (row N1): a note for this session's planning, no complaint. */
  readonly traits: readonly Trait[];
  /** Every word of it was understood, as something ordinary, denied or past. Nobody is comforted otherwise (R10). */
  readonly understood: boolean;
  /** A stretch where it belongs, without a complaint. */
  readonly right: boolean;
  /** Something is said to be well, and nothing else is said of a body than where. */
  readonly well: boolean;
  /** Something of a body is denied in it: "it's not pain". */
  readonly denies: boolean;
}
