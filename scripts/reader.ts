/**
 * Learns what wishes in free words mean, and writes it to where the skill reads it. With `--check` it writes nothing and
 * exits 1 when the sentences have changed since; with `--crossed` it leaves out each author once, and prints how many of
 * their sentences would be read as they meant them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import committed from '../lambda/languages/en/hear/reader.json';
import { corpusHash } from './reader/corpus';
import { printCrossed } from './reader/crossed';
import { examples } from './reader/examples';
import { learnNet } from './reader/learn';

const FILE = join(__dirname, '..', 'lambda', 'languages', 'en', 'hear', 'reader.json');
const hash = corpusHash();

if (process.argv.includes('--crossed')) printCrossed(process.argv.includes('--misses'));
else if (!process.argv.includes('--check'))
  writeFileSync(FILE, `${JSON.stringify({ corpus: hash, ...learnNet(examples()) }, null, 2)}\n`);
else if (committed.corpus !== hash) {
  console.error('reader: the sentences have changed since it was learned. Run: npm run reader');
  process.exit(1);
}
