import {
  createSkill,
  type Memory,
  memoryInProcess,
  recordKey,
  SOUND_SECONDS,
  screenedRecord,
  speechSeconds,
} from '../lambda/index';
import { DEFAULT_NOW, type Device, type DeviceOptions, makeDevice, type Understanding } from './device';
import { hasModel, understandingFor } from './nlu/understanding';
import type { Voice } from './voice';

export { DEFAULT_NOW, type Device, JITTER_SECONDS } from './device';
export { problems } from './rules';
export { type HeldBy, WINDOW_SECONDS } from './truth';
export type { Turn } from './turn';

export const VOICE: Voice = { speechSeconds, soundSeconds: SOUND_SECONDS };

export interface EchoOptions extends Omit<DeviceOptions, 'skill' | 'voice' | 'understanding'> {
  readonly memory?: Memory;
  /** Whether the reprompt carries on with the routine. */
  readonly carry?: boolean;
  /** Another skill than ours, or ours wrapped. */
  readonly skill?: DeviceOptions['skill'];
  readonly understanding?: Understanding;
}

/** A listener who has been screened and has the first session behind them. Writes only where no record is. */
export const seedScreened = async (memory: Memory, user: string, now: string | number | Date): Promise<void> => {
  const key = recordKey(user);
  const before = await memory.load(key);
  if (before === null || before === undefined) await memory.save(key, screenedRecord(new Date(now)));
};

/** An Echo with our skill on it. Conversations are driven by its methods; each gives the turn of `talk --json`. */
export const createDevice = (options: EchoOptions = {}): Device => {
  const { memory = memoryInProcess(), carry, skill, understanding, ...rest } = options;
  const locale = rest.locale ?? 'en-US';
  return makeDevice({
    now: DEFAULT_NOW,
    ...rest,
    voice: VOICE,
    ...(understanding ? { understanding } : hasModel(locale) ? { understanding: () => understandingFor(locale) } : {}),
    skill: skill ?? ((observe) => createSkill({ memory, observe, ...(carry === undefined ? {} : { carry }) })),
  });
};
