import type { Figures } from './figures';
import { numberOf } from './numbers';

const SECOND = 1;
const MINUTE = 60;
const HOUR = 3600;
const DAY = 86400;
const WEEK = 7 * DAY;

/** Unit words. Languages beyond English, German and Spanish are understood with digits. */
const UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [
        SECOND,
        'second seconds sec secs s sekunde sekunden seconde secondes segundo segundos segundito segunditos secondo secondi 秒 सेकंड',
      ],
      [MINUTE, 'minute minutes min mins minuten minuto minutos minutito minutitos minuti 分 मिनट'],
      [HOUR, 'hour hours hr hrs stunde stunden heure heures hora horas horita horitas ora ore 時間 घंटा घंटे'],
      [DAY, 'day days tag tage jour jours día días giorno giorni dia dias 日 दिन'],
      [WEEK, 'week weeks woche wochen semaine semaines semana semanas settimana settimane 週間 हफ़्ता हफ़्ते'],
    ] as const
  ).flatMap(([seconds, words]) => words.split(' ').map((word) => [word, seconds] as const)),
);

/** Words that add an amount to a duration without changing what it measures. */
export const MORE = new Set(['more', 'extra', 'additional', 'weitere']);

const FRACTIONS: readonly (readonly [readonly string[], number])[] = [
  [['three', 'quarters', 'of', 'an'], 0.75],
  [['three', 'quarters', 'of', 'a'], 0.75],
  [['a', 'quarter', 'of', 'an'], 0.25],
  [['a', 'quarter', 'of', 'a'], 0.25],
  [['quarter', 'of', 'an'], 0.25],
  [['quarter', 'of', 'a'], 0.25],
  [['a', 'quarter'], 0.25],
  [['quarter'], 0.25],
  [['half', 'of', 'an'], 0.5],
  [['half', 'of', 'a'], 0.5],
  [['half', 'an'], 0.5],
  [['half', 'a'], 0.5],
  [['a', 'half'], 0.5],
  [['half'], 0.5],
];

const same = (tokens: readonly string[], words: readonly string[]): boolean =>
  tokens.length === words.length && words.every((word, i) => tokens[i] === word);

/** How many of a unit some words say: "two and a half", "a couple of". */
const amountOf = (tokens: readonly string[], figures: Figures): number | null => {
  if (same(tokens, ['a']) || same(tokens, ['an'])) return 1;
  if (same(tokens, ['a', 'couple']) || same(tokens, ['a', 'couple', 'of']) || same(tokens, ['couple', 'of'])) return 2;
  const fraction = FRACTIONS.find(([words]) => same(tokens, words))?.[1] ?? figures.share(tokens);
  if (fraction !== null) return fraction;
  for (const [end, share] of [
    [['and', 'a', 'half'], 0.5],
    [['and', 'half'], 0.5],
    [['and', 'a', 'quarter'], 0.25],
    [['and', 'three', 'quarters'], 0.75],
  ] as const) {
    if (tokens.length > end.length && same(tokens.slice(-end.length), end)) {
      const whole = amountOf(tokens.slice(0, -end.length), figures);
      return whole === null ? null : whole + share;
    }
  }
  const point = tokens.indexOf('point');
  if (point > 0) {
    const whole = numberOf(tokens.slice(0, point), figures);
    const digits = tokens.slice(point + 1).map((token) => numberOf([token], figures));
    if (whole === null || digits.length === 0 || digits.some((d) => d === null || d > 9)) return null;
    return Number(`${whole}.${digits.join('')}`);
  }
  return numberOf(tokens, figures);
};

/** "5s" and "10min" are two tokens to the ear. */
const apart = (tokens: readonly string[], figures: Figures): string[] =>
  figures.apart(tokens).flatMap((token) => {
    const match = /^(\d+(?:\.\d+)?)(\p{L}+)$/u.exec(token);
    return match && UNITS[match[2] as string] ? [match[1] as string, match[2] as string] : [token];
  });

/** Least number behind a duration that belongs to it: "two minutes thirty". */
const LEAST_TRAILING = 2;

interface Term {
  readonly amount: number;
  readonly unit: number;
}

/** Splits the words into amounts and units; null if a word is left over. */
const termsOf = (words: readonly string[], figures: Figures): Term[] | null => {
  const tokens = apart(words, figures);
  const terms: Term[] = [];
  let from = 0;
  for (const [i, token] of tokens.entries()) {
    const unit = UNITS[token];
    if (unit === undefined || i === from) continue;
    if (token === 'second' && UNITS[tokens[i + 1] ?? '']) return null;
    const start = terms.length > 0 && ['and', 'und', 'y'].includes(tokens[from] ?? '') ? from + 1 : from;
    const amount = amountOf(tokens.slice(start, i), figures);
    if (amount === null) return null;
    terms.push({ amount, unit });
    from = i + 1;
  }
  const last = terms.at(-1);
  const rest = tokens.slice(from);
  if (!last) return null;
  if (rest.length === 0) return terms;
  // "a minute and a half", "two minutes thirty"
  if (rest[0] === 'and' && rest.length > 1) {
    const fraction = FRACTIONS.find(([phrase]) => same(rest.slice(1), phrase));
    if (fraction) return [...terms, { amount: fraction[1], unit: last.unit }];
  }
  const more = figures.behind(rest);
  if (more !== null) return [...terms, { amount: more, unit: last.unit }];
  const trailing = numberOf(rest, figures);
  // Nobody gives a length as "seven minutes one"; "a seven minute one" is common.
  if (
    trailing !== null &&
    trailing >= LEAST_TRAILING &&
    trailing < 60 &&
    (last.unit === MINUTE || last.unit === HOUR)
  ) {
    return [...terms, { amount: trailing, unit: last.unit / 60 }];
  }
  return null;
};

const LETTERS: readonly (readonly [number, string])[] = [
  [DAY, 'D'],
  [HOUR, 'H'],
  [MINUTE, 'M'],
  [SECOND, 'S'],
];

/** Seconds as an ISO-8601 duration, in the units they were said in: 90 seconds stay PT90S. */
const isoOf = (terms: readonly Term[]): string => {
  const negative = terms.some((term) => term.amount < 0);
  const seconds = new Map<number, number>();
  const add = (unit: number, amount: number): void => {
    seconds.set(unit, (seconds.get(unit) ?? 0) + amount);
  };
  for (const { amount, unit } of terms) {
    let whole = Math.floor(Math.abs(amount));
    let rest = Math.round((Math.abs(amount) - whole) * unit);
    if (unit === WEEK) {
      rest += whole * 7 * DAY;
      whole = 0;
    }
    if (whole > 0 || (rest === 0 && unit !== WEEK)) add(unit, whole);
    for (const [smaller] of LETTERS) {
      if (smaller >= unit && unit !== WEEK) continue;
      const count = Math.floor(rest / smaller);
      if (count > 0) add(smaller, count);
      rest -= count * smaller;
    }
  }
  const days = seconds.get(DAY);
  const time = LETTERS.slice(1)
    .filter(([unit]) => seconds.has(unit))
    .map(([unit, letter]) => `${seconds.get(unit)}${letter}`)
    .join('');
  const weeks = days !== undefined && days > 0 && days % 7 === 0 && time === '' && terms[0]?.unit === WEEK;
  const date = weeks ? `${(days as number) / 7}W` : days === undefined ? '' : `${days}D`;
  if (!date && !time) return 'PT0S';
  return `${negative ? '-' : ''}P${date}${time ? `T${time}` : ''}`;
};

/** The duration that the words say, and nothing but the words, as Alexa sends it; null if they say none. */
export const durationOf = (tokens: readonly string[], figures: Figures): string | null => {
  const terms = termsOf(figures.one(tokens), figures);
  return terms ? isoOf(terms) : null;
};

/** Seconds of an ISO-8601 duration such as PT16H or P1DT30M; null if it is none. */
export const secondsOfIso = (iso: string): number | null => {
  const match =
    /^P(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
      iso,
    );
  if (!match || match.slice(1).every((part) => part === undefined)) return null;
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return weeks * WEEK + days * DAY + hours * HOUR + minutes * MINUTE + seconds;
};
