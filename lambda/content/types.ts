import type { MoveId } from './ids';
import type { StepAnswers } from './steps';

/** The side of the body that is being worked: stretched, pressed or lifted. */
export type Side = 'left' | 'right';
export const SIDES = ['right', 'left'] as const satisfies readonly Side[];
export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** How the body rests on the floor (or does not). `hands` is a plank on the hands. */
export const POSTURES = [
  'standing',
  'sitting',
  'back',
  'side',
  'front',
  'half-kneeling',
  'tall-kneeling',
  'hands',
] as const;
export type Posture = (typeof POSTURES)[number];

/**
 * Where a number comes from. `S0` and `S1` are the two articles (positional release and pressure; at-home stretches),
 * `safety` is the dose table of the safety reference, `ours` is our own judgement.
 */
export type Source = 'S0' | 'S1' | 'safety' | 'ours';

/** A dose with its limits. `least` is the lowest one, used in a first session. */
export interface Range {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
  readonly source: readonly Source[];
}

/** One spoken instruction: `id` names the sentence, `doing` is the silence after it in seconds, to do it in. */
export interface Cue<Id extends string = string> {
  readonly id: Id;
  readonly doing: number;
  /** True for the cues that find the muscle before any pressure. */
  readonly locate?: true;
  /** Bends both knees, feet flat: said to nobody who lies like that. */
  readonly bends?: true;
  /** Said also when the name of the move is enough: the side, a support, what keeps the body out of harm. */
  readonly kept?: true;
}

/**
 * What a cue does to the body on the way into a round. `arrange`: it is put where nothing pulls. `told`: what is to come,
 * and nobody moves. `load`: the first thing that pulls, presses, lifts or arches; always said, and the time after it is
 * never lengthened, since nothing counts it yet.
 */
type Role = 'arrange' | 'told' | 'load';

/** A cue on the way into a round. */
export interface SetupCue<Id extends string = string> extends Cue<Id> {
  readonly role: Role;
  /** Said before the posture changes: what is fetched or looped while the hands and the view are free. */
  readonly before?: true;
  /** It lays the body on a side or changes knees: so many seconds to settle follow, if that is where it has to get to. */
  readonly settles?: number;
}

/**
 * What is said to get into place, and a short quiet before the first cue that loads (or the words that begin, where none
 * does). The seconds in which a changed posture settles come before all of it, right behind the posture lines.
 */
export interface Setup {
  readonly cues: readonly SetupCue[];
  readonly settle: number;
}

/**
 * What is said as a repetition begins, the act in every one of them: with the breath that goes with the effort the first
 * time, then the act alone, and that it is the last one.
 */
export const REP_CUES = ['breathe', 'lift', 'last'] as const;
export type RepCue = (typeof REP_CUES)[number];

/** Seconds of each phase of one repetition. */
interface Cadence {
  readonly lift: number;
  readonly hold: number;
  readonly lower: number;
  readonly rest: number;
}

export type Work =
  /** A still hold, or a slow movement kept up (`moving`), for seconds a side. */
  | { readonly kind: 'hold'; readonly seconds: Range; readonly moving?: true }
  /** A rest with words or a soft sound now and then. */
  | { readonly kind: 'rest'; readonly seconds: Range }
  /** Counted repetitions. `total` counts both sides together and alternates, `each` counts one side. */
  | {
      readonly kind: 'reps';
      readonly count: Range;
      readonly per: 'total' | 'each';
      readonly hold: Range;
      readonly cadence: Cadence;
      /** Done standing on the other leg: the weight goes over to it between two of them. */
      readonly shifts?: true;
    }
  /** A hold counted in slow breaths. */
  | { readonly kind: 'breaths'; readonly count: Range; readonly seconds: number };

/** Families of moves that share their reasons to leave them out (safety reference, section 6). */
export type Family = 'belly' | 'front' | 'backbend' | 'hip-extension' | 'kneeling' | 'back' | 'plank' | 'standing';

/** A condition that changes what may be planned (safety reference, section 6). */
export const TAGS = [
  'pregnancy',
  'postpartum',
  'aneurysm',
  'aneurysm-risk',
  'clot',
  'blood-thinner',
  'belly-surgery',
  'hernia',
  'bowel',
  'device',
  'pelvis',
  'fever',
  'cancer',
  'osteoporosis',
  'slipped-vertebra',
  'stenosis',
  'back-surgery',
  'sciatica',
  'hip-replaced',
  'hip-pinch',
  'knee',
  'wrist-shoulder',
  'heart',
  'balance',
  'numb-skin',
  'hypermobile',
  'under-18',
] as const;
export type Tag = (typeof TAGS)[number];

export const EQUIPMENT = ['mat', 'cushion', 'chair', 'ball', 'roller', 'strap', 'pillow'] as const;
export type Equipment = (typeof EQUIPMENT)[number];

/** What does in place of a thing: found wherever one lies down or stands, or to be fetched like the thing itself. */
export const STAND_INS = {
  arm: 'at-hand',
  wall: 'at-hand',
  desk: 'at-hand',
  worktop: 'at-hand',
  blankets: 'fetched',
} as const;
type StandIn = keyof typeof STAND_INS;

/** What a move is for: one kind each, in plans and in answers. */
export const KINDS = ['rest', 'stretch', 'strength', 'massage'] as const;
export type Kind = (typeof KINDS)[number];

/** A notice stands before the first move of each of these (safety reference, section 9). */
export const GATES = ['belly', 'backbend', 'plank', 'balance'] as const;
export type Gate = (typeof GATES)[number];

/** A move with a dose of its own. */
export interface Dosed {
  readonly move: MoveId;
  readonly count?: number;
  readonly seconds?: number;
  readonly sets?: number;
}

/**
 * A move, without a word in it. Its sentences have the same id in a language: `moves.<id>.cues.<cue id>`.
 * Cue order is data: what must be said first stands first.
 */
export interface Technique {
  readonly id: MoveId;
  /** Set where a move of our own stands in for one of the fifteen. */
  readonly variantOf?: MoveId;
  readonly kind: Kind;
  /** How it begins and ends. */
  readonly posture: Posture;
  /** How it is worked, where that is another posture: what "stop" has to lead out of. */
  readonly heldIn?: Posture;
  readonly level: 1 | 2 | 3;
  readonly families: readonly Family[];
  /** The notice that stands before it. */
  readonly gate: Gate | null;
  /** In the gentle programme: open to whoever does nothing else until a clinician agrees. */
  readonly gentle?: true;
  /**
   * What it takes. A `tool` is what the move is named for, and nothing takes its place; a `comfort` makes it softer, and
   * it is done without as well; of everything else, what stands in.
   */
  readonly needs: { readonly [E in Equipment]?: 'tool' | 'comfort' | StandIn };
  readonly easier: MoveId | null;
  readonly harder: MoveId | null;
  /**
   * What takes its place, the best first: where it is not wanted, its gate is shut, its tool is missing, or it comes too
   * early. Where nothing of it will do, a rest.
   */
  readonly instead: readonly MoveId[];
  /** Before it, where it is asked for by itself and nothing was done yet. */
  readonly warmUp?: readonly Dosed[];
  /** What was done before this one is given. */
  readonly after?: MoveId;
  /** Wakes up what the strength that follows works with: it goes first. */
  readonly warmsUp?: true;
  /** `each` works one side after the other, `none` both or neither. */
  readonly sides: 'each' | 'none';
  /** With sides: does every set change sides, or are all sets finished on one side first? */
  readonly order: 'alternate' | 'one-side-first';
  /** Full cues: the first set on the first side. */
  readonly first: Setup;
  /** The same in a sentence or two, for listeners who asked for less talk. Keeps every safety cue. */
  readonly brief: Setup;
  /** Into and out of a rest that is hardly more than a breath or two. */
  readonly fleeting?: Setup & { readonly release: readonly Cue[] };
  /** Back in a rest that the same plan has had before: how to lie or stand was told there. */
  readonly returning?: Setup;
  /** To the other side. */
  readonly change: Setup;
  /** Another set on the same side. */
  readonly anotherSet: Setup;
  /** Said before pressure in every round, whatever the talk setting. */
  readonly stopCue?: string;
  /** The last words before the work begins ("Hold."). */
  readonly begin: string;
  /** What may be said inside a hold, a rest or a set of repetitions, in this order. */
  readonly during: readonly string[];
  /** So many of them belong together: a rest has one theme, and the next time another. */
  readonly theme?: number;
  /** A rest that has a word every so many seconds, since it is short and the eyes are open. */
  readonly every?: number;
  /** It ends on the back with both knees bent, feet flat: what says so to whoever comes from there is not said. */
  readonly kneesBent?: true;
  /** The way out, after every round. */
  readonly release: readonly Cue[];
  readonly work: Work;
  readonly sets: Range;
  /** Counts as static hip-flexor stretch for the caps of the safety reference, section 11. */
  readonly stretches?: true;
  readonly asks: StepAnswers;
}
