import type { RequestEnvelope } from 'ask-sdk-model';
import { memoryInProcess } from '../memory/in-process';
import { buildSkill } from './skill';

/** A launch by nobody, on a device that does not exist. */
const LAUNCH = {
  version: '1.0',
  session: {
    new: true,
    sessionId: 'rehearsal',
    application: { applicationId: 'rehearsal' },
    user: { userId: 'nobody' },
  },
  context: { System: { application: { applicationId: 'rehearsal' }, user: { userId: 'nobody' } } },
  request: {
    type: 'LaunchRequest',
    requestId: 'rehearsal',
    timestamp: '2026-01-05T07:00:00Z',
    locale: 'en-US',
  },
} as unknown as RequestEnvelope;

/**
 * Answers a launch that nobody made, so that the code of an answer is compiled and its words are read before somebody
 * waits for it. It has a skill and a memory of its own, which no request can reach: there is no way from a rehearsal to a
 * real turn, nor to the table. Never fails: whatever is wrong will show in a real turn.
 */
export const rehearse = (): Promise<unknown> =>
  buildSkill({ memory: memoryInProcess(), log: () => undefined })
    .invoke(LAUNCH)
    .catch(() => null);
