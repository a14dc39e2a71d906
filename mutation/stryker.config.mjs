import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import config from '../jest.config.mjs';

const { files, tests, report, jobs } = JSON.parse(readFileSync(process.env.MUTATE, 'utf8'));
const { globalSetup: _learns, maxWorkers: _cores, runner: _bare, setupFiles: _plain, ...whole } = config;
// The tool's own processes run tests in jest's sandbox, which reads TypeScript by itself.
delete process.env.NODE_OPTIONS;
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
      // What each test reaches is counted in jest's sandbox alone.
      runner: 'jest-runner',
      testEnvironment: 'node',
      transform: {
        '^.+\\.ts$': [
          here('node_modules/@swc/jest/index.js'),
          { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        ],
      },
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
