import { sentencesOf } from '../../scripts/profile/sentences';
import { corpus, eventsOf, toldBy } from '../../scripts/reader/corpus';

describe.each(['de', 'es'] as const)('What is sent through the service in %s', (code) => {
  const lines = sentencesOf(code);

  it('is what people said in that language, each sentence once, the authors mixed', () => {
    expect(lines.length).toBeGreaterThan(1000);
    expect(new Set(lines).size).toBe(lines.length);
    const english = lines.filter(({ text }) => /\b(?:the|my|with|what|please)\b/.test(text));
    expect(english.length).toBeLessThan(lines.length / 100);
  });

  it('has something each may be taken for', () => {
    expect(lines.filter(({ told }) => told.length === 0)).toEqual([]);
    expect(lines.some(({ told }) => told.includes('stop'))).toBe(true);
    expect(lines.some(({ told }) => told.includes('REPORT'))).toBe(true);
  });
});

it('serves whatever an author called a sentence in some way, and none by not understanding it', () => {
  const wishes = corpus().filter(({ means }) => means !== 'chatter');
  const unserved = wishes.filter(({ also, ...meant }) => eventsOf({ ...meant, also: [] }).includes('not-understood'));
  expect([...new Set(unserved.map(({ label }) => label))]).toEqual([]);
});

it('takes a part that was named for an answer to whether it is done right, and no question which part', () => {
  const [asked] = corpus().filter(({ means }) => means === 'AmIDoingItRightIntent');
  expect(asked && eventsOf(asked)).toEqual(['am-i-right', 'where-part']);
  expect(toldBy({ type: 'where-part', part: null, move: null })).toBe('which-part');
});
