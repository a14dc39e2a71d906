import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../lambda/safety/rules.data';
import { CONCERNS } from '../../../lambda/safety/types';

const ROOT = join(__dirname, '..', '..', '..');
/** Rows of the list of what the articles say on safety. */
const ARTICLES = 13;
/** The rules of composition. */
const COMPOSITION = Array.from({ length: 14 }, (_, i) => `R${i + 1}`);

/** A name in a file: of a test, or of what decides. */
interface Named {
  readonly row: string;
  readonly file: string;
  readonly name: string;
}

const page = readFileSync(join(ROOT, 'docs', 'safety-trace.md'), 'utf8');
const [articles = [], rulesOfOurs = []] = page
  .split('\n## ')
  .slice(1)
  .map((part) =>
    part
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
      .slice(1)
      .map((line) => line.slice(2, -2).split(' | ')),
  );

/** `file`: "name", "name" */
const namedIn = (row: string, cell: string): Named[] =>
  cell.split('<br>').flatMap((held) => {
    const file = /`([^`]+)`/.exec(held)?.[1] ?? '';
    return [...held.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, name = '']) => ({
      row,
      file,
      name: name.replaceAll('\\"', '"'),
    }));
  });

const tests = [
  ...articles.flatMap(([row = '', held = '']) => namedIn(row, held)),
  ...rulesOfOurs.flatMap(([row = '', , held = '']) => namedIn(row, held)),
];
const places = rulesOfOurs.flatMap(([row = '', stands = '']) => namedIn(row, stands));
const source = (file: string): string => (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : '');

/** Names of tests as they stand in the source, also where the formatter put them on a line of their own. */
const testsIn = (file: string): string[] =>
  [...source(file).matchAll(/(?:^|[\s(])(['"])((?:(?!\1)[^\\\n]|\\.)+)\1,/gm)].map(([, , name = '']) =>
    name.replaceAll(/\\(['"])/g, '$1'),
  );

describe('every statement on safety', () => {
  it('has a row of its own: of the articles, of the symptom map, and of what words beside a report may do', () => {
    expect(articles).toHaveLength(ARTICLES);
    const traced = new Set(rulesOfOurs.flatMap(([row = '']) => row.match(/\b[EUCONR]\d+\b/g) ?? []));
    const map = CONCERNS.filter((concern) => concern !== 'ambiguous');
    expect([...map, ...COMPOSITION, 'N1'].filter((row) => !traced.has(row))).toEqual([]);
    const ruled = new Set(rules().map(({ concern }) => concern));
    expect(map.filter((concern) => /^[EU]/.test(concern) && !ruled.has(concern))).toEqual([]);
  });

  it('is held by a test at least', () => {
    const rows = [...articles, ...rulesOfOurs].map(([row = '']) => row);
    expect(rows.filter((row) => !tests.some((test) => test.row === row))).toEqual([]);
  });

  it('names tests that exist', () => {
    expect(tests.filter(({ file, name }) => !testsIn(file).includes(name))).toEqual([]);
  });

  it('names what decides it, which stands there', () => {
    expect(places.length).toBeGreaterThan(rulesOfOurs.length - 1);
    expect(places.filter(({ file, name }) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(source(file)))).toEqual(
      [],
    );
  });
});
