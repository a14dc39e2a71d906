/*
 * German numbers, lengths and times of day in words: what differs from English, whose ways of counting the rest goes by.
 */

const ONES: Readonly<Record<string, number>> = {
  ein: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
};
const TEENS: Readonly<Record<string, number>> = {
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
};
const TENS: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};
const COMPOUND = new RegExp(`^(${Object.keys(ONES).join('|')})und(${Object.keys(TENS).join('|')})$`);
const HUNDREDS = new RegExp(`^(${Object.keys(ONES).join('|')})?hundert(?:und)?(.*)$`);

/** A number in one word, as German writes them: "fünfundvierzig"; null for anything else. */
export function numberWord(word: string): number | null {
  if (word === 'null') return 0;
  if (word === 'eins') return 1;
  if (word === 'ein') return null;
  const small = ONES[word] ?? TEENS[word] ?? TENS[word];
  if (small !== undefined) return small;
  const [, one = '', ten = ''] = COMPOUND.exec(word) ?? [];
  if (ten) return (ONES[one] ?? 0) + (TENS[ten] ?? 0);
  const hundreds = HUNDREDS.exec(word);
  if (!hundreds) return null;
  const rest = hundreds[2] ? numberWord(hundreds[2]) : 0;
  return rest === null ? null : (ONES[hundreds[1] ?? ''] ?? 1) * 100 + rest;
}

const ONE = ['ein', 'eine', 'einer', 'einen', 'einem', 'ne', 'ner', 'nen'];
const SHARES: Readonly<Record<string, number>> = {
  halbe: 0.5,
  halben: 0.5,
  viertel: 0.25,
  dreiviertel: 0.75,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  einundeinhalb: 1.5,
};

/** How many of a unit some words say: "eine", "eine halbe", "zweieinhalb"; null for none, and for what is said as in English. */
export function share(tokens: readonly string[]): number | null {
  const [first = '', ...rest] = tokens;
  if (ONE.includes(first)) return rest.length === 0 ? 1 : first === 'ein' ? null : share(rest);
  if (rest.length > 0) return null;
  const half = /^(.+)einhalb$/.exec(first);
  const whole = half ? numberWord(half[1] ?? '') : null;
  return SHARES[first] ?? (whole === null ? null : whole + 0.5);
}

/** "Viertelstunde" is two words to the ear. */
export const apart = (tokens: readonly string[]): string[] =>
  tokens.flatMap((token) => {
    const [, part, unit] = /^(viertel|dreiviertel)(stunden?)$/.exec(token) ?? [];
    return part && unit ? [part, unit] : [token];
  });

/** "Minute" and "Stunde" alone are one of them. */
export const stunde = (tokens: readonly string[]): readonly string[] =>
  ['minute', 'stunde'].includes(tokens.join(' ')) ? ['eine', ...tokens] : tokens;

/** Parts of the day as Alexa sends them, and the hours that are a time by themselves. */
const WHOLE: Readonly<Record<string, string>> = {
  mittag: '12:00',
  mittags: '12:00',
  mitternacht: '00:00',
  morgens: 'MO',
  'am morgen': 'MO',
  nachmittags: 'AF',
  'am nachmittag': 'AF',
  abends: 'EV',
  'am abend': 'EV',
  'heute abend': 'EV',
  nachts: 'NI',
  'in der nacht': 'NI',
  'heute nacht': 'NI',
};

/** What may follow or precede a clock time, and whether it means the second half of the day. */
const HALVES: readonly (readonly [RegExp, boolean])[] = [
  [/ (?:morgens|früh|vormittags|in der früh|am morgen|am vormittag|nachts)$/, false],
  [/ (?:abends|nachmittags|mittags|am abend|am nachmittag|heute abend)$/, true],
];

const hourOf = (words: string): number | null => {
  const hour = /^\d{1,2}$/.test(words) ? Number(words) : words === 'ein' ? 1 : numberWord(words);
  return hour !== null && hour <= 24 ? hour % 24 : null;
};
const minutesOf = (words: string): number | null => {
  if (words === 'viertel') return 15;
  const minutes = /^\d{1,2}$/.test(words) ? Number(words) : numberWord(words);
  return minutes !== null && minutes > 0 && minutes < 60 ? minutes : null;
};

/** Minutes since midnight of "sieben uhr dreißig", "halb acht", "viertel vor acht", "fünf nach halb acht"; null for none. */
function minuteOfDay(text: string): number | null {
  const to = (hour: string, minutes: number): number | null => {
    const found = hourOf(hour);
    return found === null ? null : (found * 60 + minutes + 1440) % 1440;
  };
  const [, hour, minute] = /^(\S+) uhr(?: (\S+))?$/.exec(text) ?? [];
  if (hour !== undefined) {
    const minutes = minute === undefined ? 0 : minutesOf(minute);
    return minutes === null ? null : to(hour, minutes);
  }
  const [, before, way, half, of = ''] = /^(?:(\S+) (nach|vor) )?(halb )?(\S+?)(?: uhr)?$/.exec(text) ?? [];
  if (before !== undefined || half !== undefined) {
    const minutes = before === undefined ? 0 : minutesOf(before);
    return minutes === null ? null : to(of, (half ? -30 : 0) + (way === 'vor' ? -minutes : minutes));
  }
  const [, quarter, next = ''] = /^(viertel|dreiviertel) (\S+)$/.exec(text) ?? [];
  return quarter === undefined ? null : to(next, quarter === 'viertel' ? -45 : -15);
}

/** A time of day in German words as AMAZON.TIME sends it; null for what is none, or is said as in English. */
export function timeIn(tokens: readonly string[]): string | null {
  const text = tokens.join(' ');
  const whole = WHOLE[text];
  if (whole !== undefined) return whole;
  const half = HALVES.find(([words]) => words.test(text));
  const clock = half ? text.replace(half[0], '') : text;
  const alone = half ? hourOf(clock) : null;
  const minutes = minuteOfDay(clock) ?? (alone === null ? null : alone * 60);
  if (minutes === null) return null;
  const hour = Math.floor(minutes / 60);
  const shifted = half && hour >= 1 && hour <= 12 ? (hour % 12) + (half[1] ? 12 : 0) : hour;
  return `${String(shifted).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
