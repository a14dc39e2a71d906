import type { Cue } from './cues';
import { isCourse, isSite } from './found';
import type { Hear } from './hear';
import {
  CAUTIONED,
  CERTAIN,
  CLEAR,
  COMPLAINED,
  FEWEST_TO_RAISE,
  FEWEST_WORDS,
  isUnlike,
  likeEmergency,
  likenessOf,
  likeRedFlag,
  NOT_OVER,
  ORDINARY,
  PLAINLY,
  RATHER,
  SURELY,
} from './likeness';
import type { Standing } from './marks';
import type { Reading } from './reading';
import {
  complains,
  conditionsAlone,
  extraordinary,
  IN_AN_ANSWER,
  isAchesPlace,
  isOrdinary,
  ofABody,
  ofAThing,
  past,
  placesAlone,
  placesOnly,
  theirHistory,
} from './tells';
import { type ConcernId, type Tier, tierOrder } from './types';
import { asks, CALM, goesOn, higher, stop, UNKNOWN, type Verdict } from './verdict';

/** A place of the listener's own is named. */
const placed = ({ entries }: Reading): boolean =>
  entries.some(({ cue, theirs, standing }) => isSite(cue) && !theirs && standing === 'now');

/** A part alone is like a red flag by chance where the whole is nothing like one. */
const LEAST_WHOLE = -1;

/**
 * Nobody can list what hurts in how many words: what no row of the symptom map takes for urgent, and is like what people
 * say of red flags, is one; so is an emergency what a row takes for urgent, and is clearly like one. It reads the whole
 * report, and its parts between words of time and turns: what a mark may govern comes to the question, the rest to its
 * tier. What is only imagined is left alone where nothing `runs`. It lowers nothing.
 */
export function netted(own: Verdict, reading: Reading, { likeness }: Hear, runs: boolean): Verdict {
  if (!likeness || own.tier === 'emergency') return own;
  const [told] = reading.pieces;
  const whole = told ? likenessOf(told, likeness) : 0;
  const exactly = settled(own, reading, whole);
  if (told && whole >= redFrom(own, reading, exactly))
    return stop(likeEmergency(told, likeness) ? 'emergency' : 'urgent', 'ambiguous');
  if (exactly) return own;
  if (own.tier === 'urgent') {
    const clearly = reading.pieces.some((piece) => !piece.governed && likeEmergency(piece, likeness));
    return clearly ? stop('emergency', 'ambiguous') : own;
  }
  if (conditionsAlone(reading) && !(whole >= RATHER && placed(reading))) return own;
  // A place is not a kind; what is over is over, where nothing else is said; and what is known to be said of a thing is.
  const nothingOfABody = reading.entries.length === 0 && reading.things && !reading.parts && !reading.denies;
  if (reading.strange.length === 0 && (past(reading) || placesAlone(reading) || nothingOfABody)) return own;
  const known = own.tier !== 'none';
  const gone = reading.entries.some(({ standing }) => standing === 'over');
  let alarm: Verdict = CALM;
  let doubt: Tier | null = null;
  let doubtful = false;
  let strength = 0;
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
    if (surely || strength >= (forbidden ? PLAINLY : SURELY)) return alarm;
    // Likeness alone asks, and hardly ever stops; not even that where it is said of a thing.
    if (own.tier === 'see' || own.ask) return own;
    if (strength < RATHER && !placesOnly(reading) && (reading.things || ofAThing(reading))) return own;
    return asks('now-or-before', { tier: alarm.tier, concern: 'ambiguous' });
  }
  if (own.tier !== 'none' || own.ask)
    return gone && (whole < NOT_OVER || (own.concern !== 'ambiguous' && reading.strange.length === 0))
      ? own
      : own.tier === 'ease-off' && !own.ask && whole >= ORDINARY && extraordinary(reading)
        ? UNKNOWN
        : raised(own, reading, whole);
  if (ofAThing(reading)) return own;
  const supposed = reading.entries.some(({ standing }) => standing === 'wondered' || standing === 'asked');
  const reported = reading.entries.filter(({ cue }) => !isCourse(cue));
  const theirs = reported.length > 0 && reported.every((entry) => entry.theirs);
  if (doubt && (runs || !supposed) && !past(reading))
    return whole >= PLAINLY && !supposed && !theirs
      ? stop(doubt, 'ambiguous')
      : asks('now-or-before', { tier: doubt, concern: 'ambiguous' });
  // A complaint that nobody understands is never waved on (safety reference, section 2, rule 4).
  if (reading.denies && !reading.entries.some(({ cue }) => !isCourse(cue) && !isSite(cue) && !IN_AN_ANSWER.has(cue)))
    return own;
  return doubtful && !supposed && !theirs && (ofABody(reading) || !reading.things) ? UNKNOWN : own;
}

/** How many words are told, without what is denied. */
const wordsIn = ({ pieces: [told] }: Reading): number => told?.undenied.split(' ').length ?? 0;

/** Logits from which what the map calls mild is a red flag; what is asked about as of another time is weighed by itself. */
function redFrom({ tier, ask, concern }: Verdict, reading: Reading, exactly: boolean): number {
  if (tierOrder(tier) > tierOrder('see') || ask === 'now-or-before' || wordsIn(reading) < FEWEST_TO_RAISE)
    return Number.POSITIVE_INFINITY;
  if (exactly) return CERTAIN;
  if (tier === 'none') return Number.POSITIVE_INFINITY;
  return reading.strange.length < STRANGE || concern === 'C6' ? CERTAIN : CLEAR;
}

/**
 * A complaint that a row of the map leaves at a caution or at the question, in words that are rather like a red flag than
 * not, is one: what is said beside it says more than the row knows of. A few words say no more than the row, nor do words that
 * are all explained.
 */
function raised(own: Verdict, reading: Reading, whole: number): Verdict {
  const [told] = reading.pieces;
  const strange = reading.strange.length >= STRANGE;
  const words = wordsIn(reading);
  if (words < FEWEST_WORDS) return own;
  // Nor do those around a condition ("the doctor says").
  const caution = words < FEWEST_TO_RAISE || !strange || own.concern === 'C6' ? ORDINARY : CAUTIONED;
  const bar = own.tier === 'see' ? caution : own.ask === 'pain' ? COMPLAINED : Number.POSITIVE_INFINITY;
  if (whole < bar || (whole < PLAINLY && (told?.governed ?? true))) return own;
  // What a clinician has forbidden takes surgeons and operations along; and a question was asked of anything.
  const forbidden = reading.entries.some(({ cue }) => cue === 'forbidden');
  // A mere "I have pain in my groin" says no more than what it is asked about for.
  if (forbidden || (own.ask && !(strange && complains(reading)))) return own;
  return stop('urgent', 'ambiguous');
}

/** A word that nothing explains tells of another matter. */
const STRANGE = 1;

/** A local pain that is sharp, a pulse, a click or a lump is never only a manner of speaking. */
const SHARP: ReadonlySet<ConcernId> = new Set(['C1', 'C2', 'C3', 'C5']);
/** What threatens from without, and what somebody may do to themselves: too few have said such things for a likeness. */
const NEVER_TOLD: ReadonlySet<ConcernId> = new Set(['E14', 'E17', 'E18', 'E19', 'ambiguous']);
/** Weeks, and what somebody has or was told: nothing in the words of it is asked about. */
const TOLD_EXACTLY: ReadonlySet<ConcernId> = new Set(['C4', 'C6', 'ambiguous']);

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
  if (!likeness || (!strange && own.tier !== 'see')) return own;
  // An everyday word that may be a complaint: "a speed bump outside our gate".
  if (shruggedOff(own, reading) && isUnlike(pieces, likeness, 'shrugged')) return goesOn('O1');
  const mere = own.ask === 'pain' && own.tier === 'ease-off' && sure.everyday.action === 'continue';
  const gone = reading.entries.some(({ standing }) => standing === 'over');
  if (mere && !gone && isUnlike(pieces, likeness, 'asked')) return sure.everyday;
  if (own.action !== 'terminate' || !own.concern) return own;
  // No red flag: "sick to death of this rain".
  if (own.tier === 'see') {
    if (own.ask || SHARP.has(own.concern)) return own;
    if (strange && !gone) {
      if (tierOrder(sure.loose.tier) < tierOrder('see') && isUnlike(pieces, likeness, 'loosely-mild'))
        return sure.loose;
      if (tierOrder(sure.everyday.tier) < tierOrder('see') && isUnlike(pieces, likeness, 'mild')) return sure.everyday;
    }
    return !TOLD_EXACTLY.has(own.concern) && isUnlike(pieces, likeness, 'seen') ? UNKNOWN : own;
  }
  const senses = (['loose', 'everyday'] as const).filter((sense) => tierOrder(sure[sense].tier) < tierOrder('see'));
  // "This drives me up the wall, how do I get out of it": of 3,180 red flags of that tier none is so unlike.
  if (own.tier === 'urgent' && isUnlike(pieces, likeness, 'certainly')) return CALM;
  const lowers = NEVER_TOLD.has(own.concern) ? (['certainly'] as const) : (['row', ...senses] as const);
  return lowers.some((sense) => isUnlike(pieces, likeness, sense))
    ? asks('now-or-before', { tier: own.tier, concern: own.concern })
    : own;
}

/** A stop for a row of the map, in words that are rather unlike a red flag and hold some that nothing explains. */
export const against = ({ action, tier }: Verdict, { pieces, strange }: Reading, { likeness }: Hear): boolean =>
  action === 'terminate' &&
  tierOrder(tier) >= tierOrder('urgent') &&
  strange.length >= STRANGE &&
  likeness !== null &&
  pieces[0] !== undefined &&
  likenessOf(pieces[0], likeness) < 0;

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

/** Whether words are so unlike a red flag that no mark in them is in doubt: of what is asked "now, or before" none was one. */
export const isNothingLikeIt = ({ pieces }: Reading, { likeness }: Hear): boolean =>
  likeness !== null && isUnlike(pieces, likeness, 'certainly');

/** Whether words are like nothing that people say of red flags: what is told in them may be left at a caution. */
export const unlike = ({ pieces, entries }: Reading, { likeness }: Hear): boolean =>
  likeness !== null &&
  entries.every(
    ({ cue, standing }) => isSite(cue) || isCourse(cue) || IN_AN_ANSWER.has(cue) || NOT_SAID.has(standing),
  ) &&
  isUnlike(pieces, likeness, 'told');
const NOT_SAID: ReadonlySet<Standing> = new Set(['denied', 'elsewhere', 'asked']);

/** What a row of the map knows exactly: nothing is read into it. */
const settled = ({ concern, ask }: Verdict, { entries, traits, strange }: Reading, whole: number): boolean =>
  (strange.length === 0 && (ask === 'pain' || concern === 'O1') && entries.every(({ cue }) => isOrdinary(cue))) ||
  (traits.length > 0 && entries.every(({ cue }) => isCourse(cue) || isSite(cue) || IN_AN_ANSWER.has(cue))) ||
  concern === 'O3' ||
  concern === 'O4' ||
  (ask === 'pain' && whole < SURELY && isSlight(entries)) ||
  // Weeks without change: of a chest or a face they would settle nothing.
  (concern === 'C4' && entries.every(({ cue }) => isAchesPlace(cue))) ||
  (ask === 'feeling' && !entries.some(({ cue }) => cue === 'absent')) ||
  // A lump that comes out with a cough is no cold.
  (entries.some(({ cue }) => cue === 'a-cold') && !entries.some(({ cue }) => cue === 'lump')) ||
  // A foot that a hand does not reach, and nothing else: in the way of the move, and of nothing like it.
  (concern === 'O2' &&
    entries.some(({ cue }) => cue === 'out-of-reach') &&
    entries.every(({ cue }) => cue === 'out-of-reach' || isSite(cue) || !cue.includes('@')));

/** A pain that is said to be a small one, and no more of a body: "some gas is coming, it is paining little in the stomach". */
const isSlight = (entries: Reading['entries']): boolean =>
  entries.some(({ cue }) => cue === 'slight') &&
  entries.some(({ cue }) => cue === 'pain' || cue === 'ow') &&
  entries.every(({ cue }) => cue.split('@').every((part) => isSite(part) || SLIGHT.has(part) || IN_AN_ANSWER.has(cue)));
const SLIGHT: ReadonlySet<string> = new Set<Cue>(['pain', 'ow', 'slight', 'brief']);
