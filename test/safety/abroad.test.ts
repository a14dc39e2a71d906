import { figureOf, hearing, linesIn } from './cases/spoken';

/** A part of the harmless lines that may be asked about. */
const ASKED = 0.08;

describe.each([
  ['German', 'de', '../german'],
  ['Spanish', 'es', '../spanish'],
] as const)('a body that is told of in %s', (_name, code, set) => {
  const figure = figureOf(linesIn(set), hearing(code));

  it('is heard: every red flag stops, in words of every day and beside something harmless', () => {
    expect(figure.red).toBeGreaterThan(35);
    expect([...figure.fallen, ...figure.lower, ...figure.wavedOn]).toEqual([]);
  });

  it('is left alone where nothing is told of it', () => {
    expect(figure.benign).toBeGreaterThan(35);
    expect(figure.stopped).toEqual([]);
    expect(figure.asked.length).toBeLessThanOrEqual(figure.benign * ASKED);
  });
});
