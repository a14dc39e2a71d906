import { stems as english } from '../../lambda/languages/en/hear/stems';
import { hashOf, inText } from '../../lambda/safety/hashed';
import type { Likened, Likeness, Measure } from '../../lambda/safety/hear';
import { featuresOf } from '../../lambda/safety/likeness';
import { leastOf } from './least';

type Stems = Likeness['stems'];

/** What the report of an example is like. */
export const featuresIn = ({ undenied, now }: Likened, stems: Stems = english): readonly string[] =>
  featuresOf(stems(undenied), now);

export interface Example {
  readonly report: Likened;
  readonly is: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/**
 * What an error costs beside the weights that would mend it. Of 260 red flags by two authors whom the measure had not learned
 * from, 98.5 of a hundred lie above 0.5 with this (of 260 harmless lines 1.2, of 824 wishes 0.9); with a tenth of it 95.
 */
const COST = 30;

/** Weights nearer to zero than this are left out, in logits. */
const LEAST = 0.35;

/** A weight is kept in so many steps of the largest one, on either side of 0: as many as a byte has. */
const STEPS = 127;

/** A feature has to occur in so many examples. */
const OCCURS = 2;

/**
 * Logistic regression over the features of the examples, with a pull of every weight towards zero (the bias has none).
 * Nothing is random: the same examples give the same measure.
 */
export function learn(examples: readonly Example[], stems: Stems = english): Measure {
  const occurrences = new Map<number, number>();
  const features = examples.map(({ report }) => featuresIn(report, stems).map(hashOf));
  for (const feature of features.flat()) occurrences.set(feature, (occurrences.get(feature) ?? 0) + 1);
  const hashes = [...occurrences].filter(([, count]) => count >= OCCURS).map(([hash]) => hash);
  const places = new Map(hashes.map((name, i) => [name, i]));
  const rows = features.map((row) => Int32Array.from(row.flatMap((feature) => places.get(feature) ?? [])));
  const scales = rows.map((row) => 1 / Math.sqrt(Math.max(1, row.length)));
  const bias = hashes.length;
  /** The cost of these weights, and into `slope` how it grows with each. */
  const cost = (weights: Float64Array, slope: Float64Array): number => {
    let sum = 0;
    for (let i = 0; i < bias; i += 1) {
      slope[i] = weights[i] as number;
      sum += ((weights[i] as number) * (weights[i] as number)) / 2;
    }
    slope[bias] = 0;
    for (const [i, row] of rows.entries()) {
      const scale = scales[i] as number;
      const { is, weight } = examples[i] as Example;
      let logit = 0;
      for (let k = 0; k < row.length; k += 1) logit += weights[row[k] as number] as number;
      logit = logit * scale + (weights[bias] as number);
      const against = is ? -logit : logit;
      sum += COST * weight * (Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against))));
      const error = (COST * weight * (is ? -1 : 1)) / (1 + Math.exp(-against));
      for (let k = 0; k < row.length; k += 1) {
        const place = row[k] as number;
        slope[place] = (slope[place] as number) + error * scale;
      }
      slope[bias] = (slope[bias] as number) + error;
    }
    return sum;
  };
  const weights = leastOf(cost, bias + 1);
  const kept = hashes
    .map((hash, i) => ({ hash, weight: weights[i] as number }))
    .filter(({ weight }) => Math.abs(weight) >= LEAST)
    .sort((a, b) => a.hash - b.hash);
  const step = kept.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0) / STEPS || 1;
  return {
    bias: weights[bias] as number,
    hashes: inText(Uint32Array.from(kept, ({ hash }) => hash)),
    step,
    steps: inText(Int8Array.from(kept, ({ weight }) => Math.round(weight / step))),
  };
}
