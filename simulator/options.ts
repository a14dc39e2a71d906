import { PERMISSIONS } from './alerts/service';
import type { Option } from './command';
import { CommandError } from './errors';
import { PEOPLE } from './household';
import { modelLocales } from './nlu/model';
import { DEVICE_KINDS, type DeviceKind } from './requests';

export const DEFAULT_LOCALE = 'en-US';

/** Options that both Echos take. */
export const ECHO_OPTIONS = {
  locale: { type: 'string', value: 'en-US', does: 'the language it is set to' },
  device: { type: 'string', value: DEVICE_KINDS.join('|'), does: 'without a screen, or with one' },
  data: { type: 'string', value: 'DIR', does: 'where your place is kept (.data)' },
  user: { type: 'string', value: 'ID', does: 'who is listening' },
  now: { type: 'string', value: 'ISO', does: 'when it begins, such as 2026-01-05T07:00:00Z' },
  permission: { type: 'string', value: 'NAME', does: `timers and reminders: ${Object.keys(PERMISSIONS).join(', ')}` },
  person: { type: 'string', value: 'NAME', does: `whose voice is heard: ${Object.keys(PEOPLE).join(', ')} (nobody)` },
  screened: { type: 'boolean', does: 'someone who comes back: notices heard, full programme' },
  json: { type: 'boolean', does: 'one line of JSON a turn' },
} as const satisfies Readonly<Record<string, Option>>;

export const numberFlag = (name: string, text: string, least: number, most: number): number => {
  const value = Number(text);
  if (text.trim() === '' || !(value >= least && value <= most)) {
    throw new CommandError(`--${name} ${text}: expected a number from ${least} to ${most}`);
  }
  return value;
};

export const portFlag = (text: string): number => {
  if (!/^\d+$/.test(text) || Number(text) > 65_535) {
    throw new CommandError(`--port ${text}: expected a whole number from 0 to 65535; 0 takes any that is free`);
  }
  return Number(text);
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
