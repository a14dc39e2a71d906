import { type ParseArgsConfig, parseArgs } from 'node:util';
import { CommandError } from './errors';
import { modelLocales } from './nlu/model';
import { DEVICE_KINDS, type DeviceKind } from './requests';

export const DEFAULT_LOCALE = 'en-US';

/** Options that both commands take. */
export const ECHO_FLAGS = {
  locale: { type: 'string' },
  device: { type: 'string' },
  data: { type: 'string' },
  user: { type: 'string' },
  now: { type: 'string' },
  tempo: { type: 'string' },
  latency: { type: 'string' },
  seed: { type: 'string' },
  screened: { type: 'boolean' },
} as const;

type Flags = NonNullable<ParseArgsConfig['options']>;

/** @throws CommandError for an option nobody knows, or one without its value. */
export const readFlags = (args: readonly string[], flags: Flags): Record<string, string | boolean | undefined> => {
  try {
    const { values } = parseArgs({ args: [...args], options: flags, allowPositionals: false });
    return values as Record<string, string | boolean | undefined>;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CommandError((message.split('. ')[0] ?? message).replace(/\.$/, ''));
  }
};

export const numberFlag = (name: string, text: string, least: number, most: number): number => {
  const value = Number(text);
  if (text.trim() === '' || !(value >= least && value <= most)) {
    throw new CommandError(`--${name} ${text}: expected a number from ${least} to ${most}`);
  }
  return value;
};

export const deviceFlag = (text: string): DeviceKind => {
  const kind = DEVICE_KINDS.find((known) => known === text);
  if (!kind) throw new CommandError(`--device ${text}: expected ${DEVICE_KINDS.join(' or ')}`);
  return kind;
};

export const instantFlag = (text: string): string => {
  const instant = new Date(text);
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(instant.getTime())) {
    throw new CommandError(`--now ${text}: expected an instant such as 2026-01-05T07:00:00Z`);
  }
  return instant.toISOString();
};

/** @throws CommandError if there is no speech model for the locale. Without any models every well-formed locale will do. */
export const localeFlag = (text: string): string => {
  const known = modelLocales();
  const fine = known.length > 0 ? known.includes(text) : /^[a-z]{2}-[A-Z]{2}$/.test(text);
  if (!fine)
    throw new CommandError(`unknown locale "${text}"${known.length ? ` (there are ${known.join(', ')})` : ''}`);
  return text;
};
