/**
 * No sentence of the two articles may be copied. They are not part of the project, so a list of short hashes of all
 * their eight-word runs stands in for them. Usage: npx tsx scripts/article-runs.ts FILE... > test/content/article-runs.json
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const RUN_LENGTH = 8;

/** All runs of eight words in a text, in its order; none if it is shorter. */
export function runs(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z0-9']+/g) ?? [];
  return words.slice(RUN_LENGTH - 1).map((_, start) => words.slice(start, start + RUN_LENGTH).join(' '));
}

/** Eight hexadecimal digits: among some thousand runs a chance hit is a matter of one in a hundred builds. */
export const shortHash = (run: string): string => createHash('sha1').update(run).digest('hex').slice(0, 8);

export const hashesOf = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.flatMap(runs).map(shortHash))].sort();

if (require.main === module) {
  const files = process.argv.slice(2);
  if (files.length === 0) {
    process.stderr.write('article-runs: name the article files\n');
    process.exit(2);
  }
  const hashes = hashesOf(files.map((file) => readFileSync(file, 'utf8')));
  process.stdout.write(`${JSON.stringify(hashes, null, 2)}\n`);
}
