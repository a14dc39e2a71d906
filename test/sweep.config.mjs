import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import whole from '../jest.config.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

// The workers get it from here.
process.env.SWEEP = '1';

/** Every suite that takes a sample in `npm test`: it says so by what it imports. */
const sweeping = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .filter((name) => /from '(?:\.\.?\/)+sweep'|through\/figures/.test(readFileSync(join(HERE, name), 'utf8')));

/** @type {import('jest').Config} */
export default {
  ...whole,
  rootDir: '..',
  testMatch: sweeping.map((name) => `<rootDir>/test/${name.replaceAll('\\', '/')}`),
};
