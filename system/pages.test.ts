import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './cloud/developer';
import { clearScratch, scratch } from './cloud/scratch';

const ASK = join(ROOT, 'infrastructure/node_modules/ask-cli/dist/bin/ask.js');
const PAGES = ['docs/deploy.md', 'docs/first-deploy.md'];

/** Lines of the pages that are for ask-cli: what stands behind its name, and may go on in the next line. */
const commandsOf = (page: string): string[] =>
  [
    ...readFileSync(join(ROOT, page), 'utf8').matchAll(
      /(?:\bASK|\bask|ask\.js) ((?:smapi|dialog|configure)\b[^`\n]*)/g,
    ),
  ].map(([, words = '']) => words.trim());
const said = [...new Set(PAGES.flatMap(commandsOf))].filter((words) => words !== 'dialog');

afterAll(clearScratch);

/** What ask-cli says of a command: the options it takes, long and short, and those it must have. */
function optionsOf(words: readonly string[]): {
  readonly known: readonly string[];
  readonly required: readonly (readonly [short: string, long: string])[];
} {
  const { stdout, status } = spawnSync(process.execPath, [ASK, ...words, '--help'], {
    encoding: 'utf8',
    env: { ...process.env, HOME: scratch('home'), ASK_SHARE_USAGE: 'false', ASK_SKIP_NEW_VERSION_REMINDER: 'true' },
  });
  expect([status, stdout]).toEqual([0, expect.stringContaining(`Usage: ask ${words.join(' ')} `)]);
  const lines = [...stdout.matchAll(/^ +(?:(-\w), ?)?(--[\w-]+)(.*)$/gm)];
  return {
    known: lines.flatMap(([, short, long = '']) => (short === undefined ? [long] : [short, long])),
    required: lines.flatMap(([, short = '', long = '', rest = '']) =>
      rest.includes('[REQUIRED]') ? [[short, long] as const] : [],
    ),
  };
}

describe('A command that a page gives to ask-cli', () => {
  it('is there to be looked at', () => expect(said.length).toBeGreaterThan(6));

  it.each(said)('%s is one that it knows, with every option it must have', (line) => {
    const parts = line.split(/\s+/);
    const end = parts.findIndex((part) => part.startsWith('-'));
    const { known, required } = optionsOf(end < 0 ? parts : parts.slice(0, end));
    const given = parts.filter((part) => part.startsWith('-'));
    expect(given.filter((option) => !known.includes(option))).toEqual([]);
    expect(required.filter((names) => !names.some((name) => given.includes(name)))).toEqual([]);
  });
});
