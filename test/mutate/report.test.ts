import { existsSync } from 'node:fs';
import { MODULES } from '../../scripts/mutate/modules';
import { type Reported, scoreOf } from '../../scripts/mutate/report';

const mutant = (status: string): Reported => ({
  ...{ file: 'lambda/plan/locate.ts', mutatorName: 'BlockStatement', replacement: '{}', status },
  location: { start: { line: 7 } },
});

describe('The score of a mutation run', () => {
  it('counts what was noticed of what was tried, and names the rest', () => {
    const found = scoreOf(['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'RuntimeError'].map(mutant));
    expect(found).toMatchObject({ tried: 4, noticed: 2, percent: 50 });
    expect(found.survivors).toEqual([
      'lambda/plan/locate.ts:7 BlockStatement -> {}',
      'lambda/plan/locate.ts:7 BlockStatement -> {} (no test runs it)',
    ]);
  });

  it('is none where nothing was tried', () => {
    expect(scoreOf([])).toMatchObject({ tried: 0, percent: 0 });
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
