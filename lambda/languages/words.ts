import type { MOVES, MoveId } from '../content';
import type { Point, PointAnswers } from '../content/points';
import type { LineId, UpId } from '../content/postures';
import type { RoutineId } from '../content/routines';
import type { BreathWay, Effort, Fix, Mend, Part, Phase, StepTopic, Thing, Use } from '../content/steps';
import type { Equipment, Kind, Posture, RepCue, Setup, Side, Technique } from '../content/types';
import type { PastDay } from '../content/week';
import type { Mood } from '../content/wishes';
import type { Site } from '../safety/cues';
import type { Name, NamesOf } from './names';

/**
 * A whole sentence or two. `{{side}}` is the side being worked, `{{other}}` the other one; where a language cannot put
 * a word in there, the sentence is written out once per side. Several forms say the same thing in other words.
 */
export type Sentence = string | readonly string[] | { readonly left: string; readonly right: string };

type Move<Id extends MoveId> = (typeof MOVES)[Id];
type IdsOf<T> = T extends { readonly id: infer I extends string } ? I : never;
type CueIds<Id extends MoveId> =
  | IdsOf<Move<Id>['first']['cues'][number]>
  | IdsOf<Move<Id>['brief']['cues'][number]>
  | IdsOf<Move<Id>['change']['cues'][number]>
  | IdsOf<Move<Id>['anotherSet']['cues'][number]>
  | IdsOf<Move<Id>['release'][number]>
  | (Move<Id> extends { readonly fleeting: infer F extends NonNullable<Technique['fleeting']> }
      ? IdsOf<F['cues'][number] | F['release'][number]>
      : never)
  | (Move<Id> extends { readonly returning: infer R extends Setup } ? IdsOf<R['cues'][number]> : never)
  | Move<Id>['begin']
  | (Move<Id>['work'] extends { readonly kind: 'reps' } ? RepCue : never)
  | Move<Id>['during'][number]
  | (Move<Id> extends { readonly stopCue: infer S extends string } ? S : never);

/** Everything said about one move. A cue of the data without a sentence here does not compile. */
export interface MoveWords<Id extends MoveId> {
  /** As it stands in a sentence: "the kneeling lunge". */
  readonly name: Name;
  /** What people call it, for the speech model: without article, lower case, mis-hearings too. */
  readonly synonyms: readonly string[];
  readonly cues: Readonly<Record<CueIds<Id>, Sentence>>;
  /** The last words before the work begins in quiet mode: without a number. */
  readonly softly: string;
  /** Which side is worked and how the body lies, for "which side". Moves that work both sides say so. */
  readonly side: Sentence;
  /** What it is, in two short sentences, for "what is the bridge". */
  readonly about: string;
  /** What one may expect to feel. */
  readonly feel: string;
  /** What means stop, besides the four stop words. */
  readonly stop: string;
  /** An easier way to do this very move. */
  readonly easier: string;
  /** A harder way, or that there is none. */
  readonly harder: string;
  /** The answers to questions about it. */
  readonly asks: StepWords;
}

export interface RoutineWords {
  readonly name: Name;
  readonly synonyms: readonly string[];
  /** One sentence: what it is for, what it has. */
  readonly about: string;
  /** Said when it starts: name, length, what to fetch. `{{minutes}}` is words for the length. */
  readonly opening: string | readonly string[];
}

/** The words between moves: getting from one posture to another, and up from the floor. */
export interface PosturesWords {
  readonly moves: { readonly [Id in LineId]: string | readonly string[] };
  /** The safe way up, in stages. */
  readonly up: { readonly [Id in UpId]: string | readonly string[] };
  /** Out of a position at once, for "stop". */
  readonly out: { readonly [P in Posture]: string };
}

/** The answers to questions about the step under way. `{{side}}` only where the move works one side at a time. */
type StepWords = Readonly<Record<StepTopic, string>> & {
  /** Where each part of the body belongs, in the move itself. */
  readonly parts: Readonly<Record<Part, string>>;
  /** The two or three checks of "am I doing it right". */
  readonly checks: string;
  /** What it is, as it stands after "this one is". */
  readonly is: string;
};

export interface StepsWords {
  /** Said before an answer, where the listener is not in the move itself. */
  readonly leads: Readonly<Record<'move' | 'side' | 'out' | 'feel', string>>;
  readonly whichMove: string;
  readonly whichPart: string;
  readonly whichThing: string;
  readonly compare: {
    readonly same: Readonly<Record<Kind, string>>;
    readonly first: string;
    readonly other: string;
    readonly alone: string;
    readonly thisOne: string;
  };
  readonly uses: Readonly<Record<Use, string>>;
  readonly points: { readonly [P in Point]: Readonly<Record<PointAnswers[P], string>> };
  readonly efforts: Readonly<Record<Effort, string>>;
  readonly breaths: Readonly<Record<BreathWay, Readonly<Record<Phase, string>>>>;
}

/** Names of what has no other words of its own. */
export interface NamesWords {
  /** A rest shorter than the move of that name. */
  readonly rests: NamesOf<'settling'>;
  readonly sides: NamesOf<Side>;
  /** Kinds of moves: "rest, stretching and strength". */
  readonly kinds: NamesOf<Kind>;
  /** One of a thing that somebody has or does without, and what is fetched before they are down. */
  readonly things: NamesOf<Equipment>;
  readonly fetched: NamesOf<Exclude<Equipment, 'mat'>>;
  /** What somebody asks to use in a move. */
  readonly uses: NamesOf<Thing>;
  /** Places of the body, as they stand behind "your". */
  readonly sites: NamesOf<Site>;
  /** Days that are over. `in`: "on Sunday"; `of`: "Sunday's". */
  readonly days: NamesOf<PastDay>;
}

/** One correction, by what helps and by what is done. */
export interface MendsWords {
  readonly fixes: Readonly<Record<Mend, Readonly<Record<Fix, string>>>>;
  /** Said behind it: a place is not a kind. */
  readonly guard: string;
  /** A cramp: by what is done with the leg, and under pressure that goes first. */
  readonly cramp: Readonly<Record<'toes' | 'long' | 'knee' | 'off', string>>;
  /** Unsteady, by how the body is held. */
  readonly steady: Readonly<Record<Posture, string>>;
  /** One kind word to each mood: in a move, and where nothing runs. Several forms are said in turn. */
  readonly mood: Readonly<Record<Mood, Readonly<Record<'move' | 'lobby', string | readonly string[]>>>>;
}

export type MovesWords = { readonly [Id in MoveId]: MoveWords<Id> };
export type RoutinesWords = { readonly [Id in RoutineId]: RoutineWords };
