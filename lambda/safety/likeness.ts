import { indexIn, int8In, uint32In } from './hashed';
import type { Likened, Likeness, Measure } from './hear';

/**
 * What a report is like: its word stems, its neighbours (`can't_feel`), words with one between them (`can't__leg`), and
 * the concepts in it (`@numb@leg`), which mean the same in words never heard before. Each once, in no order.
 */
export function featuresOf(stems: readonly string[], now: Likened['now']): readonly string[] {
  const features = new Set<string>(stems);
  for (const cue of now) features.add(`@${cue}`);
  for (const [i, first] of stems.entries()) {
    if (stems[i + 1] !== undefined) features.add(`${first}_${stems[i + 1]}`);
    if (stems[i + 2] !== undefined) features.add(`${first}__${stems[i + 2]}`);
  }
  return [...features];
}

interface Weights {
  readonly hashes: Uint32Array;
  readonly steps: Int8Array;
}

const opened = new WeakMap<Measure, Weights>();
function weightsOf(measure: Measure): Weights {
  const known = opened.get(measure);
  if (known) return known;
  const weights = { hashes: uint32In(measure.hashes), steps: int8In(measure.steps) };
  opened.set(measure, weights);
  return weights;
}

/** The likeness of a report in logits: above 0 it is rather like the one than the other. */
export function score(features: readonly string[], measure: Measure): number {
  const { hashes, steps } = weightsOf(measure);
  let known = 0;
  let sum = 0;
  for (const feature of features) {
    const place = indexIn(feature, hashes);
    if (place < 0) continue;
    known += 1;
    sum += steps[place] as number;
  }
  return measure.bias + (known > 0 ? (sum * measure.step) / Math.sqrt(known) : 0);
}

/** How many of its words a measure knows anything of. */
function familiar(stems: readonly string[], measure: Measure): number {
  const { hashes } = weightsOf(measure);
  return new Set(stems.filter((word) => indexIn(word, hashes) >= 0)).size;
}

/** Words of another language are known by chance. */
const FEWEST_FAMILIAR = 2;

/** Shorter answers belong to a question, or to the symptom map. */
export const FEWEST_WORDS = 4;

/** Fewer words say too little to raise what the map knows ("it won't go away"). */
export const FEWEST_TO_RAISE = 5;

/**
 * Logits from which a report counts as a red flag where the symptom map knows nothing of it: sooner where it is also like
 * an emergency (`GRAVE`); and where the map knows better, or little is said. Of 26,000 lines of which the map makes nothing, each
 * weighed by a measure that had not learned of its author, above `UNKNOWN` lie 383 red flags and 107 others; from 0 up to it 126 and 150.
 */
export const UNKNOWN = 1;
const GRAVELY_UNKNOWN = 0.5;
const GRAVE = 1;
const KNOWN = 0.8;

/** Logits from which a report nobody understands is worth the one question: below, two harmless ones to a red flag. */
const DOUBTFUL = 0;

/** Logits from which a red flag counts as an emergency: rather one too many. */
const EMERGENCY = -0.5;

/** Logits from which what the symptom map calls urgent counts as one all the same: hardly one too many. */
const CLEARLY = 0.2;

/** What a report is like: a red flag of a tier, or one that may be; and how much, in logits, where it says enough. */
export interface Alike {
  readonly tier: 'urgent' | 'emergency' | 'doubtful';
  readonly strength: number;
}

/**
 * The net under the symptom map: whether a report in words that no row of it understands is like a red flag; null where it
 * is not. `known` says that the map made something of it.
 */
export function likeRedFlag(
  report: Likened,
  { stems, measures: { alarm, emergency } }: Likeness,
  known: boolean,
): Alike | null {
  const words = stems(report.undenied);
  if (words.length < FEWEST_WORDS || familiar(words, alarm) < FEWEST_FAMILIAR) return null;
  const features = featuresOf(words, report.now);
  const likeness = score(features, alarm);
  const short = words.length < FEWEST_TO_RAISE;
  if (known && short) return null;
  const grave = score(features, emergency);
  const unknown = grave >= GRAVE ? GRAVELY_UNKNOWN : UNKNOWN;
  if (likeness < (known || short ? KNOWN : unknown))
    return !known && words.length > FEWEST_WORDS && likeness >= DOUBTFUL ? { tier: 'doubtful', strength: 0 } : null;
  const tier = grave >= EMERGENCY ? 'emergency' : 'urgent';
  return { tier, strength: short ? 0 : likeness };
}

/** How much a report is like a red flag, in logits. */
export const likenessOf = ({ undenied, now }: Likened, { stems, measures: { alarm } }: Likeness): number =>
  score(featuresOf(stems(undenied), now), alarm);

/**
 * Logits from which likeness alone stops, and from which it asks though a thing is named beside it. Of 1,036 lines of two
 * authors nobody had learned from, 21 more red flags were stopped by it and 3 more harmless ones.
 */
export const SURELY = 2;
export const RATHER = 1;

/**
 * Logits from which what the map only cautions about is a red flag, and a complaint that it asks about; and from which
 * what it calls ordinary is asked about. Weighed as above 239 red flags and 15 others lay above the first bar, and above 0 of
 * what is asked about 218 and 17.
 */
export const CAUTIONED = -1;
export const COMPLAINED = -0.2;
export const ORDINARY = 0.5;

/**
 * Logits from which a complaint of a lower tier is a red flag, whatever it is made of. Of 12,000 lines that the measure had not
 * learned from and the map takes for such, 556 red flags and 25 harmless ones lay above.
 */
export const CLEAR = 1;
/** The same where every word of it is explained, or the map knows it exactly. */
export const CERTAIN = 6;

/** Logits from which a red flag is one though a mark may govern it, or something in it is over: no harmless line lay above. */
export const PLAINLY = 4;
export const NOT_OVER = 0.8;

/** Whether a report that the symptom map takes for urgent is clearly like an emergency. */
export function likeEmergency(report: Likened, { stems, measures: { emergency } }: Likeness): boolean {
  const words = stems(report.undenied);
  return words.length >= FEWEST_TO_RAISE && score(featuresOf(words, report.now), emergency) >= CLEARLY;
}

/** Logits from which down words are like no red flag, in whole and in every part. */
const UNLIKE = {
  row: -2,
  loose: -1,
  everyday: -1.1,
  'loosely-mild': -1.6,
  mild: -3.5,
  seen: -6,
  certainly: -5,
  asked: -2.4,
  told: -2.5,
  shrugged: -2,
} as const;
const FEWEST_TO_LOWER = 6;
/** So many are enough to caution and not to ask, where the measure knows each of them. Of 12,000 lines no red flag is lost by it. */
const FEWEST_TO_CAUTION = 4;

/** Whether a report is like nothing that people say of red flags. */
export function isUnlike(
  pieces: readonly Likened[],
  { stems, measures: { alarm } }: Likeness,
  sense: keyof typeof UNLIKE,
): boolean {
  const [whole] = pieces;
  const words = whole ? stems(whole.undenied) : [];
  const known = sense === 'told' && familiar(words, alarm) === new Set(words).size;
  if (words.length < (known ? FEWEST_TO_CAUTION : FEWEST_TO_LOWER)) return false;
  return pieces.every(({ undenied, now }, i) => {
    const bar = i > 0 && PARTS_MAY.has(sense) ? UNLIKE[sense] + PART : UNLIKE[sense];
    return undenied === '' || score(featuresOf(stems(undenied), now), alarm) < bar;
  });
}
/** Where a question is all that is spared, a part says less than the whole: so many logits nearer to a red flag it may be. */
const PARTS_MAY: ReadonlySet<keyof typeof UNLIKE> = new Set(['seen', 'asked', 'told', 'shrugged']);
const PART = 1.5;
