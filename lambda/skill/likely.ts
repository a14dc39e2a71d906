import type { Net } from '../languages/heard';
import { indexIn } from '../safety/hashed';
import type { Scene } from './scene';

/** Letters of the pieces that words are cut into, so that "stretchier" is known by "stretch". */
const PIECE = 4;
const START = '^';
const END = '$';

/** Between a word and the scene it was said in. */
const IN = '_@';

/** Whether a trait is a word in a scene. */
export const isOfAScene = (trait: string): boolean => trait.includes(IN);

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
  if (scene) for (const word of [START, ...words]) traits.add(`${word}${IN}${scene}`);
  return [...traits];
}

/** Weights are kept in so many steps on either side of 0; with 127, as a byte has them, as many sentences are read right. */
export const STEPS = 18;

/** A meaning, and how likely it is from 0 to 1. */
export interface Likely {
  readonly label: string;
  readonly chance: number;
}

/** What words mean where they were said, by what was learned, every meaning with its chance. */
export function meaningsOf(words: readonly string[], scene: Scene | null, net: Net): readonly Likely[] {
  const { hashes, from, gaps, steps } = net;
  const sums = new Float64Array(net.labels.length);
  let known = 0;
  for (const trait of traitsOf(words, scene)) {
    const place = indexIn(trait, hashes);
    if (place < 0) continue;
    known += 1;
    const to = from[place + 1] as number;
    let label = 0;
    for (let i = from[place] as number; i < to; i += 1) {
      label += gaps[i] as number;
      sums[label] = (sums[label] as number) + (steps[i] as number);
    }
  }
  const scale = net.step / Math.sqrt(Math.max(1, known));
  const most = Math.max(...sums);
  const parts = [...sums].map((sum) => Math.exp((sum - most) * scale));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return net.labels.map((label, i) => ({ label, chance: (parts[i] as number) / all }));
}
