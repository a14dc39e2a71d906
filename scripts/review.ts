/**
 * Writes `docs/<language>-review.md` for every language but English: each sentence with its key and the English one beside it,
 * for somebody who grew up with the language to read. With `--check` it writes nothing and exits 1 when a committed page is not
 * what would be written.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LANGUAGES } from '../lambda/languages';
import { CODES, type Code } from './languages';

const ROOT = join(__dirname, '..');

/** Native speakers who have read a language through, with the day; nobody where it is not listed. */
const REVIEWED: Readonly<Partial<Record<Code, string>>> = {};

type Row = readonly [key: string, text: string];

/** Every text of a tree by its path, forms and sides by theirs; what people call a move is in the speech model. */
function textsOf(value: unknown, path: readonly string[] = []): Row[] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'synonyms' ? [] : textsOf(inner, [...path, name])));
}

/** A form or a side of a sentence stands beside all that English has of it, where English has none of that name. */
const englishOf = (key: string, english: ReadonlyMap<string, string>): string => {
  const own = english.get(key);
  if (own !== undefined) return own;
  const whole = key.replace(/\.(?:left|right|bare|subject|object|in|of|after|\d+)$/, '');
  const parts = [...english].filter(([other]) => other === whole || other.startsWith(`${whole}.`));
  return parts.map(([, text]) => text).join(' / ');
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

function pageOf(code: Code): string {
  const english = new Map(textsOf(LANGUAGES.en.words()));
  const rows = textsOf(LANGUAGES[code].words());
  const sections = new Map<string, Row[]>();
  for (const row of rows) {
    const [first = '', second = ''] = row[0].split('.');
    const name = ['moves', 'routines', 'answers'].includes(first) ? `${first}.${second}` : first;
    sections.set(name, [...(sections.get(name) ?? []), row]);
  }
  const reviewed = REVIEWED[code];
  return [
    `# Every sentence in "${code}", beside the English one`,
    '',
    reviewed
      ? `Read through by a native speaker: ${reviewed}.`
      : '**Not reviewed by a native speaker.** Whoever grew up with the language may read it here, and mend it in',
    ...(reviewed
      ? []
      : [
          `\`lambda/languages/${code}/words/\`. Safety texts come first by their weight: \`safety\`, \`answers.care\`.`,
        ]),
    '',
    'Written by `npm run review`; do not edit. What stands in braces is filled in when it is said.',
    '',
    ...[...sections].flatMap(([name, own]) => [
      `## ${name}`,
      '',
      `| Key | ${code} | en |`,
      '| --- | --- | --- |',
      ...own.map(
        ([key, text]) => `| ${key.slice(name.length + 1)} | ${cell(text)} | ${cell(englishOf(key, english))} |`,
      ),
      '',
    ]),
  ].join('\n');
}

const pages = CODES.filter((code) => code !== 'en').map((code) => ({
  path: join(ROOT, 'docs', `${code}-review.md`),
  text: pageOf(code),
}));
if (!process.argv.includes('--check')) for (const { path, text } of pages) writeFileSync(path, text);
else {
  const stale = pages.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  if (stale.length > 0) {
    const names = stale.map(({ path }) => relative(ROOT, path)).join(', ');
    console.error(`review: not up to date: ${names}. Run: npm run review`);
    process.exitCode = 1;
  }
}
