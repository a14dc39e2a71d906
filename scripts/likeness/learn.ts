import { stems as english } from '../../lambda/languages/en/hear/stems';
import { hashOf, inText } from '../../lambda/safety/hashed';
import type { Likened, Likeness, Measure } from '../../lambda/safety/hear';
import { featuresOf } from '../../lambda/safety/likeness';

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

const ROUNDS = 300;

/** Pull of every weight towards zero. */
const RIDGE = 0.3;

/** Weights nearer to zero than this are left out, in logits. */
const LEAST = 0.35;

/** A feature has to occur in so many examples. */
const OCCURS = 2;

/**
 * Logistic regression over the features of the examples, by steepest descent with steps that shrink where they were large
 * (Adagrad). Nothing is random: the same examples give the same measure.
 */
export function learn(examples: readonly Example[], stems: Stems = english): Measure {
  const occurrences = new Map<number, number>();
  const features = examples.map(({ report }) => featuresIn(report, stems).map(hashOf));
  for (const feature of features.flat()) occurrences.set(feature, (occurrences.get(feature) ?? 0) + 1);
  const hashes = [...occurrences].filter(([, count]) => count >= OCCURS).map(([hash]) => hash);
  const places = new Map(hashes.map((name, i) => [name, i]));
  const rows = features.map((row) => row.flatMap((feature) => places.get(feature) ?? []));
  const scales = rows.map((row) => 1 / Math.sqrt(Math.max(1, row.length)));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);

  const weights = new Float64Array(hashes.length);
  const squares = new Float64Array(hashes.length).fill(1e-8);
  const slope = new Float64Array(hashes.length);
  let bias = 0;
  let biasSquares = 1e-8;
  for (let round = 0; round < ROUNDS; round += 1) {
    slope.fill(0);
    let biasSlope = 0;
    for (const [i, row] of rows.entries()) {
      const scale = scales[i] as number;
      const { is, weight } = examples[i] as Example;
      let sum = 0;
      for (const place of row) sum += weights[place] as number;
      const error = ((1 / (1 + Math.exp(-(sum * scale + bias))) - (is ? 1 : 0)) * weight) / total;
      biasSlope += error;
      for (const place of row) slope[place] = (slope[place] as number) + error * scale;
    }
    for (const [place, weight] of weights.entries()) {
      const step = (slope[place] as number) + (RIDGE * weight) / examples.length;
      squares[place] = (squares[place] as number) + step * step;
      weights[place] = weight - step / Math.sqrt(squares[place] as number);
    }
    biasSquares += biasSlope * biasSlope;
    bias -= (0.3 * biasSlope) / Math.sqrt(biasSquares);
  }
  const kept = hashes
    .map((hash, i) => ({ hash, weight: weights[i] as number }))
    .filter(({ weight }) => Math.abs(weight) >= LEAST)
    .sort((a, b) => a.hash - b.hash);
  return {
    bias: Math.round(bias * 10),
    hashes: inText(Uint32Array.from(kept, ({ hash }) => hash)),
    tenths: inText(Int8Array.from(kept, ({ weight }) => Math.round(weight * 10))),
  };
}
