/**
 * Writes `docs/facts.md`: every fact and figure of the two articles, the sentence that says it, and whether it is said as it
 * stands there. The sentences are looked up in the words. With `--check` it writes nothing and exits 1 when the committed page
 * is not what would be written; a fact whose sentence is gone is an error either way.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../lambda/languages/en/words';
import { care } from './facts/care';
import { DOSES } from './facts/doses';
import { moves } from './facts/moves';
import { muscle } from './facts/muscle';
import { pressure } from './facts/pressure';
import { stretches } from './facts/stretches';
import type { Fact, Standing } from './facts/types';

export const PAGE = join(__dirname, '..', 'docs', 'facts.md');

const CHAPTERS: readonly (readonly [title: string, facts: readonly Fact[]])[] = [
  ['The muscle', muscle],
  ['The rest and the lunge', stretches],
  ['Pressure', pressure],
  ['The other moves', moves],
  ['Care', care],
];

export const FACTS: readonly Fact[] = CHAPTERS.flatMap(([, facts]) => facts);

const STANDINGS: Readonly<Record<Standing, string>> = {
  said: 'as it is',
  milder: 'milder',
  claim: 'as a claim, not promised',
  otherwise: 'otherwise',
};

/** What stands at a path of the words, in all its forms. */
function formsAt(path: string): readonly string[] {
  const found = path
    .split('.')
    .reduce<unknown>((place, name) => (place as Readonly<Record<string, unknown>> | undefined)?.[name], en);
  return typeof found === 'string' ? [found] : Array.isArray(found) ? found : [];
}

/** Where a fact is said: the sentence, and whether every form of it carries the fact. */
export function carriedBy(at: string): { readonly path: string; readonly text: string; readonly carries: boolean } {
  const [path = '', words = ''] = at.split(/: (.*)/s);
  const forms = formsAt(path);
  const has = (form: string) => words.split('|').some((one) => form.toLowerCase().includes(one.toLowerCase()));
  return { path, text: forms[0] ?? '', carries: words !== '' && forms.length > 0 && forms.every(has) };
}

/** Of an answer of several sentences, those that carry it. */
function shortened(at: string): string {
  const { text } = carriedBy(at);
  const words = at.split(/: (.*)/s)[1] ?? '';
  const sentences = text.split(/(?<=[.!?]) /);
  return sentences.find((one) => words.split('|').some((w) => one.toLowerCase().includes(w.toLowerCase()))) ?? text;
}

const row = ({ from, fact, standing, why, at }: Fact): string => {
  const where = at.map((one) => `${shortened(one)} \`${carriedBy(one).path}\``).join('<br>');
  return `| ${from} | ${fact} | ${STANDINGS[standing]}${why ? `: ${why}` : ''} | ${where} |`;
};

/** The page. */
export function page(): string {
  const lost = FACTS.flatMap(({ fact, at }) =>
    at.filter((one) => !carriedBy(one).carries).map((one) => `${fact}: ${one}`),
  );
  if (lost.length > 0) throw new Error(`no longer said:\n${lost.join('\n')}`);
  const count = (standing: Standing) => FACTS.filter((fact) => fact.standing === standing).length;
  return [
    '# The facts of the articles',
    '',
    'Every fact of the two articles in our own words: on release and pressure (S0), on stretches at home (S1). Beside it',
    'whether it is said as it stands there, and the sentence that says it, found in the words by its path; of several',
    'wordings the first, and each of them carries it. Written by `npm run facts`, which fails when a sentence is gone.',
    '',
    `${FACTS.length} facts: ${count('said')} as they are, ${count('milder')} milder, ${count('claim')} as a claim that is not`,
    `promised, ${count('otherwise')} otherwise. ${DOSES.length} figures of doses, all of them within reach. None is missing.`,
    '',
    ...CHAPTERS.flatMap(([title, facts]) => [
      `## ${title}`,
      '',
      '| From | Fact | Said | Where |',
      '| --- | --- | --- | --- |',
      ...facts.map(row),
      '',
    ]),
    '## Doses',
    '',
    '| Move | Figure | Article | Here |',
    '| --- | --- | ---: | ---: |',
    ...DOSES.map(([move, figure, article, ours]) => `| ${move} | ${figure} | ${article} | ${ours} |`),
    '',
  ].join('\n');
}

function main(options: readonly string[]): void {
  const unknown = options.find((option) => option !== '--check');
  if (unknown !== undefined) throw new Error(`unknown option ${unknown}; there is --check`);
  const text = page();
  if (!options.includes('--check')) writeFileSync(PAGE, text);
  else if (readFileSync(PAGE, 'utf8') !== text) throw new Error('docs/facts.md is not up to date. Run: npm run facts');
}

if (require.main === module) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(`facts: ${(error as Error).message}`);
    process.exit(1);
  }
}
