import { DAYS, type Day, EVERY_DAY, WEEKDAYS, WEEKEND } from '../../content/week';
import type { Speak } from '../language';
import { lengthOf } from '../lengths';
import type { Form, Name } from '../names';
import { rate } from './rate';

const TENS = ['', '', 'veinti', 'treinta y ', 'cuarenta y ', 'cincuenta y '];

/** A number in front of its noun. Those that end in one bend with it, and no voice is sure to do that by itself. */
function number(count: number, one: 'un' | 'una'): string {
  const tens = count % 10 === 1 ? TENS[Math.floor(count / 10)] : undefined;
  if (count === 1) return one;
  if (!tens) return `${count}`;
  return count === 21 && one === 'un' ? 'veintiún' : `${tens}${one}`;
}

const counted = (count: number, one: 'un' | 'una', single: string, many: string): string =>
  `${number(count, one)} ${count === 1 ? single : many}`;

const length: Speak['length'] = (seconds) => {
  const said = lengthOf(seconds);
  if (said.unit === 'nothing') return 'nada';
  if (said.unit === 'seconds') return counted(said.count, 'un', 'segundo', 'segundos');
  return `${counted(said.count, 'un', 'minuto', 'minutos')}${said.half ? ' y medio' : ''}`;
};

const amount: Speak['amount'] = (count, unit) => {
  if (count === 0) return 'nada';
  switch (unit) {
    case 'times':
      return count === 2 ? 'dos veces' : counted(count, 'una', 'vez', 'veces');
    case 'breaths':
      return counted(count, 'una', 'respiración', 'respiraciones');
    case 'sets':
      return counted(count, 'una', 'serie', 'series');
    default:
      return unit satisfies never;
  }
};

const HOURS = ['doce', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once'];

/** The part of the day that makes a time on a twelve-hour clock plain. */
const partOf = (hour: number): string =>
  hour === 0 || hour >= 20
    ? 'de la noche'
    : hour < 6
      ? 'de la madrugada'
      : hour < 12
        ? 'de la mañana'
        : hour === 12
          ? 'del mediodía'
          : 'de la tarde';

/** "Las siete y media de la mañana", "la una de la tarde": behind "a". Past the half nothing is subtracted, since regions differ in how. */
const clock: Speak['clock'] = ({ hour, minute }) => {
  const twelve = hour % 12;
  const past = minute === 0 ? '' : minute === 15 ? ' y cuarto' : minute === 30 ? ' y media' : ` y ${minute}`;
  return `${twelve === 1 ? 'la' : 'las'} ${HOURS[twelve] ?? ''}${past} ${partOf(hour)}`;
};

const DAY_NAMES = {
  MO: 'lunes',
  TU: 'martes',
  WE: 'miércoles',
  TH: 'jueves',
  FR: 'viernes',
  SA: 'sábados',
  SU: 'domingos',
} as const satisfies Record<Day, string>;

const same = (one: readonly Day[], other: readonly Day[]): boolean => one.join() === other.join();

/** Before the sound of "i", "y" is "e": "e iliopsoas", but "y hielo". */
const and = (last: string): string => (/^h?[ií](?![aeo])/i.test(last) ? 'e' : 'y');

/** "Descanso, estiramiento y fuerza"; names have their articles, so that no pause is needed to tell them apart. */
const list: Speak['list'] = (items, _joint, more) => {
  const all = more > 0 ? [...items, `${more} más`] : items;
  const [last = ''] = all.slice(-1);
  const before = all.slice(0, -1).join(', ');
  return before === '' ? last : `${before} ${and(last)} ${last}`;
};

/** Groups by their own words, up to three by name; more names than that nobody keeps in mind. */
const days: Speak['days'] = (some) => {
  if (same(some, EVERY_DAY)) return 'todos los días';
  if (same(some, WEEKDAYS)) return 'de lunes a viernes';
  if (same(some, WEEKEND)) return 'los sábados y domingos';
  if (some.length > 3) return `${some.length} días a la semana`;
  const names = DAYS.filter((day) => some.includes(day)).map((day) => DAY_NAMES[day]);
  return `todos los ${list(names, 'and', 0)}`;
};

const DIGITS = ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
const HUNDREDS = [
  ...['', 'cien', 'doscientos', 'trescientos', 'cuatrocientos', 'quinientos', 'seiscientos', 'setecientos'],
  ...['ochocientos', 'novecientos'],
];
const spelled = (digits: string, between: string): string =>
  [...digits].map((digit) => DIGITS[Number(digit)]).join(between);

/** More digits than this are said in groups of three, where the number has none of its own. */
const AT_ONCE = 4;

/** "Uno, uno, dos"; of a number in groups each is said in one go, and whole hundreds as such: "ochocientos". */
const digits: Speak['digits'] = (number) => {
  const groups = number.length > AT_ONCE && !number.includes(' ') ? (number.match(/.{1,3}/g) ?? []) : number.split(' ');
  if (groups.length === 1) return spelled(number, ', ');
  return groups
    .map((group) => (/^[1-9]00$/.test(group) ? (HUNDREDS[Number(group[0])] ?? '') : spelled(group, ' ')))
    .join(', ');
};

/** "Del puente", "de la esfinge"; "en el puente". Only "el" grows together with what stands before it. */
function bent(bare: string, form: Form): string {
  if (form === 'in') return `en ${bare}`;
  if (form !== 'of') return bare;
  return bare.startsWith('el ') ? `d${bare}` : `de ${bare}`;
}

export const speak: Speak = {
  form: (name: Name, form) => (typeof name === 'string' ? bent(name, form) : (name[form] ?? bent(name.bare, form))),
  length,
  amount,
  clock,
  days,
  list,
  digits,
  // A name may stand first in any sentence of a line, and a question begins with its mark.
  capital: (text) =>
    text.replace(
      /(^|[.!?] )([¿¡]*)(\p{Ll})/gu,
      (_, before: string, mark: string, letter: string) => before + mark + letter.toUpperCase(),
    ),
  rate,
  say: { psoas: 'ˈpsoas', iliopsoas: 'iljoˈpsoas' },
};
