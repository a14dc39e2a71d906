import { DAYS, type Day, EVERY_DAY, WEEKDAYS } from '../../content/week';
import type { Speak } from '../language';
import { lengthOf } from '../lengths';
import type { Form } from '../names';
import { rate } from './rate';

const ONES = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
const TEENS = { 16: 'sechzehn', 17: 'siebzehn' } as const;
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/** A number up to 99 as it stands in front of another word: "ein", "dreizehn", "fünfundzwanzig". */
function inWords(number: number): string {
  const small = ONES[number] ?? TEENS[number as keyof typeof TEENS];
  if (small !== undefined) return small;
  const one = ONES[number % 10] ?? '';
  if (number < 20) return `${one}zehn`;
  return `${number % 10 === 0 ? '' : `${one}und`}${TENS[Math.floor(number / 10)] ?? ''}`;
}

/** A case for each form a name is asked for in: `in` and `after` stand behind a preposition with the dative. */
const isDative = (form: Form): boolean => form === 'in' || form === 'after';

/** "Eine Minute", "in einer Minute": one of a feminine word. */
const one = (form: Form): string => (isDative(form) || form === 'of' ? 'einer' : 'eine');

const length: Speak['length'] = (seconds, form) => {
  const said = lengthOf(seconds);
  if (said.unit === 'nothing') return 'nichts';
  if (said.unit === 'seconds') return said.count === 1 ? `${one(form)} Sekunde` : `${said.count} Sekunden`;
  if (said.half) return said.count === 1 ? 'anderthalb Minuten' : `${inWords(said.count)}einhalb Minuten`;
  return said.count === 1 ? `${one(form)} Minute` : `${said.count} Minuten`;
};

/** One of a masculine word, and the word itself, in the form that is asked for. */
const ONE: Readonly<Record<Form, string>> = {
  bare: 'ein',
  subject: 'ein',
  object: 'einen',
  in: 'einem',
  of: 'eines',
  after: 'einem',
};
const counted = (count: number, single: string, many: string, form: Form): string =>
  count === 1 ? `${ONE[form]} ${single}` : `${count} ${many}${isDative(form) ? 'n' : ''}`;

/** Up to a dozen in one word: "zweimal"; then "20 Mal". */
const DOZEN = 12;

const amount: Speak['amount'] = (count, unit, form) => {
  if (count === 0) return 'nichts';
  switch (unit) {
    case 'times':
      return count > DOZEN ? `${count} Mal` : `${inWords(count)}mal`;
    case 'breaths':
      return counted(count, form === 'of' ? 'Atemzugs' : 'Atemzug', 'Atemzüge', form);
    case 'sets':
      return counted(count, form === 'of' ? 'Durchgangs' : 'Durchgang', 'Durchgänge', form);
    default:
      return unit satisfies never;
  }
};

/** What makes an hour of the first half of the day plain; one of the second half is plain by its number. */
const partOf = (hour: number): string =>
  hour < 4 ? 'nachts' : hour < 10 ? 'morgens' : hour < 12 ? 'vormittags' : 'mittags';

/** "7 Uhr morgens", "19 Uhr 30": as it is read out, since "halb acht" is misheard by half an hour. */
const clock: Speak['clock'] = ({ hour, minute }) =>
  [`${hour} Uhr`, ...(minute === 0 ? [] : [`${minute}`]), ...(hour > 12 ? [] : [partOf(hour)])].join(' ');

const DAY_NAMES = {
  MO: 'Montag',
  TU: 'Dienstag',
  WE: 'Mittwoch',
  TH: 'Donnerstag',
  FR: 'Freitag',
  SA: 'Samstag',
  SU: 'Sonntag',
} as const satisfies Record<Day, string>;

const same = (some: readonly Day[], other: readonly Day[]): boolean => some.join() === other.join();

/**
 * "Ruhe, Dehnung und Kraft"; names have their articles, so that no pause is needed to tell them apart. Where one of them
 * is a choice, "und" would not say where it ends: "ein Kissen oder ein Handtuch, dazu einen Stuhl".
 */
const list: Speak['list'] = (items, _joint, more) => {
  const all = more > 0 ? [...items, `${more} weitere`] : items;
  const [last = ''] = all.slice(-1);
  const before = all.slice(0, -1).join(', ');
  if (before === '') return last;
  return all.some((item) => item.includes(' oder ')) ? `${before}, dazu ${last}` : `${before} und ${last}`;
};

/** Groups by their own words, up to three by name; more names than that nobody keeps in mind. A Saturday is a working day, too. */
const days: Speak['days'] = (some) => {
  if (same(some, EVERY_DAY)) return 'jeden Tag';
  if (same(some, WEEKDAYS)) return 'jeden Tag von Montag bis Freitag';
  if (some.length > 3) return `an ${inWords(some.length)} Tagen in der Woche`;
  const names = DAYS.filter((day) => some.includes(day)).map((day) => DAY_NAMES[day]);
  return `jeden ${list(names, 'and', 0)}`;
};

const spelled = (digits: string, between: string): string =>
  [...digits].map((digit) => (digit === '1' ? 'eins' : ONES[Number(digit)])).join(between);

/** More digits than this are said in groups of three, where the number has none of its own. */
const AT_ONCE = 4;

/** "Eins, eins, zwei"; of a number in groups each is said in one go: "eins eins sechs, eins eins sieben". */
const digits: Speak['digits'] = (number) => {
  const groups = number.length > AT_ONCE && !number.includes(' ') ? (number.match(/.{1,3}/g) ?? []) : number.split(' ');
  return groups.length === 1 ? spelled(number, ', ') : groups.map((group) => spelled(group, ' ')).join(', ');
};

export const speak: Speak = {
  // Cases follow no rule that a name could be bent by: what a name does not list is as it stands by itself.
  form: (name, form) => (typeof name === 'string' ? name : (name[form] ?? name.bare)),
  length,
  amount,
  clock,
  days,
  list,
  digits,
  // A name may stand first in any sentence of a line, and begin with "ü".
  capital: (text) =>
    text.replace(/(^|[.!?] )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  rate,
  say: { psoas: 'ˈpsoːas', iliopsoas: 'iˌlioˈpsoːas' },
};
