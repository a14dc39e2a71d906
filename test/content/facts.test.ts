import { readFileSync } from 'node:fs';
import { hashesOf, runs, shortHash } from '../../scripts/article-runs';
import { carriedBy, FACTS, PAGE, page } from '../../scripts/facts';
import articleRuns from './article-runs.json';

describe('the facts of the articles', () => {
  const each = FACTS.flatMap(({ fact, at }) => at.map((one) => [fact, one] as const));

  it.each(each)('%s: is said in every wording (%s)', (_, at) => {
    expect(carriedBy(at)).toMatchObject({ carries: true });
  });

  it('are all said somewhere, and those that are not said as they stand give the reason', () => {
    expect(FACTS.filter(({ at }) => at.length === 0)).toEqual([]);
    const bare = FACTS.filter(({ standing, why }) => (standing === 'milder' || standing === 'otherwise') && !why);
    expect(bare).toEqual([]);
    expect(new Set(FACTS.map(({ fact }) => fact)).size).toBe(FACTS.length);
  });

  it('would be missed where a sentence, or one wording of it, no longer has them', () => {
    expect(carriedBy('answers.say-psoas.short: rhymes with nothing').carries).toBe(false);
    expect(carriedBy('answers.nowhere.short: psoas').carries).toBe(false);
    expect(carriedBy('moves.camel.cues.squeeze: Feel both hips open').carries).toBe(false);
  });

  it('stand on the page as they are said, in words of our own', () => {
    const text = readFileSync(PAGE, 'utf8');
    expect(text).toBe(page());
    const taken = new Set(articleRuns);
    expect(hashesOf([text]).length).toBeGreaterThan(1000);
    expect(runs(text).filter((run) => taken.has(shortHash(run)))).toEqual([]);
  });
});
