import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LOCALES } from '../lambda/languages';
import { SCRIPTS } from '../scripts/options';

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

  it('name every locale where the first deployment has the store look at them', () => {
    const [, listed = ''] = /submit-skill-validation .*--locales (\S+)/.exec(read('docs/first-deploy.md')) ?? [];
    expect(listed.split(',').toSorted()).toEqual([...LOCALES].toSorted());
  });

  it('publish nothing by themselves once it is certified', () => {
    const submits = ['docs/first-deploy.md', 'docs/deploy.md'].flatMap((page) => [
      ...read(page).matchAll(/submit-skill-for-certification[^`\n]*/g),
    ]);
    expect(submits).toHaveLength(2);
    for (const [line] of submits) expect(line).toContain('--publication-method MANUAL_PUBLISHING');
  });

  it('tell of every command', () => {
    const table = read('docs/developer.md');
    const told = (name: string): boolean => new RegExp(`\\| \`npm (run )?(--silent )?${name}[ \`]`).test(table);
    const untold = Object.keys(scripts).filter((name) => !PARTS.includes(name) && !told(name));
    expect(untold).toEqual([]);
  });
});

describe('a script', () => {
  const files = Object.values(scripts).flatMap((line) => /^tsx .*\b((?:scripts|system)\/\S+)$/.exec(line)?.[1] ?? []);

  it('tells of itself and looks at its arguments before it begins', () => {
    expect(Object.keys(SCRIPTS).sort()).toEqual([...files].sort());
    for (const line of Object.values(scripts))
      if (/ (scripts|system)\/\S+\.ts$/.test(line)) expect(line).toMatch(/^tsx -r \.\/scripts\/arguments\.cjs /);
  });

  it('that drives a browser says what to install where there is none', () => {
    const needed = Object.values(SCRIPTS).flatMap(({ needs }) => needs ?? []);
    const system = JSON.parse(read('system/package.json')) as { dependencies: Record<string, string> };
    expect(needed.filter((name) => !(name in system.dependencies))).toEqual([]);
    expect(
      Object.entries(SCRIPTS)
        .filter(([file]) => file.startsWith('system/') && file !== 'system/rehearse.ts')
        .map(([, { needs }]) => needs),
    ).toEqual(needed);
    const bare = mkdtempSync(join(tmpdir(), 'psoas-bare-'));
    const copied = ['package.json', 'scripts/arguments.cjs', 'scripts/options.ts'];
    for (const file of [...copied, 'simulator/command.ts', 'simulator/errors.ts'])
      cpSync(join(ROOT, file), join(bare, file));
    const tsx = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), '-r', './scripts/arguments.cjs', 'system/drift.ts'];
    const env = { ...process.env, npm_lifecycle_event: 'drift' };
    const { status, stderr } = spawnSync(process.execPath, tsx, { cwd: bare, env, encoding: 'utf8' });
    rmSync(bare, { recursive: true });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'drift: needs Chromium and what drives it: run system/install.sh first, some minutes\n',
    });
  });

  it.each([
    ['soak', ['--fly'], 1, "soak: Unknown option '--fly' (--help lists the options)"],
    ['soak', ['--turns', 'many'], 1, 'soak: --turns many: expected a number'],
    ['soak', ['--help'], 0, ''],
    ['calibrate', ['none.json'], 1, 'calibrate: no such file: none.json; docs/measurements.example.json is one'],
    ['calibrate', ['README.md'], 1, 'calibrate: README.md is no JSON; docs/measurements.example.json is one'],
  ])('%s given %j ends at once', (name, args, code, line) => {
    const env = { ...process.env, npm_lifecycle_event: name };
    const tsx = ['node_modules/tsx/dist/cli.mjs', '-r', './scripts/arguments.cjs', `scripts/${name}.ts`];
    const { status, stderr } = spawnSync(process.execPath, [...tsx, ...args], { cwd: ROOT, env, encoding: 'utf8' });
    expect({ status, stderr: stderr.trim() }).toEqual({ status: code, stderr: line });
  });
});
