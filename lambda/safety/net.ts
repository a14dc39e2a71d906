import type { Cue } from './cues';
import { isCourse, isSite } from './found';
import type { Hear } from './hear';
import { CAUTIONED, COMPLAINED, isUnlike, likeEmergency, likenessOf, likeRedFlag, RATHER, SURELY } from './likeness';
import type { Standing } from './marks';
import type { Reading } from './reading';
import { type ConcernId, type Tier, tierOrder } from './types';
import { asks, CALM, goesOn, higher, stop, UNKNOWN, type Verdict } from './verdict';

/** A part alone is like a red flag by chance where the whole is nothing like one. */
const LEAST_WHOLE = -0.5;
/** What an answer to a question brings, and no report. */
const IN_AN_ANSWER: ReadonlySet<Cue> = new Set(['yes', 'no', 'before', 'still', 'good', 'felt', 'passed']);

/**
 * Nobody can list what hurts in how many words: what no row of the symptom map takes for urgent, and is like what people
 * say of red flags, is one; so is an emergency what a row takes for urgent, and is clearly like one. It reads the whole
 * report, and its parts between words of time and turns: what a mark may govern comes to the question, the rest to its
 * tier. What is only imagined is left alone where nothing `runs`. It lowers nothing.
 */
export function netted(own: Verdict, reading: Reading, { likeness }: Hear, runs: boolean): Verdict {
  if (!likeness || own.tier === 'emergency' || settled(own, reading)) return own;
  if (own.tier === 'urgent') {
    const clearly = reading.pieces.some((piece) => !piece.governed && likeEmergency(piece, likeness));
    return clearly ? stop('emergency', 'ambiguous') : own;
  }
  if (conditionsAlone(reading)) return own;
  // A place is not a kind; and what is over is over, where nothing else is said.
  if (reading.strange.length === 0 && (past(reading) || placesAlone(reading))) return own;
  const known = own.tier !== 'none';
  const gone = reading.entries.some(({ standing }) => standing === 'over');
  let alarm: Verdict = CALM;
  let doubt: Tier | null = null;
  let doubtful = false;
  let strength = 0;
  const whole = reading.pieces[0] ? likenessOf(reading.pieces[0], likeness) : 0;
  for (const [i, piece] of reading.pieces.entries()) {
    if (i > 0 && whole < LEAST_WHOLE) break;
    const alike = likeRedFlag(piece, likeness, known);
    if (alike === null) continue;
    const { tier } = alike;
    if (tier === 'doubtful') doubtful ||= !piece.governed && !gone;
    else if (piece.governed || gone) doubt = doubt === 'emergency' ? doubt : tier;
    else {
      alarm = higher(alarm, stop(tier, 'ambiguous'));
      strength = Math.max(strength, alike.strength);
    }
  }
  if (tierOrder(alarm.tier) > tierOrder(own.tier)) {
    const history = past(reading) || theirHistory(reading);
    if (history)
      return own.tier === 'see' || own.ask ? own : asks('now-or-before', { tier: alarm.tier, concern: 'ambiguous' });
    // What a clinician has forbidden is a row of the map, and takes surgeons and operations along.
    const forbidden = own.tier === 'see' && reading.entries.some(({ cue }) => cue === 'forbidden');
    const surely = strength >= (placesOnly(reading) ? RATHER : 0) && ofABody(reading) && !forbidden;
    if (surely || strength >= SURELY) return alarm;
    // Likeness alone asks, and hardly ever stops; not even that where it is said of a thing.
    if (own.tier === 'see' || own.ask) return own;
    if (strength < RATHER && !placesOnly(reading) && (reading.things || ofAThing(reading))) return own;
    return asks('now-or-before', { tier: alarm.tier, concern: 'ambiguous' });
  }
  if (own.tier !== 'none' || own.ask)
    return gone
      ? own
      : own.tier === 'ease-off' && !own.ask && whole >= CAUTIONED && extraordinary(reading)
        ? UNKNOWN
        : raised(own, reading, whole);
  if (ofAThing(reading)) return own;
  const supposed = reading.entries.some(({ standing }) => standing === 'wondered' || standing === 'asked');
  if (doubt && (runs || !supposed) && !past(reading))
    return asks('now-or-before', { tier: doubt, concern: 'ambiguous' });
  // A complaint that nobody understands is never waved on (safety reference, section 2, rule 4).
  if (reading.denies && !reading.entries.some(({ cue }) => !isCourse(cue) && !isSite(cue) && !IN_AN_ANSWER.has(cue)))
    return own;
  const reported = reading.entries.filter(({ cue }) => !isCourse(cue));
  const theirs = reported.length > 0 && reported.every((entry) => entry.theirs);
  return doubtful && !supposed && !theirs && (ofABody(reading) || !reading.things) ? UNKNOWN : own;
}

/**
 * A complaint that a row of the map leaves at a caution or at the question, in words that are rather like a red flag than
 * not, is one: what is said beside it says more than the row knows of. Of 2,080 lines of eight authors nobody had learned
 * from, ten red flags and no harmless line among those cautioned, three and two among those asked about.
 */
function raised(own: Verdict, reading: Reading, whole: number): Verdict {
  const bar = own.tier === 'see' ? CAUTIONED : own.ask === 'pain' ? COMPLAINED : Number.POSITIVE_INFINITY;
  if (whole < bar || (reading.pieces[0]?.governed ?? true) || !complains(reading)) return own;
  // "My groin hurts" is all that the row knows: nothing is said beside it.
  if (own.ask && reading.strange.length === 0) return own;
  return stop('urgent', 'ambiguous');
}

/** Something is felt at a place that is no ache of a joint or a muscle. */
const extraordinary = ({ entries }: Reading): boolean =>
  entries.some(
    ({ cue, standing, theirs }) =>
      standing === 'now' && !theirs && cue.includes('@') && !isOrdinary(cue) && !/^idiom@legs$/.test(cue),
  );

/** Something that is felt or has happened is told, in plain words, of who speaks and of now; nothing is forbidden. */
const complains = ({ entries }: Reading): boolean =>
  entries.some(
    ({ cue, standing, theirs, sense }) =>
      standing === 'now' &&
      !theirs &&
      sense === 'plain' &&
      !isCourse(cue) &&
      !isSite(cue) &&
      !IN_AN_ANSWER.has(cue) &&
      !cue.startsWith('has:'),
  ) && !entries.some(({ cue }) => cue === 'forbidden');

/** So many words of how it goes are of a body, too: "it wakes me every night, and nothing eases it". */
const COURSES_OF_A_BODY = 2;
/** How long something has been so is said of anything, and `weeks` is found beside it. */
const SPANS: ReadonlySet<Cue> = new Set(['new', 'early', 'third-week']);
/** Something in it is clearly a body's: a part that is named, what only a body has, or how it goes with one. */
function ofABody({ entries, parts }: Reading): boolean {
  const now = entries.filter(
    ({ cue, standing, sense }) => standing === 'now' && sense !== 'loose' && !IN_AN_ANSWER.has(cue),
  );
  const courses = new Set(now.map(({ cue }) => cue).filter((cue) => isCourse(cue) && !SPANS.has(cue)));
  return parts || courses.size >= COURSES_OF_A_BODY || now.some(({ cue }) => !isCourse(cue));
}
/** What it says is said of a thing or in a figure of speech, and nothing of a body. */
const ofAThing = (reading: Reading): boolean =>
  reading.entries.some(({ standing }) => standing === 'elsewhere') && !ofABody(reading);

/** A word that nothing explains tells of another matter. */
const STRANGE = 1;

/** A local pain that is sharp, a pulse, a click or a lump is never only a manner of speaking. */
const SHARP: ReadonlySet<ConcernId> = new Set(['C1', 'C2', 'C3', 'C5']);

/**
 * What rests on everyday words alone, and is like nothing that people say of red flags, comes to the one question (safety
 * reference, R2): sooner where no part of a body bears them. `sure` is what the other words amount to, without these.
 */
export function lowered(
  own: Verdict,
  sure: { readonly loose: Verdict; readonly everyday: Verdict },
  reading: Reading,
  { likeness }: Hear,
): Verdict {
  const { pieces } = reading;
  // A plain statement says what it says: only words that nothing explains may be of something else.
  const strange = reading.strange.length >= STRANGE;
  if (!likeness || !strange) return own;
  // An everyday word that may be a complaint: "a speed bump outside our gate".
  if (shruggedOff(own, reading) && isUnlike(pieces, likeness, 'shrugged')) return goesOn('O1');
  const mere = own.ask === 'pain' && own.tier === 'ease-off' && sure.everyday.action === 'continue';
  const gone = reading.entries.some(({ standing }) => standing === 'over');
  if (mere && !gone && isUnlike(pieces, likeness, 'asked')) return sure.everyday;
  if (own.action !== 'terminate' || !own.concern) return own;
  // No red flag: "sick to death of this rain".
  if (own.tier === 'see') {
    if (own.ask || gone || !own.concern || SHARP.has(own.concern)) return own;
    if (tierOrder(sure.loose.tier) < tierOrder('see') && isUnlike(pieces, likeness, 'loosely-mild')) return sure.loose;
    return tierOrder(sure.everyday.tier) < tierOrder('see') && isUnlike(pieces, likeness, 'mild') ? sure.everyday : own;
  }
  const senses = (['loose', 'everyday'] as const).filter((sense) => tierOrder(sure[sense].tier) < tierOrder('see'));
  return senses.some((sense) => isUnlike(pieces, likeness, sense))
    ? asks('now-or-before', { tier: own.tier, concern: own.concern })
    : own;
}

/** A knock, a wobble or a cramp, and in the same breath that all is well, that it is gone, or to go on. */
const shruggedOff = (own: Verdict, { entries, well }: Reading): boolean =>
  own.tier === 'ease-off' &&
  (own.ask === 'pain' || own.ask === 'waiting') &&
  (well || entries.some(({ cue }) => cue === 'passed')) &&
  entries.every(({ cue, standing }) => standing === 'denied' || !NOT_SHRUGGED_OFF.has(cue.split('@')[0] as Cue));
/** What is asked about whatever is said with it: pain itself, a nerve, and what goes on. */
const NOT_SHRUGGED_OFF: ReadonlySet<Cue> = new Set<Cue>([
  ...(['pain', 'sharp', 'tingle', 'numb', 'weak', 'immobile', 'lump', 'leg-short', 'misshapen', 'torn'] as const),
  ...(['worse', 'persists', 'recurs', 'stays', 'night', 'sudden', 'severe', 'foot-drop', 'headache', 'dizzy'] as const),
]);

/** Whether words are like nothing that people say of red flags: what is told in them may be left at a caution. */
export const unlike = ({ pieces, entries }: Reading, { likeness }: Hear): boolean =>
  likeness !== null &&
  entries.every(
    ({ cue, standing }) => isSite(cue) || isCourse(cue) || IN_AN_ANSWER.has(cue) || NOT_SAID.has(standing),
  ) &&
  isUnlike(pieces, likeness, 'told');
const NOT_SAID: ReadonlySet<Standing> = new Set(['denied', 'elsewhere', 'asked']);

/** All that was reported is clearly over; where every word is explained, a place beside it says no more. */
const past = ({ entries, strange }: Reading): boolean =>
  entries.some(({ standing }) => PAST.has(standing)) &&
  entries.every(
    ({ cue, standing }) =>
      PAST.has(standing) ||
      (standing === 'now' &&
        (isCourse(cue) || cue === 'before' || (strange.length === 0 && (isSite(cue) || cue === 'still')))),
  );
const PAST: ReadonlySet<Standing> = new Set(['old', 'long-ago', 'habit']);

/** Nothing of it is the listener's, and nothing that somebody else has now. */
const theirHistory = ({ entries }: Reading): boolean => {
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
const conditionsAlone = ({ entries, strange }: Reading): boolean => {
  const told = entries.filter(({ cue }) => !isCourse(cue) && !isSite(cue) && !IN_AN_ANSWER.has(cue));
  const ofOthers = told.every(({ theirs }) => theirs);
  return told.length > 0 && told.every(({ cue }) => cue.startsWith('has:')) && strange.length <= (ofOthers ? 1 : 0);
};

/** Parts of a body are named, and nothing is said of them. */
const placesAlone = ({ entries }: Reading): boolean => entries.length > 0 && entries.every(({ cue }) => isSite(cue));

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
const isOrdinary = (cue: Cue): boolean => IN_AN_ANSWER.has(cue) || cue.split('@').every((half) => ACHES.has(half));

/**
 * A part of the body is named, and nothing that is felt or has happened there ("my belly's in the way", "I play the cello
 * and my hips get stuck"): nor how it goes, but for one word.
 */
const placesOnly = ({ entries, parts }: Reading): boolean =>
  !parts &&
  entries.some(({ cue }) => isSite(cue)) &&
  entries.every(({ cue }) => isCourse(cue) || IN_AN_ANSWER.has(cue) || isSite(cue)) &&
  (entries.every(({ cue }) => !isSite(cue) || ACHES.has(cue)) ||
    new Set(entries.map(({ cue }) => cue).filter(isCourse)).size < COURSES_OF_A_BODY);

const isAchesPlace = (cue: Cue): boolean => cue.split('@').every((half) => !isSite(half) || ACHES.has(half));

/** What a row of the map knows exactly: nothing is read into it. */
const settled = ({ concern, ask }: Verdict, { entries, traits, strange }: Reading): boolean =>
  (strange.length === 0 && (ask === 'pain' || concern === 'O1') && entries.every(({ cue }) => isOrdinary(cue))) ||
  (traits.length > 0 && entries.every(({ cue }) => isCourse(cue) || isSite(cue) || IN_AN_ANSWER.has(cue))) ||
  concern === 'O3' ||
  concern === 'O4' ||
  // Weeks without change: of a chest or a face they would settle nothing.
  (concern === 'C4' && entries.every(({ cue }) => isAchesPlace(cue))) ||
  (ask === 'feeling' && !entries.some(({ cue }) => cue === 'absent')) ||
  entries.some(({ cue }) => cue === 'a-cold') ||
  // A foot that a hand does not reach, and nothing else: in the way of the move, and of nothing like it.
  (concern === 'O2' &&
    entries.some(({ cue }) => cue === 'out-of-reach') &&
    entries.every(({ cue }) => cue === 'out-of-reach' || isSite(cue) || !cue.includes('@')));
