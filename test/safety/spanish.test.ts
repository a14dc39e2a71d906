import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureOf, hearing, type SpokenLine } from './cases/spoken';

const lines = readFileSync(join(__dirname, 'spanish.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line): SpokenLine => {
    const [text = '', state = '', kind] = line.split('\t');
    return { text, state, kind: kind as SpokenLine['kind'] };
  });

/** A part of the harmless lines that may be asked about. */
const ASKED = 0.08;

describe('a body that is told of in Spanish', () => {
  const figure = figureOf(lines, hearing('es'));

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
