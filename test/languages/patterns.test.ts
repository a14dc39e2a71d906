import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FiledPattern, type FiledPatterns, patternOf } from '../../lambda/languages/patterns';
import { CODES, type Code } from '../../scripts/languages';

const CORPUS = join(__dirname, '../nlu/corpus');

/** What people said, a sentence each; every third is enough. */
const sentences = (code: Code): readonly string[] => {
  const folder = code === 'en' ? CORPUS : join(CORPUS, code);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').slice(1))
    .map((line) => (line.split('\t')[1] ?? '').toLowerCase().trim())
    .filter((text, i) => text !== '' && i % 3 === 0);
};

const filed = async (code: Code): Promise<readonly FiledPattern[]> => {
  const { patterns } = (await import(`../../lambda/languages/${code}/hear/patterns.data`)) as {
    patterns(): FiledPatterns;
  };
  const { company, ...lists } = patterns();
  return [company, ...Object.values(lists).flatMap((rows) => rows.map(([one]) => one))];
};

describe.each(CODES)('the patterns of "%s", filed', (code) => {
  it('fit what they fit as they are written, and nothing else', async () => {
    const said = sentences(code);
    expect(said.length).toBeGreaterThan(500);
    let fits = 0;
    const different = (await filed(code)).flatMap((one) => {
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

  it('are hardly tried: each needs words of its own, and a sentence has those of a few', async () => {
    const said = sentences(code);
    const tried = (await filed(code)).map(
      ([, , needs]) => said.filter((text) => needs === null || needs.some((own) => text.includes(own))).length,
    );
    expect(tried.reduce((a, b) => a + b, 0) / said.length).toBeLessThan(7.5);
  });
});
