import { drawPhrase, readPhrases } from '../../scripts/bench/phrases';
import { ANSWERS, CONTROL_WORDS, QUESTIONS } from '../../scripts/bench/words';

const phrases = readPhrases('en-US');

describe('phrases that the bench says', () => {
  it('are there for every control word, without an open slot', () => {
    for (const intent of [...CONTROL_WORDS, ...ANSWERS, ...QUESTIONS]) {
      const list = phrases.get(intent) ?? [];
      expect([intent, list.length > 0]).toEqual([intent, true]);
      for (const { words } of list) expect(words).not.toMatch(/[{}]/);
    }
  });

  it('take longer the more words they have', () => {
    const next = phrases.get('AMAZON.NextIntent')?.[0];
    const long = phrases.get('HowLongLeftIntent')?.find(({ words }) => words.split(' ').length >= 6);
    expect(next?.words).toBe('next');
    expect(long?.seconds).toBeGreaterThan((next?.seconds ?? Number.POSITIVE_INFINITY) * 3);
  });

  it('are mostly the plain form where usual ones are drawn', () => {
    const list = phrases.get('AMAZON.PauseIntent') ?? [];
    expect(drawPhrase(list, 'usual', () => 0.15).words).toBe('pause');
    expect(drawPhrase(list, 'any', () => 0.15).words).not.toBe('pause');
    expect(drawPhrase(list, 'any', () => 0.999999)).toBe(list.at(-1));
  });

  it('fill the slots they speak of', () => {
    const longer = phrases.get('HoldLengthIntent')?.find(({ words }) => words === 'thirty seconds more');
    expect(longer?.slots).toEqual({ duration: 'PT30S', change: 'more' });
  });
});
