import { EQUIPMENT } from './types';

/** What a listener may rule out: a position of the body, pressure on the belly, a thing. */
export const AVOIDED = ['kneeling', 'front', 'side', 'back', 'standing', 'belly', 'massage', ...EQUIPMENT] as const;

export type Avoided = (typeof AVOIDED)[number];

/** What a plan is for. */
export const FOCUSES = [
  'balanced',
  'rest',
  'stretch',
  'strength',
  'massage',
  'after-running',
  'after-sitting',
  'before-bed',
  'morning',
] as const;

export type Focus = (typeof FOCUSES)[number];

/** Where it is done. `off-floor` is anywhere but the floor. */
export const PLACES = ['floor', 'lying', 'bed', 'chair', 'standing', 'off-floor'] as const;

export type Place = (typeof PLACES)[number];

/** What people ask for that is not ours to give, each answered in its own sentence. */
export const ELSEWHERES = [
  'news',
  'music',
  'home',
  'timers',
  'clock',
  'jokes',
  'calls',
  'muscles',
  'volume',
  'screen',
  'children',
  'price',
  'drugs',
  'limits',
  'name',
  'cues',
  'prescribed',
] as const;

export type Elsewhere = (typeof ELSEWHERES)[number];

/** What of the record is asked for: how often, on which days, for how long, how it has come along, or how long it is since this began. */
export const RECORDS = ['times', 'days', 'minutes', 'progress', 'session'] as const;

export type RecordOf = (typeof RECORDS)[number];

/** How somebody is, who has no complaint: each has a kind word of its own. */
export const MOODS = [
  'bored',
  'stressed',
  'tired',
  'sleepless',
  'low',
  'angry',
  'cheerful',
  'dozing',
  'curious',
] as const;

export type Mood = (typeof MOODS)[number];

/** How a dose is changed: to a figure, by one, or to a part or a multiple of what it is. */
export type Change = 'to' | 'more' | 'less' | 'double' | 'half';

/**
 * Of what a dose is, where it is not that of the move under way: of all that come, from now on for good, or of the next one;
 * of the hold of each repetition, of each side; or what its figure counts; or, without one, what the move usually has, or as many as one can.
 */
export const WHOSE = ['each', 'always', 'next', 'hold', 'side', 'breaths', 'sets', 'usual', 'most'] as const;

export type Whose = (typeof WHOSE)[number];

/**
 * What a question lets somebody choose by its name, never by a yes or a no: a notice, the one after some weeks, the one at
 * the end of a session, the check of the long leg, and what comes before a move by name.
 */
export type Choice =
  | 'start'
  | 'stop-here'
  | 'gentle'
  | 'full'
  | 'skip-it'
  | 'keep-it'
  | 'better'
  | 'same'
  | 'worse'
  | 'stiffer'
  | 'nearly'
  | 'nearer'
  | 'further'
  | 'warm-up'
  | 'straight'
  | 'kneeling'
  | 'none';
