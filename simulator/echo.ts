import { memoryInProcess } from '../lambda/index';
import type { Permission } from './alerts/service';
import type { Flags } from './command';
import { DEFAULT_NOW, type Device, JITTER_SECONDS, type Understanding } from './device';
import { type EmbeddedMemory, embeddedMemory } from './embedded';
import { type Household, openHousehold, permissionFlag, personFlag } from './household';
import { createDevice, seedScreened } from './index';
import { hasModel, understandingFor } from './nlu/understanding';
import { DEFAULT_LOCALE, deviceFlag, instantFlag, localeFlag, numberFlag } from './options';
import type { Turn } from './turn';

const USER = 'amzn1.ask.account.LISTENER';

export interface Echo {
  readonly device: Device;
  readonly understanding: Understanding | undefined;
  readonly household: Household;
  /** Ends the embedded store. */
  close(): Promise<void>;
}

/** The device that the options of a command describe. */
export const echoFrom = async (
  flags: Flags,
  defaults: {
    readonly locale: string | null;
    readonly now?: string;
    readonly data?: string;
    readonly permission?: Permission;
  },
  onTurn: (turn: Turn) => void,
): Promise<Echo> => {
  const text = (name: string): string | undefined => flags[name] as string | undefined;
  const locale = localeFlag(text('locale') ?? defaults.locale ?? DEFAULT_LOCALE);
  const now = text('now') === undefined ? (defaults.now ?? DEFAULT_NOW) : instantFlag(text('now') as string);
  const data = text('data') ?? defaults.data;
  const user = text('user') ?? USER;
  const seed = text('seed');
  const latency = text('latency');
  const permission = permissionFlag(text('permission') ?? defaults.permission ?? 'none');
  const person = personFlag(text('person') ?? 'nobody');
  // Every option is looked at before anything is opened.
  const chosen = {
    ...(text('device') === undefined ? {} : { device: deviceFlag(text('device') as string) }),
    ...(text('tempo') === undefined ? {} : { tempo: numberFlag('tempo', text('tempo') as string, 0.25, 4) }),
    ...(seed === undefined ? {} : { seed: numberFlag('seed', seed, 0, 0xffffffff), latency: JITTER_SECONDS }),
    ...(latency === undefined ? {} : { latency: numberFlag('latency', latency, 0, 60) }),
  };
  // A replay that keeps nothing needs no store beside it.
  const embedded: EmbeddedMemory | null = data === undefined ? null : await embeddedMemory(data);
  const memory = embedded ?? memoryInProcess();
  const household = await openHousehold(permission, person);
  const understanding = hasModel(locale) ? understandingFor(locale) : undefined;
  if (flags.screened) await seedScreened(memory, user, now);
  const device = createDevice({
    memory,
    locale,
    now,
    user,
    onTurn,
    household,
    ...(understanding ? { understanding } : {}),
    ...chosen,
  });
  const close = async () => {
    await household.alerts.close();
    await embedded?.close();
  };
  return { device, understanding, household, close };
};
