import { DAYS, type Day, EVERY_DAY, WEEKDAYS, WEEKEND } from '../../content/week';
import type { Speak } from '../language';
import { lengthOf } from '../lengths';
import { rate } from './rate';

/** Two or more in words: "breaths" of "breath". */
const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const length: Speak['length'] = (seconds) => {
  const said = lengthOf(seconds);
  if (said.unit === 'nothing') return 'nothing';
  if (said.unit === 'seconds') return counted(said.count, 'second');
  if (said.count === 1) return said.half ? 'a minute and a half' : 'a minute';
  return said.half ? `${said.count} and a half minutes` : `${said.count} minutes`;
};

const amount: Speak['amount'] = (count, unit) => {
  if (count === 0) return 'nothing';
  switch (unit) {
    case 'times':
      return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
    case 'breaths':
      return count === 1 ? 'one breath' : `${count} breaths`;
    case 'sets':
      return counted(count, 'set');
    default:
      return unit satisfies never;
  }
};

/** The part of the day that makes a time on a twelve-hour clock plain. */
const partOf = (hour: number): string =>
  hour < 4 || hour >= 21
    ? 'at night'
    : hour < 12
      ? 'in the morning'
      : hour < 17
        ? 'in the afternoon'
        : 'in the evening';

const clock: Speak['clock'] = ({ hour, minute }) => {
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return `${twelve}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`} ${partOf(hour)}`;
};

const DAY_NAMES = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
} as const satisfies Record<Day, string>;

const same = (one: readonly Day[], other: readonly Day[]): boolean => one.join() === other.join();

/** "Rest, stretching and strength"; names heard one by one have a pause before the last: "the sphinx, and camel". */
const list: Speak['list'] = (items, joint, more) => {
  const all = more > 0 ? [...items, `${more} more`] : items;
  const [last = ''] = all.slice(-1);
  const before = all.slice(0, -1).join(', ');
  if (before === '') return last;
  return joint === 'apart' ? `${before}, and ${last}` : `${before} and ${last}`;
};

/** Groups by their own word, up to three by name; more names than that nobody keeps in mind. */
const days: Speak['days'] = (some) => {
  if (same(some, EVERY_DAY)) return 'every day';
  if (same(some, WEEKDAYS)) return 'every weekday';
  if (same(some, WEEKEND)) return 'on Saturdays and Sundays';
  if (some.length > 3) return `on ${some.length} days of the week`;
  const names = DAYS.filter((day) => some.includes(day)).map((day) => DAY_NAMES[day]);
  return `every ${list(names, 'and', 0)}`;
};

const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const spelled = (digits: string, between: string): string =>
  [...digits].map((digit) => DIGITS[Number(digit)]).join(between);

/** "Nine, one, one"; of a number in groups each is said in one go, and whole hundreds as such: "eight hundred". */
const digits: Speak['digits'] = (number) => {
  if (number === '000') return 'triple zero';
  const groups = number.split(' ');
  if (groups.length === 1) return spelled(number, ', ');
  return groups
    .map((group) => (/^[1-9]00$/.test(group) ? `${spelled(group.charAt(0), '')} hundred` : spelled(group, ' ')))
    .join(', ');
};

export const speak: Speak = {
  form: (name, form) =>
    typeof name === 'string'
      ? form === 'of'
        ? `${name}'s`
        : name
      : (name[form] ?? (form === 'of' ? `${name.bare}'s` : name.bare)),
  length,
  amount,
  clock,
  days,
  list,
  digits,
  // A name may stand first in any sentence of a line.
  capital: (text) => text.replace(/(^|[.!?] )([a-z])/g, (found) => found.toUpperCase()),
  rate,
  say: { psoas: 'ˈsoʊ.æs', iliopsoas: 'ˌɪl.i.oʊˈsoʊ.æs' },
};
