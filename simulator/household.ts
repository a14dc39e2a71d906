import { type Alert, type Alerts, isPermission, openAlerts, PERMISSIONS, type Permission } from './alerts/service';
import { CommandError } from './errors';

/** Who is heard: nobody that Alexa knows, or one of two voices with a profile of their own. */
export const PEOPLE = {
  nobody: null,
  first: 'amzn1.ask.person.FIRST',
  second: 'amzn1.ask.person.SECOND',
} as const;
export type Person = keyof typeof PEOPLE;

const isPerson = (name: string): name is Person => Object.hasOwn(PEOPLE, name);

/** @throws CommandError naming what there is. */
export const permissionFlag = (name: string): Permission => {
  if (!isPermission(name))
    throw new CommandError(`permission ${name}: expected ${Object.keys(PERMISSIONS).join(', ')}`);
  return name;
};

/** @throws CommandError naming who there is. */
export const personFlag = (name: string): Person => {
  if (!isPerson(name)) throw new CommandError(`person ${name}: expected ${Object.keys(PEOPLE).join(', ')}`);
  return name;
};

/** What is around an Echo on the desk: Alexa's timers and reminders, what the skill may do with them, and who is heard. */
export interface Household {
  readonly alerts: Alerts;
  person: Person;
}

export const openHousehold = async (permission: Permission, person: Person): Promise<Household> => ({
  alerts: await openAlerts(permission),
  person,
});

/** How it stands, for somebody to see. */
export interface Around {
  readonly permission: Permission;
  readonly person: Person;
  readonly alerts: readonly Alert[];
}

export const aroundOf = ({ alerts, person }: Household, now: number): Around => ({
  permission: alerts.permission,
  person,
  alerts: alerts.list(now),
});

const timeOf = (at: number | null): string =>
  at === null ? 'paused' : new Date(at).toISOString().slice(0, 16).replace('T', ' ');

const told = ({ permission, person, alerts }: Around): readonly string[] => [
  `permission: ${permission} (${PERMISSIONS[permission]}); heard: ${person}`,
  ...alerts.map(({ kind, text, at }) => `${kind}, ${timeOf(at)}: ${text}`),
];

const HELP = [
  `/permission ${Object.keys(PERMISSIONS).join('|')}: how Alexa's timers and reminders stand to the skill`,
  `/person ${Object.keys(PEOPLE).join('|')}: whose voice is heard`,
  '/around: how all that stands, and what is set',
];

/** Does what a line with a slash asks, and says how things stand then; null for a line that is said to the Echo. */
export function obeyed(line: string, household: Household, now: number): readonly string[] | null {
  if (!line.startsWith('/')) return null;
  const [verb, value = ''] = line.split(/\s+/, 2);
  try {
    if (verb === '/permission') household.alerts.permission = permissionFlag(value);
    else if (verb === '/person') household.person = personFlag(value);
    else if (verb !== '/around') return HELP;
  } catch (error) {
    if (error instanceof CommandError) return [error.message];
    throw error;
  }
  return told(aroundOf(household, now));
}
