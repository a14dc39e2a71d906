/** Takes TypeScript as it is; types are `npm run types`'s to check. */
const transform = { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] };

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // A busy machine is no defect.
  testTimeout: 60_000,
  // All cores: jest would leave one idle, which is half of two.
  maxWorkers: '100%',
  // Jest looks these up in its sandbox at every use, which makes arithmetic in loops three to eight times as slow.
  sandboxInjectedGlobals: ['Math', 'Object', 'Array', 'Map', 'Set', 'Number', 'String', 'JSON'],
  globalSetup: '<rootDir>/test/set-up.ts',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: [
    '<rootDir>/system/node_modules',
    '<rootDir>/infrastructure/node_modules',
    '<rootDir>/mutation/node_modules',
    '<rootDir>/.stryker-tmp',
    '<rootDir>/dist',
  ],
  transform,
};
