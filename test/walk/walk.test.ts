import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLAIMS } from '../../scripts/walk/claims';
import { differs } from '../../scripts/walk/compare';
import { commandsIn, filesIn, isAmong } from '../../scripts/walk/pages';
import { STEPS } from '../../scripts/walk/steps';

const ROOT = join(__dirname, '../..');
const PAGES = ['README.md', 'docs/listener.md', 'docs/developer.md'];
const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

describe('the walk through the pages', () => {
  it('tries nothing that they do not name, and no more than one that it was not told of', () => {
    const named = new Set(PAGES.flatMap((page) => commandsIn(read(page))));
    expect(Object.keys(STEPS).filter((step) => !named.has(step))).toEqual([]);
    expect([...named].filter((command) => !(command in STEPS)).length).toBeLessThanOrEqual(1);
  });

  it.each(CLAIMS)('finds the figure it compares: $page, $says', ({ page, says }) => {
    expect(read(page).replace(/\s+/g, ' ')).toMatch(says);
  });

  it('sees commands of blocks and in the text, with the options that are named beside them', () => {
    const page =
      'Once:\n\n    npm ci && npm start\n\nThen `npm run soak`, or `-- --turns 9`; not `npmrc`.\n\n| `npm test` | `-- -t x` |';
    expect(commandsIn(page)).toEqual([
      'npm ci && npm start',
      'npm run soak',
      'npm run soak -- --turns 9',
      'npm test',
      'npm test -- -t x',
    ]);
  });

  it('sees files, and folders by the end of their name', () => {
    expect(filesIn('`lambda/plan/`, `parts.ts`, `--seed 7`, `at`')).toEqual(['lambda/plan/', 'parts.ts']);
    expect(isAmong('plan/', ['lambda/plan/parts.ts'])).toBe(true);
    expect(isAmong('parts.ts', ['lambda/plan/parts.ts'])).toBe(true);
    expect(isAmong('lan/', ['lambda/plan/parts.ts'])).toBe(false);
  });

  const claim = {
    page: 'README.md',
    says: /(?<right>[\d,]+) of (?<all>[\d,]+) right/,
    by: { file: 'figures.txt' },
    prints: /right (?<right>\d+) of (?<all>\d+)/,
  };

  it.each([
    ['1,200 of 2,000 right', 'right 1200 of 2000', null],
    ['7 of 9\nright', 'right 3 of 4\nright 4 of 5', null],
    ['7 of 9 right', 'right 8 of 9', 'README.md says right 7, printed is 8'],
    ['7 of 9 right', 'wrong', 'nothing printed is like /right (?<right>\\d+) of (?<all>\\d+)/'],
    ['all right', 'right 8 of 9', 'README.md no longer says /(?<right>[\\d,]+) of (?<all>[\\d,]+) right/'],
  ])('holds %j against %j', (text, printed, off) => {
    expect(differs(claim, text, printed)).toBe(off);
  });

  it('gives a figure that is measured some room', () => {
    expect(differs({ ...claim, give: 0.1 }, '100 of 100 right', 'right 95 of 109')).toBeNull();
    expect(differs({ ...claim, give: 0.1 }, '100 of 100 right', 'right 89 of 100')).toMatch(/right 100, printed is 89/);
  });
});
