import { sentencesOf } from '../../scripts/profile/sentences';

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
