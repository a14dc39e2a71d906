/**
 * Writes what comes of every answer to every question to `docs/questions.md`, for people to read and review. With `--check`
 * it writes nothing and exits 1 when the committed page is not what would be written.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { questionsPage } from './questions/page';

export const PAGE = join(__dirname, '..', 'docs', 'questions.md');

if (require.main === module) {
  const options = process.argv.slice(2);
  const unknown = options.find((option) => option !== '--check');
  if (unknown !== undefined) {
    console.error(`questions: unknown option ${unknown}; there is --check`);
    process.exit(1);
  }
  const page = questionsPage();
  if (!options.includes('--check')) writeFileSync(PAGE, page);
  else if (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== page) {
    console.error('questions: not up to date: docs/questions.md. Run: npm run questions');
    process.exit(1);
  }
}
