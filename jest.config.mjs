// TypeScript as it is, here and in the processes that run the tests; types are `npm run types`'s to check.
import 'tsx';

process.env.NODE_OPTIONS = `--import ${import.meta.resolve('tsx')}`;

/** @type {import('jest').Config} */
export default {
  // Without a sandbox a file, which would be a second of loading for each: what is here keeps nothing between calls.
  runner: '<rootDir>/test/runner.mjs',
  // All cores: jest would leave one idle, which is half of two.
  maxWorkers: '100%',
  globalSetup: '<rootDir>/test/set-up.ts',
  setupFiles: ['<rootDir>/test/plain-node.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: [
    '<rootDir>/system/node_modules',
    '<rootDir>/infrastructure/node_modules',
    '<rootDir>/mutation/node_modules',
    '<rootDir>/.stryker-tmp',
    '<rootDir>/dist',
  ],
  transform: {},
};
