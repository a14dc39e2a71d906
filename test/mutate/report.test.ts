import { existsSync, readFileSync } from 'node:fs';
import { EXPLAINED } from '../../scripts/mutate/explained';
import { AIM, keptFigures, together } from '../../scripts/mutate/figures';
import { MODULES } from '../../scripts/mutate/modules';
import { percentOf, type Reported, scoreOf } from '../../scripts/mutate/report';

const mutant = (status: string): Reported => ({
  ...{
    file: 'lambda/plan/locate.ts',
    code: '{ return\n 1; }',
    mutatorName: 'BlockStatement',
    replacement: '{}',
    status,
  },
  location: { start: { line: 7 } },
});

describe('The score of a mutation run', () => {
  it('counts what was noticed of what was tried, and names the rest', () => {
    const found = scoreOf(['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'RuntimeError'].map(mutant));
    expect(found).toMatchObject({ tried: 4, noticed: 2, explained: 0 });
    expect(found.survivors).toEqual([
      'lambda/plan/locate.ts:7 { return 1; } -> {}',
      'lambda/plan/locate.ts:7 { return 1; } -> {} (no test runs it)',
    ]);
    expect(percentOf(found)).toBe(50);
  });

  it('leaves out what nobody can notice, and tells when somebody did', () => {
    const [{ file, code, becomes: replacement } = { file: '', code: '', becomes: '' }] = EXPLAINED;
    const found = scoreOf(['Killed', 'Survived'].map((status) => ({ ...mutant(status), file, code, replacement })));
    expect(found).toMatchObject({ tried: 1, noticed: 1, explained: 1, survivors: [] });
    expect(found.wrongly).toHaveLength(1);
  });

  it('is none where nothing was tried', () => {
    expect(scoreOf([])).toMatchObject({ tried: 0, noticed: 0 });
    expect(percentOf(scoreOf([]))).toBe(0);
  });
});

describe('A module of the mutation run', () => {
  it.each(Object.entries(MODULES))(
    '%s has its code and its tests where they are looked for',
    (_name, { files, tests }) => {
      expect([...files, ...tests].filter((path) => !existsSync(path))).toEqual([]);
    },
  );
});

describe('What nobody can notice', () => {
  it.each(EXPLAINED)('$file: $code', ({ file, code, why }) => {
    expect(readFileSync(file, 'utf8').replace(/\s+/g, ' ')).toContain(code);
    expect(why).not.toBe('');
  });
});

describe('The figures that are kept', () => {
  it('are of modules there are, and reach the aim together', () => {
    expect(Object.keys(MODULES)).toEqual(expect.arrayContaining(Object.keys(keptFigures())));
    expect(percentOf(together(keptFigures()))).toBeGreaterThanOrEqual(AIM);
  });
});
