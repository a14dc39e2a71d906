import type { MoveId } from '../content';
import type { TopicId } from '../content/answers';
import type { Aspect } from '../content/points';
import type { RoutineId } from '../content/routines';
import type { Part, Thing } from '../content/steps';
import type { Equipment, Side, Tag } from '../content/types';
import type { Day } from '../content/week';
import type { Avoided, Change, Choice, Elsewhere, Focus, Mood, Place, RecordOf, Whose } from '../content/wishes';
import type { Hear } from '../safety/hear';

/** What stood in front of a slot's words, which Alexa strips and which matters. The slots of the speech model are named so. */
export const CARRIERS = [
  ...(['my', 'have', 'feel', 'am', 'is', 'something', 'both', 'cannot', 'none', 'no_feeling', 'lost'] as const),
  ...(['pain', 'sharp', 'shooting', 'severe', 'sudden', 'numb', 'tingling', 'throbbing', 'pulse'] as const),
  ...(['fell', 'fainted', 'wet', 'blood', 'vomit', 'cough', 'went', 'what_if'] as const),
  ...([
    'can_you',
    'can_we',
    'want_to',
    'lets',
    'let_me',
    'give_me',
    'tell_me',
    'remind_me',
    'take_me',
    'you_are',
    'make_it',
    'swap',
    'drop',
  ] as const),
  ...([
    'what_about',
    'whats_the',
    'what_are',
    'how_many',
    'how_long',
    'how_far',
    'how_do',
    'hows',
    'where',
    'which',
    'who',
    'when',
    'is_there',
    'do_you',
    'did_i',
    'do_i',
    'should_my',
    'i_said',
    'yes',
    'yes_but',
    'no',
  ] as const),
] as const;
export type Carrier = (typeof CARRIERS)[number];

/** The ids of every list of names that a slot may hold. */
export interface ListIds {
  ROUTINE: RoutineId;
  TECHNIQUE: MoveId;
  TOPIC: TopicId;
  CONDITION: Tag;
  /** A length without a figure, how hard it may be, or a goal over weeks. */
  SIZE: 'short' | 'long' | 'easy' | 'weeks';
  FOCUS: Focus;
  SETTING: Place | 'wheelchair';
  WITHOUT: Exclude<Avoided, 'mat'> | 'equipment' | 'floor';
  ONLY: Equipment;
  SIDE: Side;
  DAYS:
    | Day
    | 'every'
    | 'evenings'
    | 'weekdays'
    | 'weekend'
    | 'from-monday'
    | 'from-tuesday'
    | 'today'
    | 'tonight'
    | 'tomorrow'
    | 'tomorrow-night'
    | 'overmorrow';
  /** An end of the listener's own routine. */
  PLACE: 'first' | 'last' | 'first-two' | 'last-two';
  /** Parts, and the eyes, which are shut or open and lie nowhere. */
  PART: Part | 'eyes';
  THING: Thing;
  EQUIPMENT: Equipment;
  TEMPO: 'slower' | 'faster';
  CHANGE: Exclude<Change, 'to'> | 'some' | 'kept' | 'usual' | 'one' | 'dozen' | 'thrice' | 'most';
  /** Holds, of each of them: a bare figure is seconds. */
  WHOSE: Exclude<Whose, 'usual' | 'most'> | 'holds' | 'twice' | 'dozen' | 'few' | 'couple';
  /** The turn under way, where it may be the routine. */
  SCOPE: 'this';
  /** A side by where the listener is: the one under way or just done, or the other one. */
  TURN: 'same' | 'other';
  /** What was started last, or is done as a rule. */
  LAST: 'last' | 'usual';
  ELSEWHERE: Elsewhere;
  NEVER: 'never';
  VARIANT: 'easier' | 'harder' | 'too-much';
  COUNTING: 'on' | 'off';
  TALK: 'less' | 'more' | 'bell' | 'quiet' | 'breaths' | 'normal';
  CHOICE: Choice;
  /** What of the record is asked for. */
  RECORD: Exclude<RecordOf, 'session'>;
  /** Words that say that it is to be over. */
  ENDING: 'over';
}
export type ListName = keyof ListIds;

/** What people call each id of each list: the values of the speech model, and what is looked up where it resolved nothing. */
export type Lists = { readonly [L in ListName]: { readonly [I in ListIds[L]]: readonly string[] } };

/** A position, or the floor, that a plan then leaves out. */
export type Limit = Avoided | 'floor';

/** How long it takes to say what means something: a place in a routine depends on it. */
export interface Utterance {
  /** Usual number of words of what means an event, by the event's name. */
  readonly words: Readonly<Record<string, number>>;
  /** Of an event that is not listed. */
  readonly usual: number;
  readonly secondsAWord: number;
}

/** A figure in free words: a length in seconds, or a number of anything. */
export interface Figure {
  readonly is: 'length' | 'number';
  readonly value: number;
  readonly words: readonly string[];
  /** It is said what it is not: "eight not ten". */
  readonly denied?: true;
}

/** What free words mean, learned, as `skill/likely.ts` reads it. */
export interface Net {
  /** Intents, with the value of a slot where that makes the meaning; and what is no wish. */
  readonly labels: readonly string[];
  /** Logits of one step of a weight. */
  readonly step: number;
  /** Of the traits, sorted. */
  readonly hashes: Uint32Array;
  /** Where what a trait says begins, and behind the last of them the end of all. */
  readonly from: Uint32Array;
  /** Of which labels it says something, trait by trait: how far each is behind the last one of its trait. */
  readonly gaps: Uint8Array;
  /** What the trait says of each, in steps. */
  readonly steps: Int8Array;
}

/** Places of a session where something is under way (`skill/scene.ts`). */
export const IN_A_MOVE = ['hold', 'reps', 'rest', 'paused'] as const;

/** What words are tried on. */
export interface Pattern {
  readonly source: string;
  test(words: string): boolean;
}

/** Stands for the name of a move in a turn of phrase. */
export const A_MOVE = '§';

/**
 * A turn of phrase with the label of the net that it means, whatever its words are like; with places of a session
 * (`skill/scene.ts`) where it means that only there.
 */
export type Turn = readonly [said: Pattern, means: string, where?: readonly string[]];

/** How wishes are read in free words. */
export interface Reader {
  /** What needs no likeness: the first that fits. */
  readonly turns: readonly Turn[];
  /** That only puts right which side this is. */
  readonly meantSide: RegExp;
  /** One thing for another: in two groups what goes and what comes. */
  readonly swaps: RegExp;
  /** The stems of the words, all figures alike. */
  words(text: string): readonly string[];
  figures(text: string): readonly Figure[];
  /** Names of these lists count only behind such words: "no", "without". */
  readonly leads: { readonly [L in ListName]?: RegExp };
  /** Behind such words stands what is meant in place of what was named before: "the full one no the evening one". */
  readonly corrects: RegExp;
  /** What was heard is denied up to here, and behind it stands what was said: "no, not skip, I said". */
  readonly meant: RegExp;
  /** What stands behind that and is denied as well: "pause, not stop". */
  readonly denied: RegExp;
  /** That a length is asked for. */
  readonly asksLength: RegExp;
  /** That a side is to come after the other. */
  readonly second: RegExp;
  /** Opens with a word that stops, and then says why, or what was meant. */
  readonly stops: RegExp;
  /** Behind a word that stops: that something else is to begin. */
  readonly instead: RegExp;
  /** That a side is all that is to be done, with the side in it; of several the last. */
  readonly oneSide: RegExp;
  /** Words that tell of a side that it is all there is to do, or that it is to be left out; and such as only look like one. */
  readonly sides: { readonly keeps: RegExp; readonly leaves: RegExp; readonly idle: RegExp };
  /** The first, the second and so on, of a list; that something is in it once too often, and that all but one is. */
  readonly ordinals: readonly RegExp[];
  readonly extra: RegExp;
  readonly only: RegExp;
  /** That something is to be left out. */
  readonly drops: RegExp;
  /** What somebody says who puts right the words before it, with these. */
  readonly retracts: RegExp;
  /** "Not this, the sphinx": in two groups what is denied and what is meant. */
  readonly notBut: RegExp;
  /** An end that is denied. */
  readonly noEnd: RegExp;
  /** That it is asked what something does to somebody: "isn't that bad for my back". */
  readonly wonders: RegExp;
  /** That something is asked, and nothing told. */
  readonly asks: RegExp;
  /** What is bound to a word and is no part of it: "my back's". */
  readonly bound: RegExp;
  /** What of a move is asked, the first that fits. */
  readonly points: readonly (readonly [Pattern, Aspect | Part])[];
  /** Everyday words of what is none of ours, the first that fits. */
  readonly elsewhere: readonly (readonly [Pattern, Elsewhere])[];
  /** Between two days: all from the one to the other; and before a day that is not meant. */
  readonly daysTo: RegExp;
  readonly daysBut: RegExp;
  /** That an hour is before noon, or after it. */
  readonly halves: { readonly early: RegExp; readonly late: RegExp };
  /** What stands before an hour, or behind it, with the minutes that it adds or takes: "half past", "y media". */
  readonly quarters: {
    readonly before: readonly (readonly [RegExp, number])[];
    readonly behind: readonly (readonly [RegExp, number])[];
  };
  /** What joins two wishes. */
  readonly joins: RegExp;
  readonly clauses: Clauses;
  /** Ends what stands before a name that is not meant: "not the camel". */
  readonly denies: RegExp;
  readonly net: Net;
}

/** How a sentence falls into parts: an answer with something beside it, and wishes one behind the other. */
export interface Clauses {
  /** What a plain yes and no are said with. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Of these, such as are an answer only before some words: "no kneeling" is none. */
  readonly bare: readonly string[];
  readonly noBehind: readonly string[];
  /** They are a yes, but behind a no: "no, that's fine". */
  readonly fine: readonly string[];
  /** Words before an answer that say nothing, and small ones behind it. */
  readonly leads: readonly string[];
  readonly small: readonly string[];
  /** Behind such a word the last answer of a sentence counts: "no, I said my neck, but go ahead". */
  readonly yet: RegExp;
  /** Between two answers: the second puts the first right. */
  readonly wavers: readonly string[];
  /** They join what stands beside an answer to it: what comes is meant. */
  readonly joined: readonly string[];
  /** That it was said before, and nothing more. */
  readonly insists: RegExp;
  /** Behind a yes: not now. */
  readonly delays: RegExp;
  /** Thanks part an answer from what is beside it. */
  readonly thanks: RegExp;
  /** What joins wishes beside `Reader.joins`. */
  readonly further: RegExp;
  /** A reason, to the end of its part. */
  readonly reasons: RegExp;
  /** Behind a reason the wish comes: "so". */
  readonly therefore: RegExp;
  /** It points at what was named before. */
  readonly points: RegExp;
  /** It denies the name before it: "Fridays no good". */
  readonly deniesBehind: RegExp;
  /** So many sets, or twice. */
  readonly rounds: RegExp;
  /** Before these words a wish begins, where what stands before it answers a question. */
  readonly opens: RegExp;
  /** That an end comes behind something. */
  readonly behindIt: RegExp;
  /** Behind what is under way, and nothing else. */
  readonly afterThis: RegExp;
  /** A change that says how many there still are to be: "nur noch drei". */
  readonly still: RegExp;
  /** Behind a yes, a condition of it. */
  readonly but: RegExp;
  /** That comes before what is agreed to: "yes, but first tell me". */
  readonly first: RegExp;
  /** Nothing but what is under way. */
  readonly this: RegExp;
  /** What a response offers to say, in its first group; what parts it, and what is no part of it any more. */
  readonly offers: RegExp;
  readonly offered: RegExp;
  readonly offeredEnds: RegExp;
}

/** All that is heard in a language: data, so that whoever interprets knows none of its words. */
export interface Heard extends Hear {
  /** The words of a carrier, put back before and behind those of the slot. */
  readonly carriers: { readonly [C in Carrier]: { readonly before: string; readonly behind: string } };
  /** A figure of ten, said of how it was, and nothing else. */
  readonly rating: RegExp;
  /** A span that came as a figure, put back before what was said of it: less than three weeks, the third of them, and more. */
  readonly spans: { readonly early: string; readonly third: string; readonly long: string };
  /** "Next" is said with the word for "go on" ("weiter"): in a pause it resumes. */
  readonly nextIsOn: boolean;
  /** How people tell what their body does not do, and what of it a plan leaves out. */
  readonly unable: RegExp;
  readonly limits: readonly (readonly [RegExp, Limit])[];
  /** Whole sentences that say how somebody is, and not a word of a body: of no others is a kind word said (R10). */
  readonly moods: readonly (readonly [Pattern, Mood])[];
  /** Wishes to be told something, whatever it is. */
  readonly company: Pattern;
  /** Names of what is not ours, with what of ours comes closest. */
  readonly famous: readonly (readonly [Pattern, MoveId])[];
  readonly reader: Reader;
  readonly lists: Lists;
  readonly utterance: Utterance;
  /** Words before and behind a name that are no part of it ("the sphinx stretch, please"). */
  readonly around: {
    readonly before: readonly string[];
    readonly behind: readonly string[];
    /** Behind a name that is all that was said: within more words they may belong to it ("for now"). */
    readonly times: readonly string[];
    /** What is left of a name without them, and is none: "side", of "side stretch". */
    readonly vague: readonly string[];
    /** Stand for a name, and are none: "make it easier". */
    readonly pronouns: readonly string[];
  };
}
