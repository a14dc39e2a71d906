/**
 * Learns what wishes in free words mean, and writes it to where the skill reads it, for each language or the one of
 * `--language`. With `--check` it writes nothing and exits 1 when the sentences have changed since; with `--crossed` it
 * leaves out each author once, and prints how many of their sentences would be read as they meant them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { askedFor, type Code, learnedIn } from './languages';
import { corpusHash } from './reader/corpus';
import { printCrossed } from './reader/crossed';
import { examples } from './reader/examples';
import { learnNet } from './reader/learn';

const has = (name: string): boolean => process.argv.includes(name);

function isStale(code: Code): boolean {
  const { corpus } = JSON.parse(readFileSync(learnedIn(code, 'reader'), 'utf8')) as { readonly corpus?: unknown };
  return corpus !== corpusHash(code);
}

for (const code of askedFor()) {
  if (has('--crossed')) printCrossed(code, has('--misses'));
  else if (!has('--check')) {
    const learned = { corpus: corpusHash(code), ...learnNet(examples(code), code) };
    writeFileSync(learnedIn(code, 'reader'), `${JSON.stringify(learned, null, 2)}\n`);
  } else if (isStale(code)) {
    console.error(`reader: the sentences of "${code}" have changed since it was learned. Run: npm run reader`);
    process.exitCode = 1;
  }
}
