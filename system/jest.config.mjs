import whole from '../jest.config.mjs';

/** Suites that need more than `npm ci`; `system/install.sh` brings it. They fail when it is missing. */
/** @type {import('jest').Config} */
export default {
  ...whole,
  rootDir: '..',
  globalSetup: undefined,
  testMatch: ['<rootDir>/system/**/*.test.ts'],
};
