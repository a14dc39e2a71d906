import type { Tag } from '../content/types';

/** Where on the body. `legs` and `feet` are both sides. */
export const SITES = [
  ...(['leg', 'legs', 'foot', 'feet', 'toes', 'calf', 'knee', 'arm', 'hand', 'face', 'jaw', 'eye', 'head'] as const),
  ...(['neck', 'shoulder', 'chest', 'heart', 'belly', 'low-right', 'flank', 'back', 'hip', 'groin', 'seat'] as const),
  ...(['inner-thigh', 'saddle', 'testicle', 'muscle', 'wrist', 'half'] as const),
] as const;
export type Site = (typeof SITES)[number];

/** What is felt there. A sensation is paired with the sites named beside it: `numb@leg`. */
export const SENSATIONS = [
  ...([
    'pain',
    'ow',
    'agony',
    'sharp',
    'shooting',
    'numb',
    'tingle',
    'weak',
    'immobile',
    'throb',
    'pulse',
    'tight',
  ] as const),
  ...([
    'pressure',
    'burn',
    'cold',
    'pale',
    'swollen',
    'hot',
    'hard',
    'red',
    'dull',
    'ache',
    'good',
    'sore',
    'cramp',
    'pinch',
  ] as const),
  ...(['click', 'pop', 'torn', 'bruise', 'lump', 'idiom'] as const),
] as const;
export type Sensation = (typeof SENSATIONS)[number];

/** How it goes, and which side. */
export const COURSES = [
  ...([
    'sudden',
    'severe',
    'worse',
    'persists',
    'recurs',
    'brief',
    'slight',
    'night',
    'down',
    'both',
    'walking',
  ] as const),
  // Early: less than three weeks, and the third of them.
  ...(['straightening', 'pressing', 'new', 'at-rest', 'weeks', 'early', 'third-week'] as const),
] as const;
export type Course = (typeof COURSES)[number];

/** Things that say enough without a site. */
export const EVENTS = [
  ...([
    'incontinent',
    'old-leak',
    'sexual-loss',
    'fainted',
    'faint',
    'dizzy',
    'breathless',
    'short-of-breath',
  ] as const),
  ...(['winded', 'coughing-blood', 'heart-attack', 'stroke', 'droop', 'speech', 'blind', 'worst-headache'] as const),
  ...([
    'headache',
    'tear',
    'rigid',
    'vomiting-blood',
    'black-stool',
    'vomiting',
    'sick',
    'clammy',
    'stuck-lump',
  ] as const),
  ...([
    'fall',
    'burning-up',
    'broken',
    'crack',
    'no-weight',
    'misshapen',
    'fever',
    'confused',
    'unwell',
    'bleeding',
    'heavy-bleeding',
  ] as const),
  ...(['shoulder-tip', 'ambulance', 'cannot-get-up', 'collapsed', 'self-harm', 'hip-out', 'leg-short'] as const),
  ...(['night-sweats', 'weight-loss', 'pee-burns', 'pee-blood', 'fluid', 'contractions', 'baby-still'] as const),
  ...([
    'irregular-heart',
    'racing-heart',
    'after-stopping',
    'high-pressure',
    'wound',
    'buckling',
    'foot-drop',
  ] as const),
  ...([
    'will-not-straighten',
    'flare',
    'head-back',
    'no-better',
    'morning-stiffness',
    'limp',
    'wobble',
    'off',
  ] as const),
  ...(['absent', 'not-sure', 'yes', 'no', 'effort', 'forbidden', 'injection'] as const),
  // What is not felt: the work or the stretch, or the skin. Asleep: from sitting on it. Stuck: in the position.
  ...(['unfelt', 'unfelt-skin', 'asleep', 'help', 'stuck', 'unknown-condition', 'a-cold', 'own-throat'] as const),
  // What is seen or known of an illness and is no matter of a place.
  ...([
    'rash-stays',
    'blisters',
    'yellow',
    'low-sugar',
    'light-hurts',
    'stiff-neck',
    'clumsy',
    'ulcer',
    'knock',
    'hearing-gone',
    // The place is not safe: fire, smoke, gas.
    'get-out',
    // Somebody there who may do harm: broken in, threatening, striking.
    'threat',
    // Stabbed, shot, mauled, run over, scalded all over, a current gone through.
    'wounded',
  ] as const),
  // Answers to our questions.
  ...(['before', 'still', 'passed', 'stays', 'felt', 'easier'] as const),
  // Nothing of the kind was meant: a false alarm, or said to somebody else.
  'mistaken',
  // No complaint: the floor is hard, a part is too far away.
  ...(['hard-floor', 'out-of-reach'] as const),
] as const;
export type Event = (typeof EVENTS)[number];

/** What is so for good, and asks for another way of being led (row N1). It is no complaint, and never kept. */
export const TRAITS = ['blind', 'deaf', 'wheelchair', 'one-leg', 'one-arm', 'older'] as const;
export type Trait = (typeof TRAITS)[number];

/**
 * Words that change what other words mean, or that part one clause from the next. They never leave the turn.
 * `old` and `a-while` are words of time; `once` a habit or an age that is over; `begun` something that started then and
 * goes on; `loose` words that seldom mean what they say; `recent` minutes ago; `past` and `present` the tense of a clause;
 * `hearsay` dreams and what others say; `ended` says that it was once and never since, `cleared` that nothing was found or
 * that it is healed; `none-of-it` denies the list before it; `protest` is what people say to an alarm that was none; `figure` is a figure of speech, and `topic` what is only talked or read about; `affirmed` takes a
 * negation or a question back; `object` is a part of the body that begins no clause of its own.
 */
export const MODIFIERS = [
  ...(['not', 'subject', 'break', 'old', 'a-while', 'once', 'begun', 'recent', 'over', 'past', 'present'] as const),
  ...(['asking', 'wondering', 'hearsay', 'affirmed', 'skip', 'begin', 'turn', 'object', 'self', 'other'] as const),
  ...([
    'loose',
    'vague',
    'lately',
    'supposing',
    'acquaintance',
    'telling',
    'belonging',
    'figure',
    'topic',
    'cleared',
    'lasting',
    'ended',
    'none-of-it',
    'protest',
  ] as const),
] as const;
export type Modifier = (typeof MODIFIERS)[number];

export type Cue = Site | Sensation | Course | Event | `has:${Tag}` | `${Sensation}@${Site}`;
export type Concept = Site | Sensation | Course | Event | Modifier | `has:${Tag}` | `trait:${Trait}`;

/** What an answer to one of our questions means, in any language. */
export const ANSWER_CUES = [
  ...([
    'yes',
    'no',
    'not-sure',
    'dull',
    'pain',
    'before',
    'still',
    'passed',
    'stays',
    'felt',
    'numb',
    'easier',
  ] as const),
] as const satisfies readonly (Event | Sensation)[];
export type AnswerCue = (typeof ANSWER_CUES)[number];

/**
 * The words of one language, concept by concept. A phrase is written in words with a blank between:
 * `numb*` any ending; `a|b` either; `a?` may be missing (never the first); `~` up to three words in between, `~~` up to
 * seven; `!a|b` neither of these words next; `^` and `$` the beginning and the end of what was said.
 */
export type Phrases = Readonly<Record<Concept, readonly string[]>>;
