import whole from '../jest.config.mjs';

/** What `npm run test:quick` leaves out: suites that go through everything, and those that start a server or a build. */
const SLOW = [
  'bench/',
  'build/',
  'conversations/',
  'envelopes/',
  'memory/(?:client|faults|forgotten|guest|memory|session)',
  'models/(?:models|store|check)',
  'nlu/accuracy',
  'plan/(?:timeline|variety)',
  'promises/',
  'reminders/',
  'safety/(?:through/|cases/cases|properties)',
  'session/compose',
  'simulator/(?:replay|web/(?:server|clips))',
  'timers/',
];

/** @type {import('jest').Config} */
export default {
  ...whole,
  rootDir: '..',
  testPathIgnorePatterns: ['/node_modules/', ...SLOW.map((path) => `<rootDir>/test/${path}`)],
};
