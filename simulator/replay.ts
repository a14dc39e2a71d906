import { readFileSync } from 'node:fs';
import type { Permission } from './alerts/service';
import type { Device, Understanding } from './device';
import { CommandError } from './errors';
import { type Household, type Person, permissionFlag, personFlag } from './household';
import { secondsOfIso } from './nlu/duration';

/** One thing that happens to the device. */
export type Input =
  | { readonly do: 'say'; readonly text: string; readonly at?: number }
  | { readonly do: 'intent'; readonly name: string; readonly slots: Record<string, unknown>; readonly at?: number }
  | { readonly do: 'open'; readonly at?: number }
  | { readonly do: 'silence' }
  | { readonly do: 'lose'; readonly at?: number }
  | { readonly do: 'after'; readonly seconds: number }
  | { readonly do: 'permission'; readonly permission: Permission }
  | { readonly do: 'person'; readonly person: Person };

export interface Script {
  readonly locale: string | null;
  readonly inputs: readonly Input[];
}

const VERBS = ['say', 'intent', 'open', 'silence', 'lose', 'after', 'permission', 'person'] as const;
const ALLOWED: Readonly<Record<(typeof VERBS)[number], readonly string[]>> = {
  say: ['at'],
  intent: ['slots', 'at'],
  open: ['at'],
  silence: [],
  lose: ['at'],
  after: [],
  permission: [],
  person: [],
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inputOf = (value: unknown, where: string): Input => {
  if (typeof value === 'string') return { do: 'say', text: value };
  if (!isRecord(value)) throw new CommandError(`${where}: expected words or an object`);
  const verb = VERBS.find((candidate) => candidate in value);
  if (!verb || VERBS.some((other) => other !== verb && other in value)) {
    throw new CommandError(`${where}: expected one of ${VERBS.join(', ')}`);
  }
  const stray = Object.keys(value).find((key) => key !== verb && !ALLOWED[verb].includes(key));
  if (stray) throw new CommandError(`${where}: "${stray}" does not go with "${verb}"`);
  const { at } = value;
  if (at !== undefined && (typeof at !== 'number' || !(at >= 0) || !Number.isFinite(at))) {
    throw new CommandError(`${where}: "at" must be a number of seconds from 0 on`);
  }
  const when = at === undefined ? {} : { at };
  const subject = value[verb];
  switch (verb) {
    case 'say':
      if (typeof subject !== 'string') throw new CommandError(`${where}: "say" must be words`);
      return { do: 'say', text: subject, ...when };
    case 'intent':
      if (typeof subject !== 'string') throw new CommandError(`${where}: "intent" must be a name`);
      if (value.slots !== undefined && !isRecord(value.slots))
        throw new CommandError(`${where}: "slots" must be an object`);
      return {
        do: 'intent',
        name: subject,
        slots: (value.slots as Record<string, unknown> | undefined) ?? {},
        ...when,
      };
    case 'after': {
      const seconds = typeof subject === 'string' ? secondsOfIso(subject) : null;
      if (seconds === null) throw new CommandError(`${where}: "after" must be a duration such as PT16H`);
      return { do: 'after', seconds };
    }
    case 'permission':
      return { do: verb, permission: permissionFlag(String(subject)) };
    case 'person':
      return { do: verb, person: personFlag(String(subject)) };
    default:
      if (subject !== true) throw new CommandError(`${where}: "${verb}" must be true`);
      return verb === 'silence' ? { do: 'silence' } : { do: verb, ...when };
  }
};

/** @throws CommandError naming what is wrong with the file. */
export const readScript = (file: string): Script => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new CommandError(code === 'ENOENT' ? `no such file: ${file}` : `cannot read ${file} (${code})`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new CommandError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isRecord(json) || !Array.isArray(json.userInput))
    throw new CommandError(`${file}: expected {"userInput": [...]}`);
  if (json.locale !== undefined && typeof json.locale !== 'string') {
    throw new CommandError(`${file}: "locale" must be a string`);
  }
  return {
    locale: json.locale ?? null,
    inputs: json.userInput.map((value, i) => inputOf(value, `${file}: userInput[${i}]`)),
  };
};

/** Does one thing to the device. Turns come out through its `onTurn`. */
export const perform = async (
  device: Device,
  input: Input,
  understanding: Understanding | undefined,
  household?: Household,
): Promise<void> => {
  switch (input.do) {
    case 'say':
      await device.say(input.text, input.at);
      break;
    case 'intent':
      if (understanding && understanding.fill(input.name, {}) === undefined)
        throw new CommandError(`unknown intent "${input.name}"`);
      await device.intent(input.name, input.slots, input.at);
      break;
    case 'open':
      await device.open(input.at === undefined ? {} : { at: input.at });
      break;
    case 'silence':
      await device.silence();
      break;
    case 'lose':
      device.lose(input.at);
      break;
    case 'after':
      await device.after(input.seconds);
      break;
    case 'permission':
      if (household) household.alerts.permission = input.permission;
      break;
    case 'person':
      if (household) household.person = input.person;
      break;
    default:
      input satisfies never;
  }
};
