import { LANGUAGES, type Locale, spokenTo } from '../../lambda/languages';
import { secondsAt } from '../../lambda/narration/rate';

/** What was measured beside a device, with a stopwatch: seconds, one figure a try. */
export interface Measurements {
  /** From the end of what was said to the first sound of the answer. */
  readonly start?: readonly number[];
  /** From the last word said to the stop of what was being spoken, and on to the answer's stamp. */
  readonly end?: readonly number[];
  /** From the open microphone to the first word of somebody who answers. */
  readonly reaction?: readonly number[];
  /** How long the first microphone stays open. */
  readonly window?: readonly number[];
  /** Sentences as they were spoken, and how long they took. */
  readonly speech?: readonly { readonly locale: Locale; readonly text: string; readonly seconds: number }[];
  readonly sounds?: { readonly bell?: readonly number[]; readonly soft?: readonly number[] };
  /** For each long reprompt whether it was spoken whole, and the second microphone opened after it. */
  readonly reprompt?: readonly boolean[];
}

/** A constant that stands for a device, where it is, and what it would be by the measurements. */
export interface Constant {
  readonly name: string;
  readonly file: string;
  /** The figure as it is written: what stands before it, and it. */
  readonly written: RegExp;
  readonly measured: (given: Measurements) => readonly number[];
  /** What another figure changes for a listener. */
  readonly changes: string;
}

/** Units of speech a second by which a sentence takes as long as it was measured to; its pauses are taken as they are. */
function unitsASecond({ locale, text, seconds }: NonNullable<Measurements['speech']>[number]): number {
  const { rate } = spokenTo(locale).speak;
  const pauses = secondsAt(text, { ...rate, perSecond: Number.POSITIVE_INFINITY });
  const units = (secondsAt(text, rate) - pauses) * rate.perSecond;
  return units / (seconds - pauses);
}

const languageOf = (locale: Locale): string => locale.split('-')[0] ?? '';
const ELAPSED = 'lambda/skill/elapsed.ts';
const SOUNDS = 'lambda/plan/sounds.ts';
const none: readonly number[] = [];

/** Every figure that stands for a device nobody has measured. */
const CONSTANTS: readonly Constant[] = [
  {
    name: 'START_LATENCY',
    file: ELAPSED,
    written: /(START_LATENCY = )([\d.]+)/,
    measured: ({ start = none }) => start,
    changes: 'by so much every position is found earlier or later',
  },
  {
    name: 'END_OF_SPEECH',
    file: ELAPSED,
    written: /(END_OF_SPEECH = )([\d.]+)/,
    measured: ({ end = none }) => end,
    changes: 'by so much a position is found earlier where somebody cut in',
  },
  {
    name: 'REACTION',
    file: ELAPSED,
    written: /(REACTION = )([\d.]+)/,
    measured: ({ reaction = none }) => reaction,
    changes: 'by so much the tempo that is learned from an answer shifts',
  },
  {
    name: 'WINDOW_SECONDS',
    file: 'lambda/plan/budgets.ts',
    written: /(WINDOW_SECONDS = )([\d.]+)/,
    measured: ({ window = none }) => window,
    changes: 'by so much a position in the reprompt shifts',
  },
  {
    name: 'WINDOW_SECONDS of the Echo on the desk',
    file: 'simulator/truth.ts',
    written: /(WINDOW_SECONDS = )([\d.]+)/,
    measured: ({ window = none }) => window,
    changes: 'the desk waits as long as the device',
  },
  ...Object.keys(LANGUAGES).map((language) => ({
    name: `perSecond of ${language}`,
    file: `lambda/languages/${language}/rate.ts`,
    written: /(perSecond: )([\d.]+)/,
    measured: ({ speech = [] }: Measurements) =>
      speech.filter(({ locale }) => languageOf(locale) === language).map(unitsASecond),
    changes: 'every spoken second of every plan, so stated lengths too: run npm run scripts and npm run bench',
  })),
  ...(['bell', 'soft'] as const).map((sound) => ({
    name: `seconds of the sound ${sound}`,
    file: SOUNDS,
    written: new RegExp(`(${sound}: \\{ url: '[^']*', seconds: )([\\d.]+)`),
    measured: ({ sounds = {} }: Measurements) => sounds[sound] ?? none,
    changes: 'the silence around it, so that a hold stays as long as it says',
  })),
];

/** Half of the figures are below it. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** A constant with what it is now and what it would be; null where nothing was measured. */
export interface Proposal {
  readonly constant: Constant;
  readonly now: number;
  readonly next: number;
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

/** Two figures behind the point: no stopwatch is better. */
const rounded = (figure: number): number => Math.round(figure * 100) / 100;

/** What the measurements make of each constant; `source` reads a file. @throws when a constant is not where it should be */
export function proposals(given: Measurements, source: (file: string) => string): readonly Proposal[] {
  return CONSTANTS.flatMap((constant) => {
    const found = constant.written.exec(source(constant.file))?.[2];
    if (found === undefined) throw new Error(`${constant.name} is not in ${constant.file} any more`);
    const figures = constant.measured(given);
    if (figures.length === 0) return [];
    const [from, to] = [rounded(Math.min(...figures)), rounded(Math.max(...figures))];
    return [{ constant, now: Number(found), next: rounded(median(figures)), of: figures.length, from, to }];
  });
}

/** The text of a file with a constant as proposed. */
export const changed = (text: string, { constant, next }: Proposal): string =>
  text.replace(constant.written, `$1${next}`);
