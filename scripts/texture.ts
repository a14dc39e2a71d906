/**
 * How the named routines sound, in figures: short sentences, what is to be felt and why, the pace of instructions, and how
 * much of a day is heard again on the next and two weeks later. Printed beside its goals by `npm run scripts -- --texture`.
 */

import { isMoveId, move } from '../lambda/content';
import { ROUTINES, type RoutineId, routineIds } from '../lambda/content/routines';
import { memoryInProcess, speechSeconds, type TimelineEntry } from '../lambda/index';
import { createDevice, DEFAULT_NOW, type Device, seedScreened, type Turn, WINDOW_SECONDS } from '../simulator';
import { type Code, localeOf } from './languages';
import { saidIn, starting } from './said';
import { WORDS } from './words';
import type { Cue } from './words/words';

const USER = 'listener';
const DAYS = 14;
const MOST_TURNS = 40;
const A_DAY = 24 * 3600;

/** A sentence of so many words, its counts included, is very short. */
const SHORT = 3;
/** From so many seconds on silence is time to do what was said. */
const TIME = 2;

export interface Texture {
  readonly short: number;
  readonly cues: Readonly<Record<Cue, number>>;
  /** Moves of work in which nobody says what to feel. */
  readonly unfelt: readonly string[];
  readonly questions: number;
  /** Sentences of instruction in a row without time to do them. */
  readonly inARow: number;
  readonly wordsAMinute: number;
}

/** The turns of one visit, and nothing said but "go on" where that is needed. */
async function visit(device: Device, code: Code, routine: RoutineId): Promise<readonly Turn[]> {
  await device.open();
  const turns = [await device.say(starting(code, routine))];
  while (turns.length < MOST_TURNS) {
    const turn = await device.say(saidIn(code).goOn, device.turnSeconds - WINDOW_SECONDS + 1);
    if (turn.goes_on?.state === 'finished') break;
    turns.push(turn);
  }
  await device.silence();
  return turns;
}

/** What is heard of a turn, in order: a reprompt that only reminds is left out. */
export const heardIn = ({ timeline, reprompt_seconds: reprompt }: Turn): readonly TimelineEntry[] =>
  timeline.filter(({ part, kind }) => kind !== 'window' && (part === 'speech' || reprompt >= WINDOW_SECONDS));

const wordsIn = (text: string): number => text.match(/[\p{L}0-9']+/gu)?.length ?? 0;

/** Sentences end at a full stop, an exclamation or a question mark, and not at a silence. */
const sentencesIn = (entries: readonly TimelineEntry[]): readonly string[] =>
  entries
    .map(({ text }) => text)
    .join(' ')
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => wordsIn(sentence) > 0);

/** The instructions of changing posture and arranging, with the time to do them: what neither counts nor rests. */
const isSetup = ({ kind, within }: TimelineEntry): boolean =>
  within === undefined && (kind === 'cue' || kind === 'settle');

function inARow(code: Code, entries: readonly TimelineEntry[]): number {
  let most = 0;
  let row = 0;
  for (const entry of entries) {
    if (!isSetup(entry) || entry.kind === 'settle') {
      row = 0;
      continue;
    }
    row += Math.max(1, sentencesIn([entry]).length);
    most = Math.max(most, row);
    if (entry.end - entry.start - speechSeconds(entry.text, localeOf(code)) >= TIME) row = 0;
  }
  return most;
}

/** Moves that stretch, press or strengthen, without a word in them of what to feel. */
function unfeltIn(code: Code, entries: readonly TimelineEntry[]): readonly string[] {
  const worked = [...new Set(entries.flatMap(({ technique }) => technique ?? []))];
  return worked.filter(
    (id) =>
      isMoveId(id) &&
      move(id).kind !== 'rest' &&
      !entries.some(({ technique, text }) => technique === id && WORDS[code].cues.feel.test(text)),
  );
}

/** The figures of one visit. */
export function textureOf(turns: readonly Turn[], code: Code = 'en'): Texture {
  const { feel, why, breath, praise } = WORDS[code].cues;
  const entries = turns.flatMap(heardIn);
  const sentences = sentencesIn(entries);
  const setup = entries.filter((entry) => isSetup(entry) && entry.technique);
  const seconds = setup.reduce((sum, { start, end }) => sum + end - start, 0);
  const words = setup.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const count = (pattern: RegExp) => sentences.filter((sentence) => pattern.test(sentence)).length;
  return {
    short: sentences.filter((sentence) => wordsIn(sentence) <= SHORT).length / sentences.length,
    cues: { feel: count(feel), why: count(why), breath: count(breath), praise: count(praise) },
    unfelt: unfeltIn(code, entries),
    questions: count(/\?$/),
    inARow: inARow(code, entries),
    wordsAMinute: (words / seconds) * 60,
  };
}

/** The share of a day's sentences, but for those that never vary, that another day had too. */
export function heardAgain(day: readonly Turn[], other: readonly Turn[], code: Code = 'en'): number {
  const free = (turns: readonly Turn[]) =>
    sentencesIn(turns.flatMap(heardIn)).filter((one) => !WORDS[code].always.test(one));
  const before = new Set(free(day));
  const now = free(other);
  return now.filter((sentence) => before.has(sentence)).length / Math.max(1, now.length);
}

/** The same routine, once a day for two weeks. */
export async function fortnight(
  routine: RoutineId,
  days = DAYS,
  code: Code = 'en',
): Promise<readonly (readonly Turn[])[]> {
  const memory = memoryInProcess();
  await seedScreened(memory, USER, DEFAULT_NOW);
  const device = createDevice({ memory, user: USER, locale: localeOf(code) });
  const visits: (readonly Turn[])[] = [];
  for (let day = 0; day < days; day++) {
    visits.push(await visit(device, code, routine));
    await device.after(A_DAY);
  }
  return visits;
}

/** At most this share of very short sentences: more where most of it is counting. */
export const SHORT_SHARE = (routine: RoutineId): number => (['strength', 'full'].includes(routine) ? 0.45 : 0.35);
/** Sentences in a row without time to do them, and how much of a day may be heard again on the next. */
export const IN_A_ROW = 2;
export const AGAIN_SHARE = 0.4;
const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Minutes from which on a routine says why twice. */
const LONG = 8 * 60;

/** What a routine is measured by: the first day, and how much of it is heard again. */
interface Measured extends Texture {
  readonly routine: RoutineId;
  readonly nextDay: number;
  readonly later: number;
}

interface Goal {
  readonly column: string;
  readonly shown: (of: Measured) => string;
  /** What is wanted, in words; none where the figure is only told. */
  readonly wanted?: (of: Measured) => string;
  readonly met?: (of: Measured) => boolean;
}

const atMost = (most: number, value: (of: Measured) => number, shown = percent): Omit<Goal, 'column'> => ({
  shown: (of) => shown(value(of)),
  wanted: () => `at most ${shown(most)}`,
  met: (of) => value(of) <= most,
});

const whys = ({ routine }: Measured): number => (ROUTINES[routine].stated > LONG ? 2 : 1);

const GOALS: readonly Goal[] = [
  {
    column: 'short',
    shown: ({ short }) => percent(short),
    wanted: ({ routine }) => `at most ${percent(SHORT_SHARE(routine))}`,
    met: ({ short, routine }) => short <= SHORT_SHARE(routine),
  },
  {
    column: 'feel',
    shown: ({ cues }) => String(cues.feel),
    wanted: ({ unfelt }) => `in every move that works, and not said in ${unfelt.join(', ')}`,
    met: ({ unfelt }) => unfelt.length === 0,
  },
  {
    column: 'why',
    shown: ({ cues }) => String(cues.why),
    wanted: (of) => `at least ${whys(of)}`,
    met: (of) => of.cues.why >= whys(of),
  },
  { column: 'breath', shown: ({ cues }) => String(cues.breath) },
  {
    column: 'praise',
    shown: ({ cues }) => String(cues.praise),
    wanted: () => '1 to 3',
    met: ({ cues }) => cues.praise >= 1 && cues.praise <= 3,
  },
  { column: 'questions', shown: ({ questions }) => String(questions) },
  { column: 'in a row', ...atMost(IN_A_ROW, ({ inARow: row }) => row, String) },
  {
    column: 'words/min',
    ...atMost(
      100,
      ({ wordsAMinute }) => wordsAMinute,
      (value) => String(Math.round(value)),
    ),
  },
  { column: 'next day', ...atMost(AGAIN_SHARE, ({ nextDay }) => nextDay) },
  { column: 'day 14', shown: ({ later }) => percent(later) },
];

async function measured(code: Code, routine: RoutineId): Promise<Measured> {
  const days = await fortnight(routine, DAYS, code);
  const [first = [], second = []] = days;
  return {
    routine,
    ...textureOf(first, code),
    nextDay: heardAgain(first, second, code),
    later: heardAgain(first, days.at(-1) ?? [], code),
  };
}

/** The whole report, a line for each routine, and what misses its goal. */
export async function report(
  code: Code = 'en',
): Promise<{ readonly text: string; readonly missed: readonly string[] }> {
  const all: Measured[] = [];
  for (const routine of routineIds) all.push(await measured(code, routine));
  const missed = all.flatMap((of) =>
    GOALS.filter(({ met }) => met && !met(of)).map(
      ({ column, shown, wanted }) => `${of.routine}: ${column} is ${shown(of)}, wanted: ${wanted?.(of)}`,
    ),
  );
  const rows = [
    [`routine, ${code}`, ...GOALS.map(({ column }) => column)],
    ...all.map((of) => [
      of.routine,
      ...GOALS.map(({ shown, met }) => `${shown(of)}${met && !met(of) ? ' (misses)' : ''}`),
    ]),
  ];
  const goals = missed.length === 0 ? ['Every goal is met.'] : missed;
  return { text: [...rows.map((row) => row.join(' | ')), '', ...goals].join('\n'), missed };
}
