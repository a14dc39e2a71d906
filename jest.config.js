/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // A busy machine is no defect.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: [
    '<rootDir>/system/node_modules',
    '<rootDir>/infrastructure/node_modules',
    '<rootDir>/dist',
  ],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
};
