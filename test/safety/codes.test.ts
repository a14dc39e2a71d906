import { createHash } from 'node:crypto';
import { TAGS } from '../../lambda/content/types';
import { decodeCues, encodeCues } from '../../lambda/safety/codes';
import { COURSES, EVENTS, SENSATIONS, SITES } from '../../lambda/safety/cues';

/** The last number that was given when this table was first written, and what all numbers up to it meant. */
const FIRST_LAST = 175;
const FIRST_MEANINGS = '82bb86e019f173251969f1419e987e5abe873db3dd3f404e5549dca880866eba';

const plain = [...SITES, ...SENSATIONS, ...COURSES, ...EVENTS, ...TAGS.map((tag) => `has:${tag}` as const)];
const pairs = SENSATIONS.flatMap((sensation) => SITES.map((site) => `${sensation}@${site}` as const));
const all = [...plain, ...pairs];

describe('the numbers of concepts in an open session', () => {
  it('are given to every concept, and each to one only', () => {
    expect(new Set(encodeCues(all)).size).toBe(all.length);
    expect(decodeCues(encodeCues(all))).toEqual(all);
  });

  it('mean what they meant when a session was opened under an earlier version', () => {
    const meanings = Array.from({ length: FIRST_LAST + 1 }, (_, number) => `${number} ${decodeCues([number])}`).join(
      '\n',
    );
    expect(createHash('sha256').update(meanings).digest('hex')).toBe(FIRST_MEANINGS);
    expect(decodeCues([0, 35, 45_000, 45_025])).toEqual(['leg', 'numb', 'numb@leg', 'numb@saddle']);
  });

  it('that nobody knows are left out', () => {
    expect(decodeCues([9_999, 35, -1, 0.5, 45_062, 10_000, 1e9, Number.NaN])).toEqual(['numb']);
  });
});
