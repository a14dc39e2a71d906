import type { Cue } from './cues';
import { isCourse, isSite } from './found';
import type { Standing } from './marks';
import type { Reading } from './reading';

/* What a reading tells of, as far as likeness asks: a body, a thing, what is over, what somebody has. */

/** What an answer to a question brings, and no report. */
export const IN_AN_ANSWER: ReadonlySet<Cue> = new Set(['yes', 'no', 'before', 'still', 'good', 'felt', 'passed']);

/** Something is felt at a place that is no ache of a joint or a muscle. */
export const extraordinary = ({ entries }: Reading): boolean =>
  entries.some(
    ({ cue, standing, theirs }) =>
      standing === 'now' && !theirs && cue.includes('@') && !isOrdinary(cue) && !/^idiom@legs$/.test(cue),
  );

/** Something that is felt or has happened is told, in plain words, of who speaks and of now. */
export const complains = ({ entries }: Reading): boolean =>
  entries.some(
    ({ cue, standing, theirs, sense }) =>
      standing === 'now' &&
      !theirs &&
      sense === 'plain' &&
      !isCourse(cue) &&
      !isSite(cue) &&
      !IN_AN_ANSWER.has(cue) &&
      !cue.startsWith('has:'),
  );

/** So many words of how it goes are of a body, too: "it wakes me every night, and nothing eases it". */
const COURSES_OF_A_BODY = 2;
/** How long something has been so is said of anything, and `weeks` is found beside it. */
const SPANS: ReadonlySet<Cue> = new Set(['new', 'early', 'third-week']);
/** Something in it is clearly a body's: a part that is named, what only a body has, or how it goes with one. */
export function ofABody({ entries, parts }: Reading): boolean {
  const now = entries.filter(
    ({ cue, standing, sense }) => standing === 'now' && sense !== 'loose' && !IN_AN_ANSWER.has(cue),
  );
  const courses = new Set(now.map(({ cue }) => cue).filter((cue) => isCourse(cue) && !SPANS.has(cue)));
  return parts || courses.size >= COURSES_OF_A_BODY || now.some(({ cue }) => !isCourse(cue));
}
/** What it says is said of a thing or in a figure of speech, and nothing of a body. */
export const ofAThing = (reading: Reading): boolean =>
  reading.entries.some(({ standing }) => standing === 'elsewhere') && !ofABody(reading);

/** All that was reported is clearly over; where every word is explained, a place beside it says no more. */
export const past = ({ entries, strange }: Reading): boolean =>
  entries.some(({ standing }) => PAST.has(standing)) &&
  entries.every(
    ({ cue, standing }) =>
      PAST.has(standing) ||
      (standing === 'now' &&
        (isCourse(cue) || cue === 'before' || (strange.length === 0 && (isSite(cue) || cue === 'still')))),
  );
const PAST: ReadonlySet<Standing> = new Set(['old', 'long-ago', 'habit']);

/** Nothing of it is the listener's, and nothing that somebody else has now. */
export const theirHistory = ({ entries }: Reading): boolean => {
  const told = entries.filter(({ cue }) => !isCourse(cue) && !IN_AN_ANSWER.has(cue));
  return (
    told.some(({ standing }) => PAST.has(standing)) &&
    told.every(({ cue, standing, theirs }) => theirs && (PAST.has(standing) || isSite(cue)))
  );
};

/**
 * What somebody has or takes, and nothing else: a condition is a row of the map (C6), and that of somebody else nobody's
 * alarm (R5), though a word of it is strange.
 */
export const conditionsAlone = ({ entries, strange }: Reading): boolean => {
  const told = entries.filter(({ cue }) => !isCourse(cue) && !isSite(cue) && !IN_AN_ANSWER.has(cue));
  const ofOthers = told.every(({ theirs }) => theirs);
  return told.length > 0 && told.every(({ cue }) => cue.startsWith('has:')) && strange.length <= (ofOthers ? 1 : 0);
};

/** Parts of a body are named, and nothing is said of them. */
export const placesAlone = ({ entries }: Reading): boolean =>
  entries.length > 0 && entries.every(({ cue }) => isSite(cue));

/** An ache of a joint or a muscle, and since when: the rows have all there is to say of it. */
const ACHES: ReadonlySet<string> = new Set<Cue>([
  ...([
    'pain',
    'ow',
    'ache',
    'sore',
    'dull',
    'tight',
    'hard',
    'good',
    'persists',
    'slight',
    'brief',
    'new',
    'idiom',
  ] as const),
  ...(['after-stopping', 'at-rest', 'weeks'] as const),
  ...(['back', 'hip', 'leg', 'knee', 'foot', 'feet', 'toes', 'neck', 'shoulder', 'wrist', 'muscle', 'seat'] as const),
]);
export const isOrdinary = (cue: Cue): boolean =>
  IN_AN_ANSWER.has(cue) || cue.split('@').every((half) => ACHES.has(half));

/**
 * A part of the body is named, and nothing that is felt or has happened there ("my belly's in the way", "I play the cello
 * and my hips get stuck"): nor how it goes, but for one word.
 */
export const placesOnly = ({ entries, parts }: Reading): boolean =>
  !parts &&
  entries.some(({ cue }) => isSite(cue)) &&
  entries.every(({ cue }) => isCourse(cue) || IN_AN_ANSWER.has(cue) || isSite(cue)) &&
  (entries.every(({ cue }) => !isSite(cue) || ACHES.has(cue)) ||
    new Set(entries.map(({ cue }) => cue).filter(isCourse)).size < COURSES_OF_A_BODY);

export const isAchesPlace = (cue: Cue): boolean => cue.split('@').every((half) => !isSite(half) || ACHES.has(half));
