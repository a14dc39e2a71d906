import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createSkill, type Memory, memoryInProcess, type PsoasCoach } from '../../lambda/index';
import type { StoredRecord } from '../../lambda/memory/record';
import { parseState } from '../../lambda/session/codecs/state';
import type { State } from '../../lambda/session/state';
import { createDevice, DEFAULT_NOW, type Device, type EchoOptions, seedScreened } from '../../simulator/index';

const USER = 'amzn1.ask.account.BENCH';

/** A device with our skill on it, and what only a bench wants to see: the skill's own state and its time. */
export interface Coach {
  readonly device: Device;
  /** What the session attributes of the last response hold; null before the first and after a closing one. */
  readonly state: () => State | null;
}

export type CoachOptions = Pick<EchoOptions, 'carry' | 'latency' | 'tempo' | 'seed' | 'locale' | 'check'> & {
  /** A listener in the first session with the skill, the notices heard and the full programme chosen. */
  readonly first?: boolean;
  /** Collects the milliseconds that the skill took for each request. */
  readonly times?: number[];
};

/** Somebody screened who has never done a routine: the record of a returning listener, with the sessions taken out. */
const seedFirst = async (memory: Memory): Promise<void> => {
  await seedScreened(memory, USER, DEFAULT_NOW);
  const record = (await memory.load(USER)) as StoredRecord;
  const flags = { ...record.state.flags, sessions: 0, noted: false };
  await memory.save(USER, { ...record, state: { ...record.state, flags } });
};

/** The rules of the platform are not checked here unless it is asked for: the tests do that for every response. */
export const makeCoach = async (options: CoachOptions = {}): Promise<Coach> => {
  const { first, times, carry, ...rest } = options;
  const memory = memoryInProcess();
  await (first ? seedFirst(memory) : seedScreened(memory, USER, DEFAULT_NOW));
  let state: State | null = null;
  const watched = (skill: PsoasCoach): PsoasCoach => ({
    invoke: async (event: RequestEnvelope, context?: unknown): Promise<ResponseEnvelope> => {
      const begun = performance.now();
      const response = await skill.invoke(event, context);
      times?.push(performance.now() - begun);
      state = response.sessionAttributes ? parseState(response.sessionAttributes.state) : null;
      return response;
    },
  });
  const device = createDevice({
    check: false,
    ...rest,
    user: USER,
    skill: (observe) => watched(createSkill({ memory, observe, ...(carry === undefined ? {} : { carry }) })),
  });
  return { device, state: () => state };
};
