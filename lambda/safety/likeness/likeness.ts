import { featuresOf, type Likened, stemsOf, wordsOf } from './features';

/** A measure of likeness: what each feature adds, in tenths of a logit, features of one weight in one string. */
export interface Measure {
  readonly bias: number;
  readonly weights: Readonly<Record<string, string>>;
}
export interface Measures {
  /** How much a report is like a red flag, and not like anything else that is said. */
  readonly alarm: Measure;
  /** How much a red flag is like an emergency, and not like what can wait for a doctor today. */
  readonly emergency: Measure;
}

type Weights = ReadonlyMap<string, number>;

const weighed = new WeakMap<Measure, Weights>();
function weightsOf(measure: Measure): Weights {
  const known = weighed.get(measure);
  if (known) return known;
  const weights = new Map<string, number>();
  for (const [weight, features] of Object.entries(measure.weights))
    for (const feature of features.split(' ')) weights.set(feature, Number(weight) / 10);
  weighed.set(measure, weights);
  return weights;
}

/** The likeness of a report in logits: above 0 it is rather like the one than the other. */
export function score(report: Likened, measure: Measure): number {
  const weights = weightsOf(measure);
  const known = featuresOf(report).flatMap((feature) => weights.get(feature) ?? []);
  const sum = known.reduce((total, weight) => total + weight, 0);
  return measure.bias / 10 + (known.length > 0 ? sum / Math.sqrt(known.length) : 0);
}

/** How many of its words a measure knows anything of. */
function familiar(report: Likened, measure: Measure): number {
  const weights = weightsOf(measure);
  return new Set(stemsOf(report).filter((word) => weights.has(word))).size;
}

/** Words of another language are known by chance. */
const FEWEST_FAMILIAR = 2;
/** Shorter answers belong to a question, or to the symptom map. */
const FEWEST_WORDS = 3;

/** Logits from which a report counts as a red flag where the symptom map knows nothing of it, and where it knows better. */
export const UNKNOWN = 0.5;
const KNOWN = 0.8;
/** Logits from which a report nobody understands is worth the one question. */
const DOUBTFUL = -0.2;
/** Logits from which a red flag counts as an emergency: rather one too many. */
const EMERGENCY = -0.5;
/** Logits from which what the symptom map calls urgent counts as one all the same: hardly one too many. */
const CLEARLY = 1;

/**
 * The net under the symptom map: whether a report in words that no row of it understands is like a red flag, and of which
 * tier; `doubtful` where it may be, null where it is not. `known` says that the map made something of it.
 */
export function likeRedFlag(
  report: Likened,
  { alarm, emergency }: Measures,
  known: boolean,
): 'urgent' | 'emergency' | 'doubtful' | null {
  const words = wordsOf(report.undenied).length;
  if (words < FEWEST_WORDS || familiar(report, alarm) < FEWEST_FAMILIAR) return null;
  const likeness = score(report, alarm);
  if (likeness < (known ? KNOWN : UNKNOWN))
    return !known && words > FEWEST_WORDS && likeness >= DOUBTFUL ? 'doubtful' : null;
  return score(report, emergency) >= EMERGENCY ? 'emergency' : 'urgent';
}

/** Whether a report that the symptom map takes for urgent is clearly like an emergency. */
export const likeEmergency = (report: Likened, { emergency }: Measures): boolean =>
  wordsOf(report.undenied).length >= FEWEST_WORDS && score(report, emergency) >= CLEARLY;
