/*
 * Spanish numbers, lengths and times of day in words: what differs from English, whose ways of counting the rest goes by.
 */

const SMALL: Readonly<Record<string, number>> = {
  ...{ cero: 0, uno: 1, una: 1, un: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9 },
  ...{ diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, dieciseis: 16 },
  ...{ diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, veintiuno: 21, veintiún: 21, veintiuna: 21 },
  ...{ veintidós: 22, veintidos: 22, veintitrés: 23, veintitres: 23, veinticuatro: 24, veinticinco: 25 },
  ...{ veintiséis: 26, veintiseis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29 },
};
const TENS: Readonly<Record<string, number>> = {
  ...{ treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90 },
};
const HUNDREDS: Readonly<Record<string, number>> = { cien: 100, ciento: 100, doscientos: 200, trescientos: 300 };

/** A number in words: "treinta y cinco", "ciento veinte"; null for anything else, and for "un" alone, which is an article. */
export function numberIn(tokens: readonly string[]): number | null {
  const [first = '', ...rest] = tokens;
  if (rest.length === 0)
    return first === 'un' || first === 'una' ? null : (SMALL[first] ?? TENS[first] ?? HUNDREDS[first] ?? null);
  const [and, one = ''] = rest;
  const ten = TENS[first];
  if (ten !== undefined) {
    const ones = and === 'y' && rest.length === 2 ? SMALL[one] : undefined;
    return ones !== undefined && ones > 0 && ones < 10 ? ten + ones : null;
  }
  const hundred = HUNDREDS[first];
  const below = hundred === undefined ? null : numberIn(rest);
  return hundred === undefined || below === null || below >= 100 ? null : hundred + below;
}

const PARTS: Readonly<Record<string, number>> = {
  ...{
    un: 1,
    una: 1,
    otro: 1,
    otra: 1,
    medio: 0.5,
    media: 0.5,
    'un cuarto de': 0.25,
    'un cuarto': 0.25,
    'cuarto de': 0.25,
  },
  ...{ 'tres cuartos de': 0.75, 'un par de': 2, 'otros dos': 2, 'otras dos': 2 },
};

/** How many of a unit some words say: "una", "media", "tres cuartos de"; null for none, and for what is a number. */
export const part = (tokens: readonly string[]): number | null => PARTS[tokens.join(' ')] ?? null;

const BEHIND: Readonly<Record<string, number>> = {
  'y medio': 0.5,
  'y media': 0.5,
  'y cuarto': 0.25,
  'y un cuarto': 0.25,
};

/** How much more of the same unit stands behind it: "dos minutos y medio"; null for anything else. */
export const behind = (tokens: readonly string[]): number | null => BEHIND[tokens.join(' ')] ?? null;

/** "Minuto y medio" is one and a half of them. */
export const minuto = (tokens: readonly string[]): readonly string[] =>
  ['minuto', 'hora'].includes(tokens[0] ?? '') && (tokens.length === 1 || behind(tokens.slice(1)) !== null)
    ? ['un', ...tokens]
    : tokens;

/** Parts of the day as Alexa sends them, and the hours that are a time by themselves. */
const WHOLE: Readonly<Record<string, string>> = {
  ...{
    mediodía: '12:00',
    'al mediodía': '12:00',
    'el mediodía': '12:00',
    medianoche: '00:00',
    'a medianoche': '00:00',
  },
  ...{ 'la mañana': 'MO', 'por la mañana': 'MO', 'en la mañana': 'MO', 'la tarde': 'AF', 'por la tarde': 'AF' },
  ...{ 'en la tarde': 'AF', 'la noche': 'NI', 'por la noche': 'NI', 'en la noche': 'NI', 'esta noche': 'NI' },
};

/** What may follow a clock time, and whether it means the second half of the day. */
const HALVES: readonly (readonly [RegExp, boolean])[] = [
  [/ (?:de|por|en) la (?:mañana|madrugada)$/, false],
  [/ (?:(?:de|por|en) la (?:tarde|noche)|del mediodía)$/, true],
  [/ (?:a m|am)$/, false],
  [/ (?:p m|pm)$/, true],
];

const figure = (words: string): number | null =>
  /^\d{1,2}$/.test(words) ? Number(words) : words === 'una' ? 1 : numberIn(words.split(' '));
const within = (value: number | null, most: number): number | null => (value !== null && value <= most ? value : null);

const minutesOf = (words: string): number | null =>
  words === 'cuarto' ? 15 : words === 'media' ? 30 : within(figure(words), 59);

/** Minutes since midnight of "las siete y media", "las ocho menos cuarto", "un cuarto para las ocho"; null for none. */
function minuteOfDay(text: string): number | null {
  const [, before, hour = ''] = /^(?:(\S.*?) para )?(?:a )?(?:las? )(.*)$/.exec(text) ?? [];
  if (hour === '') return null;
  if (before !== undefined) {
    const [at, less] = [within(figure(hour), 24), minutesOf(before.replace(/^(?:un|faltan) /, ''))];
    return at === null || less === null ? null : (at * 60 - less + 1440) % 1440;
  }
  const plain = within(figure(hour.replace(/ (?:en punto|horas)$/, '')), 24);
  if (plain !== null) return (plain % 24) * 60;
  const [, whole = '', way = '', rest = ''] = /^(\S+) (?:(y|menos) )?(.+)$/.exec(hour) ?? [];
  const [at, minutes] = [within(figure(whole), 24), minutesOf(rest)];
  if (at === null || minutes === null) return null;
  return (at * 60 + (way === 'menos' ? -minutes : minutes) + 1440) % 1440;
}

/** A time of day in Spanish words as AMAZON.TIME sends it; null for what is none. */
export function timeInSpanish(tokens: readonly string[]): string | null {
  const text = tokens.join(' ');
  const whole = WHOLE[text];
  if (whole !== undefined) return whole;
  const half = HALVES.find(([words]) => words.test(text));
  const clock = half ? text.replace(half[0], '') : text;
  const minutes = minuteOfDay(/^(?:a )?las? | para las? /.test(clock) ? clock : `las ${clock}`);
  if (minutes === null) return null;
  const hour = Math.floor(minutes / 60);
  const shifted = half && hour >= 1 && hour <= 12 ? (hour % 12) + (half[1] ? 12 : 0) : hour;
  return `${String(shifted).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
