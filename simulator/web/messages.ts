import { PERMISSIONS, type Permission } from '../alerts/service';
import { PEOPLE, type Person } from '../household';
import { DEVICE_KINDS, type DeviceKind } from '../requests';

/** Playback speeds of the page: device seconds in one second of the person. */
export const SPEEDS = [1, 2, 10, 20] as const;
/** The longest thing anybody says, and the longest name of a user. Characters. */
const SAID_CHARACTERS = 300;
const NAME_CHARACTERS = 40;
/** The longest jump ahead: a month. Seconds. */
const LATER_SECONDS = 31 * 86_400;
/** A touch hands over a few short values. */
const TOUCH_BYTES = 2000;

export interface Settings {
  readonly device: DeviceKind;
  readonly locale: string;
  readonly user: string;
}

/** What a page may ask of the Echo. */
export type Command =
  | { readonly do: 'say'; readonly text: string }
  | { readonly do: 'wake' }
  | { readonly do: 'resume' }
  | { readonly do: 'skip' }
  | { readonly do: 'here' }
  | { readonly do: 'mute'; readonly on: boolean }
  | { readonly do: 'speed'; readonly speed: number }
  | { readonly do: 'later'; readonly seconds: number }
  | ({ readonly do: 'choose' } & Settings)
  | { readonly do: 'around'; readonly permission: Permission; readonly person: Person }
  | {
      readonly do: 'touch';
      /** Of the document that was touched. */
      readonly token: string;
      readonly arguments: readonly unknown[];
      readonly source: Readonly<Record<string, unknown>>;
    };

export interface Message {
  /** The tab that sends it. */
  readonly client: string;
  readonly command: Command;
}

/** A message that no page of ours sends. */
export class BadMessage extends Error {
  override readonly name = 'BadMessage';
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const FIELDS: Readonly<Record<Command['do'], readonly string[]>> = {
  say: ['text'],
  wake: [],
  resume: [],
  skip: [],
  here: [],
  mute: ['on'],
  speed: ['speed'],
  later: ['seconds'],
  choose: ['device', 'locale', 'user'],
  around: ['permission', 'person'],
  touch: ['token', 'arguments', 'source'],
};

const words = (fields: Fields, name: string, most: number): string => {
  const value = fields[name];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: nobody can say these
  const clean = typeof value === 'string' ? value.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim() : '';
  if (clean === '' || clean.length > most) throw new BadMessage(`"${name}" must be 1 to ${most} characters`);
  return clean;
};

/** A name of a table. */
const oneOf = <K extends string>(table: Readonly<Record<K, unknown>>, fields: Fields, name: string): K => {
  const names = Object.keys(table) as K[];
  const found = names.find((known) => known === fields[name]);
  if (found === undefined) throw new BadMessage(`"${name}" must be one of ${names.join(', ')}`);
  return found;
};

const commandOf = (verb: Command['do'], fields: Fields, locales: readonly string[]): Command => {
  switch (verb) {
    case 'say':
      return { do: verb, text: words(fields, 'text', SAID_CHARACTERS) };
    case 'wake':
    case 'resume':
    case 'skip':
    case 'here':
      return { do: verb };
    case 'mute':
      if (typeof fields.on !== 'boolean') throw new BadMessage('"on" must be true or false');
      return { do: verb, on: fields.on };
    case 'speed': {
      const speed = SPEEDS.find((known) => known === fields.speed);
      if (speed === undefined) throw new BadMessage(`"speed" must be one of ${SPEEDS.join(', ')}`);
      return { do: verb, speed };
    }
    case 'later': {
      const { seconds } = fields;
      const fine = Number.isInteger(seconds) && (seconds as number) >= 1 && (seconds as number) <= LATER_SECONDS;
      if (!fine) throw new BadMessage(`"seconds" must be whole, from 1 to ${LATER_SECONDS}`);
      return { do: verb, seconds: seconds as number };
    }
    case 'choose': {
      const device = DEVICE_KINDS.find((known) => known === fields.device);
      if (!device) throw new BadMessage(`"device" must be one of ${DEVICE_KINDS.join(', ')}`);
      const locale = locales.find((known) => known === fields.locale);
      if (!locale) throw new BadMessage(`"locale" must be one of ${locales.join(', ')}`);
      const user = words(fields, 'user', NAME_CHARACTERS);
      if (!/^[\p{L}\p{N} ._-]+$/u.test(user)) throw new BadMessage('"user" must be letters, digits, spaces, . _ or -');
      return { do: verb, device, locale, user };
    }
    case 'around':
      return {
        do: verb,
        permission: oneOf(PERMISSIONS, fields, 'permission'),
        person: oneOf(PEOPLE, fields, 'person'),
      };
    case 'touch': {
      const { arguments: given, source = {} } = fields;
      if (!Array.isArray(given) || !isRecord(source)) throw new BadMessage('"arguments" must be a list');
      if (Buffer.byteLength(JSON.stringify([given, source])) > TOUCH_BYTES) throw new BadMessage('too long a touch');
      return { do: verb, token: words(fields, 'token', NAME_CHARACTERS), arguments: given, source };
    }
    default:
      return verb satisfies never;
  }
};

/** Reads the body of a request. @throws BadMessage saying what is wrong with it. */
export const readMessage = (body: string, locales: readonly string[]): Message => {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new BadMessage('not JSON');
  }
  if (!isRecord(json)) throw new BadMessage('expected an object');
  const { client, do: verb, ...fields } = json;
  if (typeof client !== 'string' || !/^[\w-]{1,64}$/.test(client)) throw new BadMessage('"client" must name the tab');
  if (typeof verb !== 'string' || !Object.hasOwn(FIELDS, verb)) {
    throw new BadMessage(`"do" must be one of ${Object.keys(FIELDS).join(', ')}`);
  }
  const known = verb as Command['do'];
  const stray = Object.keys(fields).find((name) => !FIELDS[known].includes(name));
  if (stray !== undefined) throw new BadMessage(`"${stray.slice(0, NAME_CHARACTERS)}" does not go with "${known}"`);
  return { client, command: commandOf(known, fields, locales) };
};
