import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { patterns as de } from '../../lambda/languages/de/hear/patterns.data';
import { patterns as en } from '../../lambda/languages/en/hear/patterns.data';
import { patterns as es } from '../../lambda/languages/es/hear/patterns.data';
import { type FiledPattern, patternOf } from '../../lambda/languages/patterns';
import { CODES, type Code } from '../../scripts/languages';

const CORPUS = join(__dirname, '../nlu/corpus');
const FILED = { en, de, es } as const satisfies Record<Code, unknown>;

/** What people said, a sentence each; every third is enough. */
const sentences = (code: Code): readonly string[] => {
  const folder = code === 'en' ? CORPUS : join(CORPUS, code);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').slice(1))
    .map((line) => (line.split('\t')[1] ?? '').toLowerCase().trim())
    .filter((text, i) => text !== '' && i % 3 === 0);
};

const filed = (code: Code): readonly FiledPattern[] => {
  const { company, ...lists } = FILED[code]();
  return [company, ...Object.values(lists).flatMap((rows) => rows.map(([one]) => one))];
};

describe.each(CODES)('the patterns of "%s", filed', (code) => {
  it('fit what they fit as they are written, and nothing else', () => {
    const said = sentences(code);
    expect(said.length).toBeGreaterThan(500);
    let fits = 0;
    const different = filed(code).flatMap((one) => {
      const [source, flags] = one;
      const [written, kept] = [new RegExp(source, flags), patternOf(one)];
      return said.filter((text) => {
        const fit = written.test(text);
        fits += fit ? 1 : 0;
        return fit !== kept.test(text);
      });
    });
    expect(different).toEqual([]);
    expect(fits).toBeGreaterThan(100);
  });

  it('are tried on few sentences: each needs words of its own', () => {
    const said = sentences(code);
    const tried = filed(code).map(
      ([, , needs]) => said.filter((text) => needs === null || needs.some((own) => text.includes(own))).length,
    );
    expect(tried.reduce((a, b) => a + b, 0) / tried.length / said.length).toBeLessThan(0.05);
  });
});
