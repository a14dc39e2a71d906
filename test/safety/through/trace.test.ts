import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');
/** Rows of the list of what the articles say on safety. */
const ROWS = 13;

interface Named {
  readonly row: string;
  readonly file: string;
  readonly name: string;
}

const page = readFileSync(join(ROOT, 'docs', 'safety-trace.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.includes('Held by'));

const titleOf = (line: string): string => line.split(' | ')[0] ?? '';

const named: Named[] = rows.flatMap((line) =>
  (line.split(' | ')[1] ?? '').split('<br>').flatMap((held) => {
    const file = /`(test\/[^`]+)`/.exec(held)?.[1] ?? '';
    return [...held.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, name = '']) => ({
      row: titleOf(line),
      file,
      name: name.replaceAll('\\"', '"'),
    }));
  }),
);

/** Names of tests as they stand in the source, also where the formatter put them on a line of their own. */
const testsIn = (file: string): string[] => {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(/(?:^|[\s(])(['"])((?:(?!\1)[^\\\n]|\\.)+)\1,/gm)].map(([, , name = '']) =>
    name.replaceAll(/\\(['"])/g, '$1'),
  );
};

describe('every safety statement of the articles', () => {
  it('has a row of its own', () => {
    expect(rows).toHaveLength(ROWS);
  });

  it('is held by a test at least', () => {
    expect(named.length).toBeGreaterThan(ROWS);
    expect(rows.filter((line) => !named.some(({ row }) => titleOf(line) === row))).toEqual([]);
  });

  it('names tests that exist', () => {
    const missing = named.filter(({ file, name }) => !existsSync(join(ROOT, file)) || !testsIn(file).includes(name));
    expect(missing).toEqual([]);
  });
});
