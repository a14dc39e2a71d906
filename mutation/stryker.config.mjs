import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { files, tests, report, jobs } = JSON.parse(readFileSync(process.env.MUTATE, 'utf8'));
const { globalSetup: _learns, maxWorkers: _cores, ...whole } = createRequire(import.meta.url)('../jest.config.js');
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: [here('node_modules/@stryker-mutator/jest-runner/dist/src/index.js'), here('sample.mjs')],
  mutate: files,
  checkers: ['sample'],
  testRunner: 'jest',
  coverageAnalysis: 'perTest',
  disableTypeChecks: false,
  concurrency: jobs,
  // A busy machine is no mutant that runs for ever.
  timeoutMS: 300_000,
  jest: {
    enableFindRelatedTests: false,
    config: {
      ...whole,
      testMatch: tests.map((name) => `<rootDir>/${name}`),
      setupFiles: ['<rootDir>/mutation/seed.cjs'],
    },
  },
  // The linter takes a second configuration below its own for a mistake.
  ignorePatterns: [
    '/biome.json',
    '/dist',
    '/docs/screens',
    '/system',
    '/infrastructure',
    '/.data',
    '/mutation/node_modules',
  ],
  reporters: ['json'],
  jsonReporter: { fileName: report },
  tempDirName: '.stryker-tmp',
  allowEmpty: true,
};
