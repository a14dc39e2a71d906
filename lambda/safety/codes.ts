import { TAGS } from '../content/types';
import { COURSES, type Cue, EVENTS, SENSATIONS, SITES } from './lexicon/cues';

/**
 * Concepts as numbers. Session attributes travel through logs and consoles of others: what a body reported must not be
 * readable there, and it is remembered only as long as the session lasts.
 */
const ALL: readonly Cue[] = [
  ...SITES,
  ...SENSATIONS,
  ...COURSES,
  ...EVENTS,
  ...TAGS.map((tag): Cue => `has:${tag}`),
  ...SENSATIONS.flatMap((sensation) => SITES.map((site): Cue => `${sensation}@${site}`)),
];
let codes: Map<Cue, number> | null = null;

export function encodeCues(cues: readonly Cue[]): number[] {
  codes ??= new Map(ALL.map((cue, i) => [cue, i]));
  return cues.map((cue) => codes?.get(cue)).filter((code) => code !== undefined);
}

/** Numbers nobody knows (an older lexicon) are left out. */
export const decodeCues = (numbers: readonly number[]): Cue[] =>
  numbers.map((code) => ALL[code]).filter((cue) => cue !== undefined);
