const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const whole = require('../jest.config.js');

// The workers get it from here.
process.env.SWEEP = '1';

/** Every suite that takes a sample in `npm test`: it says so by what it imports. */
const sweeping = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .filter((name) => /from '(?:\.\.?\/)+sweep'|through\/figures/.test(readFileSync(join(__dirname, name), 'utf8')));

/** @type {import('jest').Config} */
module.exports = {
  ...whole,
  rootDir: '..',
  testMatch: sweeping.map((name) => `<rootDir>/test/${name.replaceAll('\\', '/')}`),
};
