import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createSkill, type Memory, screenedRecord } from '../../lambda/index';
import { type Loaded, parseRecord } from '../../lambda/memory/record';
import { summed } from '../../lambda/session/diary';
import type { Ledger } from '../../lambda/session/ledger';
import { createDevice, DEFAULT_NOW, type Device, type EchoOptions } from '../../simulator/index';
import { waited } from '../patience';

export const USER = 'amzn1.ask.account.LISTENER';
export { DEFAULT_NOW };

export interface Listener {
  readonly device: Device;
  /** Milliseconds that each request was waited for. */
  readonly took: number[];
  /** Session attributes of the last answer. */
  attributes(): Readonly<Record<string, unknown>>;
  /** Requests as they were sent. */
  readonly sent: RequestEnvelope[];
  /** The next answers never get to the device: the process dies before. */
  die(dying: boolean): void;
}

/** A person at a device, with our skill over a memory. */
export function listenerOver(memory: Memory, options: Omit<EchoOptions, 'skill' | 'memory'> = {}): Listener {
  const took: number[] = [];
  const sent: RequestEnvelope[] = [];
  let attributes = {};
  let dying = false;
  const device = createDevice({
    user: USER,
    now: DEFAULT_NOW,
    ...options,
    // Every request meets a cold container: whatever isn't in the attributes or the table is gone.
    cold: true,
    skill: (observe) => {
      const skill = createSkill({ memory, observe });
      return {
        invoke: async (event: RequestEnvelope): Promise<ResponseEnvelope> => {
          sent.push(event);
          const invoked = skill.invoke(event);
          took.push(await waited(() => invoked));
          const answer = await invoked;
          if (dying) throw new Error('the process died');
          attributes = answer.sessionAttributes ?? {};
          return answer;
        },
      };
    },
  });
  return {
    device,
    took,
    sent,
    attributes: () => attributes,
    die: (now) => {
      dying = now;
    },
  };
}

/** The record of somebody who may start at once. */
export const seed = (memory: Memory, user = USER): Promise<void> =>
  memory.save(user, screenedRecord(new Date(DEFAULT_NOW)));

export const readingOf = async (memory: Memory, user = USER): Promise<Loaded> => parseRecord(await memory.load(user));

/** Everything that was ever held, as the diary has it. */
export const heldIn = ({ diary }: Loaded): Ledger =>
  summed(Object.values(diary).flatMap((page) => Object.values(page)));

/** Four turns of a routine with something held in each, and the end of the session. `between` comes before each. */
export async function practise(
  device: Device,
  between: (turn: number) => void | Promise<void> = () => {},
): Promise<void> {
  const turns = [
    () => device.say('open psoas coach'),
    () => device.say('start the morning routine'),
    () => device.say('how long left', 50),
    () => device.say('next', 40),
    () => device.say('pause', 60),
    () => device.silence(),
  ];
  for (const [i, turn] of turns.entries()) {
    await between(i + 1);
    await turn();
  }
}
