import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const CASES = join(__dirname, '..', '..', 'test', 'safety', 'cases');
/** Frames of a file that lower nothing. */
export const framesOf = (file: string): string[] =>
  readFileSync(join(CASES, file), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, lowers]) => lowers === 'no')
    .map(([frame = '']) => frame);
