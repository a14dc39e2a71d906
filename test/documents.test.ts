import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..');
const pagesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const PAGES = [...pagesIn('.'), ...pagesIn('docs'), ...pagesIn('docs/decisions')];
const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

/** Parts of `npm run check` and tools that need no row of their own. */
const PARTS = ['types', 'lint', 'format', 'fresh', 'icons', 'likeness'];

describe('the pages for readers', () => {
  it.each(PAGES)('%s leads nowhere that is not there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  });

  it.each(PAGES)('%s names no command that is not there', (page) => {
    const named = [...read(page).matchAll(/npm run (?:-s |--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('tell of every command', () => {
    const table = read('docs/developer.md');
    const told = (name: string): boolean => new RegExp(`\\| \`npm (run )?(--silent )?${name}[ \`]`).test(table);
    const untold = Object.keys(scripts).filter((name) => !PARTS.includes(name) && !told(name));
    expect(untold).toEqual([]);
  });
});
