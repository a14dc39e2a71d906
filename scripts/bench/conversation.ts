import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { createSkill, memoryInProcess } from '../../lambda/index';
import { createDevice, type EchoOptions } from '../../simulator/index';
import { bundle, type Codes } from '../bundle';
import { NULL_SKILL } from './cold-child';
import { BARE_ENTRY, CONVERSATION_CHILD } from './conversation-child';
import { type Figure, type Group, quantile } from './figures';
import { BARE, NODE, nodeVersion } from './node';

/*
 * The whole first conversation of a process, turn by turn: a launch alone looks cheap when the rest is loaded later, and
 * somebody then waits in the middle of what they came for. Ratios within a process, and to a null skill started in turn,
 * hold when the machine's speed drifts.
 */

const USER = 'amzn1.ask.account.BENCH';
/** Conversations before the warm ones, and those of which the median counts: a function that met a few listeners. */
const WARM = { up: 4, again: 9 };

/** Lambda gives the start a whole CPU and requests, at 512 MB, 0.29 of one [Lambda's documentation]. */
const SHARE = 512 / 1769;

/** What is said, in order; `at` a second of the response, else when the microphone opens. */
const SAID = {
  launch: (device) => device.open(),
  '"start quick relief"': (device) => device.intent('StartRoutineIntent', { routine: 'quick-relief' }),
  'first answer': (device) => device.intent('ChoiceIntent', { choice: 'start' }),
  'second answer': (device) => device.intent('ChoiceIntent', { choice: 'full' }),
  'the routine once more': (device) => device.intent('StartRoutineIntent', { routine: 'quick-relief' }),
  '"how long left"': (device) => device.intent('HowLongLeftIntent', {}, 30),
  '"next"': (device) => device.intent('AMAZON.NextIntent', {}, 10),
  '"when should I see a doctor"': (device) => device.intent('DoctorIntent', {}, 10),
  'a report of numbness': (device) => device.intent('SymptomIntent', { symptom: 'my foot is numb' }, 10),
} as const satisfies Readonly<Record<string, (device: ReturnType<typeof createDevice>) => Promise<unknown>>>;

/** The requests of the conversation as a device sends them. */
async function record(kind: NonNullable<EchoOptions['device']>): Promise<string[]> {
  const skill = createSkill({ memory: memoryInProcess() });
  const requests: string[] = [];
  const device = createDevice({
    user: USER,
    device: kind,
    skill: () => ({
      invoke: (event) => {
        requests.push(JSON.stringify(event));
        return skill.invoke(event);
      },
    }),
  });
  for (const say of Object.values(SAID)) await say(device);
  return requests;
}

interface Run {
  readonly load: number;
  readonly rehearsal: number;
  readonly turns: readonly number[];
  readonly warm: readonly number[];
}

const median = (values: readonly number[]): number => quantile(values, 0.5) ?? Number.NaN;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** The null skill and ours, bundled. */
async function bundles(folder: string): Promise<{ readonly nothing: string; readonly skill: string; codes: Codes }> {
  const source = join(process.cwd(), 'node_modules', '.cache', 'null-skill-said', 'index.ts');
  await mkdir(dirname(source), { recursive: true });
  await writeFile(source, NULL_SKILL);
  await bundle(source, join(folder, 'null', 'index.js'));
  await rm(dirname(source), { recursive: true });
  const codes = await bundle('lambda/index.ts', join(folder, 'skill', 'index.js'));
  const [nothing, skill] = ['null', 'skill'].map((name) => join(folder, name, 'bench.mjs')) as [string, string];
  for (const file of [nothing, skill]) await writeFile(file, BARE_ENTRY);
  return { nothing, skill, codes };
}

/** Milliseconds of CPU below which a warm turn is not told apart from the clock's own steps and the collector's. */
const LEAST_WARM = 0.25;

const most = (value: number): Pick<Figure, 'target'> => ({ target: { is: 'at most', value } });

/** The parts of the code that every start reads, largest first. */
const largest = (codes: Codes): string =>
  [...codes]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 6)
    .map(([name, bytes]) => `${name} ${Math.round(bytes / 1024)}`)
    .join(', ');

/** Figures of one kind of device; `nothing` are the starts of the null skill. */
function figuresOf(runs: readonly Run[], nothing: readonly Run[]): Figure[] {
  const bare = median(nothing.map(({ load }) => load));
  const load = median(runs.map((run) => run.load));
  const rehearsal = median(runs.map((run) => run.rehearsal));
  const times = (value: number): Pick<Figure, 'value' | 'unit'> => ({ value: value / bare, unit: 'x' });
  const waited = median(runs.map((run) => run.load + run.rehearsal + sum(run.turns) / SHARE));
  return [
    { name: 'load, times the null skill', ...times(load), ...most(3), detail: `${ms(load)}, null skill ${ms(bare)}` },
    {
      name: 'load and rehearsal, times the null skill',
      ...times(load + rehearsal),
      ...most(10),
      detail: ms(rehearsal),
    },
    ...Object.keys(SAID).map((name, i): Figure => {
      const [first, warm] = [
        median(runs.map(({ turns }) => turns[i] ?? 0)),
        median(runs.map((run) => run.warm[i] ?? 0)),
      ];
      const value = first / Math.max(LEAST_WARM, warm);
      return { name: `${name}: times the same warm`, value, unit: 'x', ...most(5), detail: ms(first) };
    }),
    { name: 'longest turn', value: median(runs.map(({ turns }) => Math.max(...turns))), unit: 'ms' },
    { name: 'all that is waited for, turns with the CPU of 512 MB', value: waited, unit: 'ms' },
  ];
}

/** Measures `count` rounds of fresh processes: the null skill, and ours on each kind of device. */
export async function firstConversation(count: number): Promise<readonly Group[]> {
  const folder = await mkdtemp(join(tmpdir(), 'psoas-said-'));
  try {
    const child = join(folder, 'child.mjs');
    await writeFile(child, CONVERSATION_CHILD);
    const { nothing, skill, codes } = await bundles(folder);
    const cases = [
      { entry: nothing, said: [] },
      { entry: skill, said: await record('echo') },
      { entry: skill, said: await record('show') },
    ].map((one, i) => ({ ...one, file: join(folder, `${i}.json`), runs: [] as Run[] }));
    for (const { file, said } of cases) await writeFile(file, JSON.stringify(said));
    const env = { ...process.env, ...BARE, AWS_LAMBDA_FUNCTION_NAME: 'bench', MEMORY_TABLE: '' };
    // The first round warms the file cache.
    for (let round = 0; round <= count; round++) {
      for (const { entry, file, runs } of cases) {
        const args = [child, entry, file, USER, String(WARM.up), String(WARM.again)];
        const { stderr } = await promisify(execFile)(NODE, args, { env });
        if (round > 0) runs.push(JSON.parse(stderr.slice(stderr.lastIndexOf('{"load"'))) as Run);
      }
    }
    const [bare, echo, show] = cases.map(({ runs }) => runs) as [Run[], Run[], Run[]];
    const version = await nodeVersion();
    return [
      {
        title: 'The whole first conversation, without a screen',
        note: `CPU of ${count} fresh processes each, medians, Node ${version}, no table. Warm: after ${WARM.up} conversations. Code, KB: ${largest(codes)}.`,
        figures: figuresOf(echo, bare),
      },
      { title: 'The whole first conversation, with a screen', figures: figuresOf(show, bare) },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
