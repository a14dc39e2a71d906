import { deserialize, serialize } from 'node:v8';

/** A sentence's words and what it means. */
export interface Lesson {
  readonly label: string;
  readonly words: readonly string[];
}

/** A likely meaning; the probabilities of all meanings make 1. */
export interface Likely {
  readonly label: string;
  readonly probability: number;
}

/** Times every lesson is gone through. */
const ROUNDS = 6;
/** First step of every weight; it shrinks where steps were large (Adagrad). */
const STEP = 0.15;
/** Errors smaller than this teach nothing. */
const LEAST_ERROR = 0.002;
/** A lesson known so well is left out of the next rounds but the last. */
const KNOWN = 0.8;
/** Letters of the pieces that words are cut into, so that "stretchier" is known by "stretch". */
const PIECE = 4;
/** Traits that occur less often are left out, but for words. */
const OCCURS = 2;
const START = '<';
const END = '>';
/** Slopes that weights which were learned before are taken to have seen, squared: they move less. */
const STEADY = 0.05;
/** A weight is kept in so many steps of the largest one, on either side of 0. */
const STEPS = 127;

/** What a sentence is known by: words, neighbours, words with one between them, and pieces of words. */
const traitsOf = (words: readonly string[]): string[] => {
  const traits = new Set<string>();
  for (const word of words) {
    traits.add(word);
    const marked = `${START}${word}${END}`;
    for (let i = 0; i + PIECE <= marked.length; i += 1) traits.add(`~${marked.slice(i, i + PIECE)}`);
  }
  const bounded = [START, ...words, END];
  for (let i = 0; i + 1 < bounded.length; i += 1) traits.add(`${bounded[i]}_${bounded[i + 1]}`);
  for (let i = 0; i + 2 < words.length; i += 1) traits.add(`${words[i]}__${words[i + 2]}`);
  return [...traits];
};

/** A fixed order that has nothing to do with the one the lessons came in. */
const shuffled = (count: number, seed: number): Int32Array => {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  let state = seed;
  for (let i = count - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
};

/** Softmax of the summed weights of the traits at `row`, written into `into`. */
const chances = (
  weights: Float32Array | Int8Array,
  row: ArrayLike<number>,
  scale: number,
  into: Float64Array,
): void => {
  const count = into.length;
  into.fill(0);
  for (let i = 0; i < row.length; i += 1) {
    const from = (row[i] as number) * count;
    for (let c = 0; c < count; c += 1) into[c] = (into[c] as number) + (weights[from + c] as number);
  }
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < count; c += 1) most = Math.max(most, (into[c] as number) * scale);
  let sum = 0;
  for (let c = 0; c < count; c += 1) {
    into[c] = Math.exp((into[c] as number) * scale - most);
    sum += into[c] as number;
  }
  for (let c = 0; c < count; c += 1) into[c] = (into[c] as number) / sum;
};

/** Moves the weights of these traits against the errors, further where they were moved little so far (Adagrad). */
const descend = (
  weights: Float32Array,
  squares: Float32Array,
  row: Int32Array,
  wrongs: Int32Array,
  errors: Float64Array,
  pull: number,
  live: Uint8Array | undefined,
): void => {
  for (let i = 0; i < row.length; i += 1) {
    const from = (row[i] as number) * errors.length;
    for (let w = 0; w < wrongs.length; w += 1) {
      const c = wrongs[w] as number;
      if (live && !live[from + c]) continue;
      const slope = (errors[c] as number) * pull;
      const square = (squares[from + c] as number) + slope * slope;
      squares[from + c] = square;
      weights[from + c] = (weights[from + c] as number) - (STEP * slope) / Math.sqrt(square);
    }
  }
};

interface Kept {
  readonly labels: readonly string[];
  readonly traits: readonly string[];
  readonly weights: Int8Array;
  /** Weight of one step. */
  readonly step: number;
}

/** What has been learned of a model's sentences. */
export class Learned {
  private readonly places: ReadonlyMap<string, number>;

  constructor(private readonly kept: Kept) {
    this.places = new Map(kept.traits.map((trait, i) => [trait, i]));
  }

  /** @throws Error if the bytes are of something else. */
  static from(bytes: Uint8Array): Learned {
    return new Learned(deserialize(bytes) as Kept);
  }

  bytes(): Uint8Array {
    return serialize(this.kept);
  }

  knows(word: string): boolean {
    return this.places.has(word);
  }

  /** Meanings of a sentence, the likeliest first. */
  meanings(words: readonly string[]): Likely[] {
    const { labels, weights, step } = this.kept;
    const traits = traitsOf(words);
    const row = Int32Array.from(traits.flatMap((trait) => this.places.get(trait) ?? []));
    const into = new Float64Array(labels.length);
    chances(weights, row, step / Math.sqrt(Math.max(1, traits.length)), into);
    return labels
      .map((label, i) => ({ label, probability: into[i] as number }))
      .sort((a, b) => b.probability - a.probability);
  }
}

/** Lessons as numbers: the traits of each, its meaning, and how much it pulls. */
export interface Course {
  readonly rows: readonly Int32Array[];
  readonly scales: readonly number[];
  readonly targets: readonly number[];
  readonly pulls: readonly number[];
  readonly traits: number;
  readonly labels: number;
}

/** How it is learned. */
export interface Manner {
  readonly rounds: number;
  /** A lesson as likely as this is left out of the next rounds but the last. */
  readonly known: number;
  /** What of a lesson's certainty is given to all meanings alike: the next author means something else by it. */
  readonly smoothing: number;
  /** Errors smaller than this teach nothing. */
  readonly leastError: number;
}
/** For the many samples of a model, of which each is certain. */
const PLAINLY: Manner = { rounds: ROUNDS, known: KNOWN, smoothing: 0, leastError: LEAST_ERROR };

/** What is learned from first, and which weights may move: nothing, and all of them, where it is not said. */
interface Begun {
  readonly weights: Float32Array;
  readonly live: Uint8Array;
}

/** Softmax regression over the traits of sentences. Nothing is random: the same lessons teach the same. */
export const regress = (
  { rows, scales, targets, pulls, traits, labels }: Course,
  { rounds, known, smoothing, leastError }: Manner = PLAINLY,
  begun?: Begun,
): Float32Array => {
  const weights = begun?.weights.slice() ?? new Float32Array(traits * labels);
  const squares = new Float32Array(weights.length).fill(begun ? STEADY : 1e-6);
  const errors = new Float64Array(labels);
  const wrongs = new Int32Array(labels);
  const isKnown = new Uint8Array(rows.length);
  for (let round = 1; round <= rounds; round += 1) {
    for (const lesson of shuffled(rows.length, round)) {
      if (isKnown[lesson] && round < rounds) continue;
      const row = rows[lesson] as Int32Array;
      const target = targets[lesson] as number;
      const scale = scales[lesson] as number;
      chances(weights, row, scale, errors);
      isKnown[lesson] = Number((errors[target] as number) > known);
      errors[target] = (errors[target] as number) - 1 + smoothing;
      let wrong = 0;
      for (let c = 0; c < errors.length; c += 1) {
        errors[c] = (errors[c] as number) - smoothing / labels;
        if (Math.abs(errors[c] as number) >= leastError) wrongs[wrong++] = c;
      }
      descend(weights, squares, row, wrongs.subarray(0, wrong), errors, scale * (pulls[lesson] as number), begun?.live);
    }
  }
  return weights;
};

/** Sentences by the places of their traits, those left out that occur less often than `least` and are no word. */
export const traited = (
  known: readonly (readonly string[])[],
  least: number,
): { readonly traits: readonly string[]; readonly rows: Int32Array[]; readonly scales: number[] } => {
  const occurs = new Map<string, number>();
  for (const row of known) for (const trait of row) occurs.set(trait, (occurs.get(trait) ?? 0) + 1);
  const traits = [...occurs].filter(([trait, count]) => count >= least || !/[_~]/.test(trait)).map(([trait]) => trait);
  const places = new Map(traits.map((trait, i) => [trait, i]));
  return {
    traits,
    rows: known.map((row) => Int32Array.from(row.flatMap((trait) => places.get(trait) ?? []))),
    scales: known.map((row) => 1 / Math.sqrt(Math.max(1, row.length))),
  };
};

/** Learns what sentences mean. Meanings with few lessons count more each, by the root of their number. */
export const learn = (lessons: readonly Lesson[]): Learned => {
  const labels = [...new Set(lessons.map(({ label }) => label))].sort();
  const numbers = new Map(labels.map((label, i) => [label, i]));
  const { traits, rows, scales } = traited(
    lessons.map(({ words }) => traitsOf(words)),
    OCCURS,
  );
  const targets = lessons.map(({ label }) => numbers.get(label) as number);
  const counts = labels.map((_, i) => targets.filter((target) => target === i).length);
  const importance = counts.map((count) => 1 / Math.sqrt(count));
  const mean = targets.reduce((sum, target) => sum + (importance[target] as number), 0) / targets.length;
  const pulls = targets.map((target) => (importance[target] as number) / mean);
  const weights = regress({ rows, scales, targets, pulls, traits: traits.length, labels: labels.length });
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = largest / STEPS || 1;
  return new Learned({ labels, traits, weights: Int8Array.from(weights, (weight) => Math.round(weight / step)), step });
};
