import { accuracyGroups } from './accuracy';
import { balance } from './balance';
import { coldStarts } from './cold';
import { firstConversation } from './conversation';
import type { Group } from './figures';
import { balanced, ledgers, located, speeds } from './groups';
import { interrupt, type Trial, type TrialResult } from './interruptions';
import { readPhrases } from './phrases';
import { planner } from './planner';
import { type RoutineRow, routineRows } from './routines';
import { promises } from './rows';
import { safety } from './safety';
import { soak } from './soak';
import { soaked } from './soak/group';
import { speed } from './speed';
import { storeGroup } from './store';
import { warmTurns } from './warm';

/** How much of everything is measured. */
export interface Sizes {
  /** Interruptions: of the usual words, of any words, with any tempo. */
  readonly near: number;
  readonly any: number;
  readonly wide: number;
  /** Every how many-th length is planned, and every how many-th line about the body is said. */
  readonly lengths: number;
  readonly lines: number;
  /** How often each hold is disturbed in each way. */
  readonly disturbances: number;
  readonly soak: number;
  readonly sessions: number;
  /** Warm turns of each kind, and those over which the heap is watched. */
  readonly turns: number;
  readonly growth: number;
  /** Fresh processes that hold a first conversation, with and without a screen, and those that only start. */
  readonly conversations: number;
  readonly coldStarts: number;
  readonly processes: number;
}

export const SIZES = {
  quick: {
    ...{ near: 400, any: 150, wide: 150, lengths: 14, lines: 7, disturbances: 0.1, soak: 400 },
    ...{ sessions: 5, turns: 500, growth: 3_000, conversations: 5, coldStarts: 5, processes: 2 },
  },
  usual: {
    ...{ near: 4_000, any: 1_000, wide: 1_200, lengths: 3, lines: 1, disturbances: 1, soak: 3_000 },
    ...{ sessions: 20, turns: 2_000, growth: 20_000, conversations: 21, coldStarts: 11, processes: 3 },
  },
  full: {
    ...{ near: 10_000, any: 2_000, wide: 2_500, lengths: 1, lines: 1, disturbances: 2, soak: 20_000 },
    ...{ sessions: 30, turns: 3_000, growth: 20_000, conversations: 41, coldStarts: 15, processes: 5 },
  },
} as const satisfies Readonly<Record<string, Sizes>>;

const NEAR = { from: 0.95, to: 1.05 };
const WIDE = { from: 0.85, to: 1.15 };
const SEED = 20_260_105;
/** Answers to an open microphone that the tempo is learned from. */
const ANSWERED = 3;
/** Interruptions by which the skill's own time is measured. */
const TIMED = 0.25;

const phrases = readPhrases('en-US');
const trial = (count: number, more: Pick<Trial, 'tempo'> & Partial<Trial>): Promise<TrialResult> =>
  interrupt({ count: Math.round(count), draw: 'usual', phrases, seed: SEED, ...more });

/** Some of what a part of the bench found. */
export interface Found {
  readonly groups: readonly Group[];
  readonly rows?: readonly RoutineRow[];
}

type Stage = (sizes: Sizes, found: (some: Found) => void) => Promise<void>;

/** Groups that are told one by one, each when it is measured. */
const told =
  (...parts: readonly ((sizes: Sizes) => Promise<Group | readonly Group[]>)[]): Stage =>
  async (sizes, found) => {
    for (const part of parts) found({ groups: [await part(sizes)].flat() });
  };

async function near({ near: count }: Sizes): Promise<readonly Group[]> {
  const title = 'Interruptions at any second, tempo 0.95 to 1.05';
  const note =
    'All routines, all control words, latency 0.5 to 2.5 s, phrases of the speech model, the plain ones more often.';
  const found = await trial(count, { tempo: NEAR });
  return [located(title, note, found, true), ledgers(found)];
}

async function anyWords({ any }: Sizes): Promise<Group> {
  const title = 'Interruptions, every phrase of the speech model as likely as another';
  const note = 'Longer phrases than people mostly use: how much rests on the usual number of words.';
  return located(title, note, await trial(any, { tempo: NEAR, draw: 'any' }), true);
}

async function unlearned({ wide }: Sizes): Promise<Group> {
  const title = 'Tempo 0.85 to 1.15, before anything was learned';
  const note = 'The device speaks up to 15 % faster or slower than the skill believes.';
  return located(title, note, await trial(wide, { tempo: WIDE, unlearned: true }), false);
}

async function learned({ wide }: Sizes): Promise<Group> {
  const title = `Tempo 0.85 to 1.15, learned from ${ANSWERED} answered turns`;
  const note = '"Yes", "go on" or "ready" said 0.4 to 2.5 s after the microphone opened.';
  return located(title, note, await trial(wide, { tempo: WIDE, answers: ANSWERED }), false);
}

async function pace({ sessions, near: count }: Sizes): Promise<Group> {
  const times: number[] = [];
  await trial(count * TIMED, { tempo: NEAR, times });
  return speeds(await speed(sessions), times);
}

/** Parts that only count: they share the processors. Those that take long come first. */
export const COUNTED = {
  routines: async ({ disturbances }, found) => {
    const rows = await routineRows();
    found({ rows, groups: [promises(rows)] });
    found({ groups: [balanced(await balance(phrases, disturbances))] });
  },
  located: told(near),
  understood: told(
    async ({ lines }) => safety(lines),
    async () => accuracyGroups(),
  ),
  tempos: told(unlearned, learned, anyWords),
  plans: told(async ({ lengths }) => planner(lengths)),
  soak: told(async ({ soak: turns }) => soaked(await soak({ seed: SEED, turns }))),
} as const satisfies Readonly<Record<string, Stage>>;

/** Parts that measure time: each has the machine for itself. */
export const TIMED_ALONE = {
  pace: told(pace),
  warm: told(({ turns, growth }) => warmTurns(turns, growth)),
  conversation: told(({ conversations }) => firstConversation(conversations)),
  cold: told(({ coldStarts: count }) => coldStarts(count)),
  store: told(({ processes }) => storeGroup(processes)),
} as const satisfies Readonly<Record<string, Stage>>;

export const STAGES = { ...COUNTED, ...TIMED_ALONE };
export type StageName = keyof typeof STAGES;
