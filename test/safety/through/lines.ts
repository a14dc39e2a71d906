import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTHING_SEEN, type TriageState } from '../../../lambda/safety/types';
import { rows } from '../table';

/** A line as it is spoken, and what must become of it: a red flag's least tier, or no stop at all. */
export interface SpokenLine {
  readonly text: string;
  readonly expected: 'emergency' | 'urgent' | 'fine';
  readonly state: TriageState;
}

/**
 * The two parts of the triage tables, and ten sets written for the way through the speech model: the first before
 * anybody who wrote it had seen the tables, the others later, in words not heard so far. Each was measured once as it was
 * written (`FIRST_SIGHT`), then its misses were read and learned from. `everyday` is what people say in a move, each
 * labelled by the symptom map; what is neither a red flag nor calm (an ambiguous pain, a cramp) is for the net alone.
 */
export const SETS = [
  'first-sight',
  'afterwards',
  'last',
  'fourth',
  'set-5',
  'set-6',
  'set-7',
  'set-8',
  'set-9',
  'set-10',
] as const;
export const PARTS = ['tuned', 'held-back', ...SETS, 'everyday'] as const;
export type Part = (typeof PARTS)[number];

const EXPECTED = { EMERGENCY: 'emergency', URGENT: 'urgent', NONE: 'fine' } as const;

/** Rows of the tables that are slot values without their carrier: nobody says them so. */
const SLOT_VALUE = /^feel (?:my|his|her)\b/;

export function linesOf(part: Part): SpokenLine[] {
  if (part === 'tuned' || part === 'held-back') {
    return rows(part).flatMap(({ expected, text, state }): SpokenLine[] => {
      if (SLOT_VALUE.test(text)) return [];
      if (expected === 'ok') return [{ text, state, expected: 'fine' }];
      return expected === 'emergency' || expected === 'urgent' ? [{ text, state, expected }] : [];
    });
  }
  const written = readFileSync(join(__dirname, 'utterances', `${part}.tsv`), 'utf8')
    .split('\n')
    .filter(Boolean);
  return written.flatMap((line): SpokenLine[] => {
    const [tier = '', text = ''] = line.split('\t');
    const expected = Object.hasOwn(EXPECTED, tier) ? EXPECTED[tier as keyof typeof EXPECTED] : null;
    return expected ? [{ text, state: NOTHING_SEEN, expected }] : [];
  });
}

/**
 * What was measured before anybody learned from a set: red flags missed, benign lines stopped. Never changes. The first,
 * the sixth and all that follow in all places, the others by the speech model and triage without a session.
 */
export const FIRST_SIGHT: Readonly<Partial<Record<Part, { missed: number; stopped: number }>>> = {
  'first-sight': { missed: 15, stopped: 1 },
  afterwards: { missed: 15, stopped: 2 },
  last: { missed: 9, stopped: 0 },
  fourth: { missed: 6, stopped: 3 },
  'set-5': { missed: 9, stopped: 4 },
  'set-6': { missed: 21, stopped: 1 },
  'set-7': { missed: 26, stopped: 6 },
  'set-8': { missed: 6, stopped: 13 },
  'set-9': { missed: 8, stopped: 22 },
  'set-10': { missed: 7, stopped: 1 },
};
