import type { Figures } from './figures';
import { numberOf } from './numbers';

/** Words that stand for a time by themselves, as Alexa sends them: a clock time, or a part of the day. */
const WHOLE: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  'twelve noon': '12:00',
  midnight: '00:00',
  'the morning': 'MO',
  'the afternoon': 'AF',
  'the evening': 'EV',
  night: 'NI',
  tonight: 'NI',
};

/** What may follow a clock time, longest first, and whether it means the second half of the day. */
const HALVES: readonly (readonly [string, boolean])[] = [
  ['in the morning', false],
  ['in the afternoon', true],
  ['in the evening', true],
  ['at night', true],
  ['a m', false],
  ['p m', true],
  ['am', false],
  ['pm', true],
];

const hourOf = (tokens: readonly string[], figures: Figures): number | null => {
  const hour = numberOf(tokens.at(-1) === "o'clock" ? tokens.slice(0, -1) : tokens, figures);
  return hour !== null && Number.isInteger(hour) && hour >= 0 && hour <= 23 ? hour : null;
};

const SHARES = { half: 30, quarter: 15 } as const;
const isShare = (word: string): word is keyof typeof SHARES => Object.hasOwn(SHARES, word);
const minutesOf = (tokens: readonly string[], figures: Figures): number | null => {
  const bare = tokens[0] === 'a' ? tokens.slice(1) : tokens;
  const [word = ''] = bare;
  const share = bare.length === 1 && isShare(word) ? SHARES[word] : undefined;
  const minutes = share ?? numberOf(bare.at(-1)?.startsWith('minute') ? bare.slice(0, -1) : bare, figures);
  return minutes !== null && minutes > 0 && minutes < 60 ? minutes : null;
};

/** Minutes since midnight of "seven", "seven thirty", "half past seven", "quarter to eight", "7:30"; null for none. */
function minuteOfDay(tokens: readonly string[], figures: Figures): number | null {
  const digits = tokens.length === 2 && tokens.every((token) => /^\d{1,2}$/.test(token));
  if (digits && Number(tokens[0]) < 24 && Number(tokens[1]) < 60) return Number(tokens[0]) * 60 + Number(tokens[1]);
  const whole = hourOf(tokens, figures);
  if (whole !== null) return whole * 60;
  // British: "half seven" is half past seven.
  const half = tokens[0] === 'half' ? hourOf(tokens.slice(1), figures) : null;
  if (half !== null) return half * 60 + SHARES.half;
  const at = tokens.findIndex((token) => token === 'past' || token === 'to' || token === 'after');
  if (at > 0) {
    const minutes = minutesOf(tokens.slice(0, at), figures);
    const hour = hourOf(tokens.slice(at + 1), figures);
    if (minutes === null || hour === null) return null;
    return tokens[at] === 'to' ? (hour * 60 - minutes + 1440) % 1440 : hour * 60 + minutes;
  }
  for (let split = 1; split < tokens.length; split++) {
    const hour = hourOf(tokens.slice(0, split), figures);
    const rest = tokens.slice(split);
    const minutes = rest[0] === 'oh' ? minutesOf(rest.slice(1), figures) : minutesOf(rest, figures);
    if (hour !== null && minutes !== null && (minutes > 9 || rest[0] === 'oh')) return hour * 60 + minutes;
  }
  return null;
}

/** A time of day in words as AMAZON.TIME sends it ("19:30", "MO"); null if they say none. */
export function timeOf(tokens: readonly string[], figures: Figures): string | null {
  const text = tokens.join(' ');
  if (Object.hasOwn(WHOLE, text)) return WHOLE[text] as string;
  const other = figures.time(tokens);
  if (other !== null) return other;
  const half = HALVES.find(([words]) => text.endsWith(` ${words}`));
  const clock = half ? tokens.slice(0, -half[0].split(' ').length) : tokens;
  const minutes = minuteOfDay(clock, figures);
  if (minutes === null) return null;
  const hour = Math.floor(minutes / 60);
  const shifted = half && hour >= 1 && hour <= 12 ? (hour % 12) + (half[1] ? 12 : 0) : hour;
  return `${String(shifted).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
