import type { Net } from '../languages/heard';
import type { Scene } from './scene';

/** Letters of the pieces that words are cut into, so that "stretchier" is known by "stretch". */
const PIECE = 4;
const START = '^';
const END = '$';

/**
 * What words are known by: themselves, their neighbours, words with one between them, and pieces of them; and each word with
 * what was going on when it was said, where that is known.
 */
export function traitsOf(words: readonly string[], scene: Scene | null): readonly string[] {
  const traits = new Set<string>(words);
  const bounded = [START, ...words, END];
  for (const [i, word] of words.entries()) {
    if (words[i + 2] !== undefined) traits.add(`${word}__${words[i + 2]}`);
    const marked = `${START}${word}${END}`;
    for (let at = 0; at + PIECE <= marked.length; at += 1) traits.add(`~${marked.slice(at, at + PIECE)}`);
  }
  for (let i = 0; i + 1 < bounded.length; i += 1) traits.add(`${bounded[i]}_${bounded[i + 1]}`);
  if (scene) for (const word of [START, ...words]) traits.add(`${word}_@${scene}`);
  return [...traits];
}

/** Weights are kept in so many steps on either side of 0. */
export const STEPS = 31;
const LEVELS = 2 * STEPS + 1;
/** Printed characters that JSON writes as they are. */
const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((char) => !/["\\]/.test(char));

/** The weights of a trait in text: two characters for each label that it says something of. */
export const encoded = (weights: readonly (readonly [label: number, steps: number])[]): string =>
  weights
    .map(([label, steps]) => label * LEVELS + steps + STEPS)
    .map((code) => `${DIGITS[Math.floor(code / DIGITS.length)]}${DIGITS[code % DIGITS.length]}`)
    .join('');

const digit = new Map(DIGITS.map((char, i) => [char, i]));
const figureAt = (text: string, at: number): number => digit.get(text[at] as string) ?? 0;

/** A meaning, and how likely it is from 0 to 1. */
export interface Likely {
  readonly label: string;
  readonly chance: number;
}

const opened = new WeakMap<Net, ReadonlyMap<string, string>>();
/** The weights of every trait, still in text: few of them are looked at. */
function weightsOf(net: Net): ReadonlyMap<string, string> {
  const known = opened.get(net);
  if (known) return known;
  const lines = net.weights.split('\n').map((line): [string, string] => {
    const at = line.lastIndexOf(' ');
    return [line.slice(0, at), line.slice(at + 1)];
  });
  const weights = new Map(lines);
  opened.set(net, weights);
  return weights;
}

/** What words mean where they were said, by what was learned, every meaning with its chance. */
export function meaningsOf(words: readonly string[], scene: Scene | null, net: Net): readonly Likely[] {
  const weights = weightsOf(net);
  const known = traitsOf(words, scene).flatMap((trait) => weights.get(trait) ?? []);
  const sums = new Float64Array(net.labels.length);
  for (const text of known)
    for (let at = 0; at < text.length; at += 2) {
      const code = figureAt(text, at) * DIGITS.length + figureAt(text, at + 1);
      const label = Math.floor(code / LEVELS);
      sums[label] = (sums[label] as number) + (code % LEVELS) - STEPS;
    }
  const scale = net.step / Math.sqrt(Math.max(1, known.length));
  const most = Math.max(...sums);
  const parts = [...sums].map((sum) => Math.exp((sum - most) * scale));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return net.labels.map((label, i) => ({ label, chance: (parts[i] as number) / all }));
}
