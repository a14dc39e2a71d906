import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createSkill, memoryInProcess } from '../../lambda/index';
import { createDevice, DEFAULT_NOW, seedScreened } from '../../simulator/index';
import { bundle } from '../bundle';
import type { Figure, Group } from './figures';
import { BARE, NODE, nodeVersion } from './node';

/*
 * Warm turns: requests recorded from a conversation, played to the deployed bundle again and again in a process of its own,
 * JSON in and out, without a store.
 */

const USER = 'amzn1.ask.account.BENCH';
/** Requests of each kind before those that are measured: so long the engine goes on compiling what it runs often. */
const WARM_UP = 4000;

/** Runs in a fresh process; prints the CPU of each kind of turn in milliseconds, and by how much the heap grew. */
const child = `
const { handler } = require(process.argv[5]);
const [turns, bytes, { warmUp, each, growth }] = process.argv.slice(2, 5).map((text) => JSON.parse(text));
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
(async () => {
  const answer = async (text) => JSON.stringify(await handler(JSON.parse(text), {}));
  for (let n = 0; n < warmUp; n += 1) for (const { text } of turns) await answer(text);
  const measure = async (call, text) => {
    const times = [];
    for (let n = 0; n < each; n += 1) { const at = cpu(); await call(text); times.push(cpu() - at); }
    times.sort((a, b) => a - b);
    return { p50: times[Math.floor(each / 2)], p99: times[Math.floor(each * 0.99)], sum: times.reduce((a, b) => a + b, 0) };
  };
  const constant = JSON.parse(JSON.stringify({ version: '1.0', response: { outputSpeech: { type: 'SSML', ssml: 'x'.repeat(bytes) } } }));
  const floor = async (text) => { JSON.parse(text); return JSON.stringify(constant); };
  const rows = [];
  for (const { kind, text } of turns) {
    for (let n = 0; n < warmUp; n += 1) await floor(text);
    rows.push({ kind, ...(await measure(answer, text)), floor: (await measure(floor, text)).sum });
  }
  gc(); gc();
  const before = process.memoryUsage().heapUsed;
  for (let n = 0; n < growth; n += 1) await answer(turns[n % turns.length].text);
  gc(); gc();
  process.stderr.write(JSON.stringify({ rows, heap: (process.memoryUsage().heapUsed - before) / 1048576 }));
  process.exit(0);
})();`;

type TurnKind = 'start' | 'parts' | 'answer';

interface Turn {
  readonly kind: TurnKind;
  readonly text: string;
  /** Bytes of the answer. */
  readonly bytes: number;
}

/** Requests of one conversation: a start that fits a length, a turn that plans two full parts, an answer in the lobby. */
async function record(): Promise<Turn[]> {
  const memory = memoryInProcess();
  await seedScreened(memory, USER, DEFAULT_NOW);
  const skill = createSkill({ memory });
  let last = { text: '', bytes: 0 };
  const device = createDevice({
    user: USER,
    skill: () => ({
      invoke: async (event) => {
        const response = await skill.invoke(event);
        // Without a listener there is no record: what is measured is the turn alone.
        last = { text: JSON.stringify(event).replaceAll(USER, ''), bytes: JSON.stringify(response).length };
        return response;
      },
    }),
  });
  const turns: Turn[] = [];
  const keep = (kind: TurnKind): void => {
    turns.push({ kind, ...last });
  };
  await device.open();
  await device.intent('ListRoutinesIntent');
  keep('answer');
  await device.intent('StartRoutineIntent', { routine: 'strength' });
  keep('start');
  await device.intent('AMAZON.NextIntent');
  keep('parts');
  return turns;
}

interface Row {
  readonly kind: TurnKind;
  readonly p50: number;
  readonly p99: number;
  readonly sum: number;
  readonly floor: number;
}

/** Measures `each` turns of each kind, and the heap over `growth` turns. */
export async function warmTurns(each: number, growth: number): Promise<Group> {
  const folder = await mkdtemp(join(tmpdir(), 'psoas-warm-'));
  try {
    const file = join(folder, 'index.js');
    await bundle('lambda/index.ts', file);
    const turns = await record();
    const script = join(folder, 'run.cjs');
    await writeFile(script, child);
    const bytes = turns.find(({ kind }) => kind === 'answer')?.bytes ?? 0;
    const options = JSON.stringify({ warmUp: Math.min(WARM_UP, 2 * each), each, growth });
    const args = ['--expose-gc', script, JSON.stringify(turns), String(bytes), options, file];
    const { stderr } = await promisify(execFile)(NODE, args, {
      maxBuffer: 1 << 26,
      env: { ...process.env, ...BARE, MEMORY_TABLE: '' },
    });
    const { rows, heap } = JSON.parse(stderr.slice(stderr.lastIndexOf('{"rows"'))) as { rows: Row[]; heap: number };
    const row = (kind: TurnKind) => rows.find((one) => one.kind === kind) as Row;
    const time = (name: string, value: number, limit?: number): Figure => ({
      name,
      value,
      unit: 'ms',
      of: each,
      ...(limit ? { target: { is: 'below', value: limit } } : {}),
    });
    const answer = row('answer');
    return {
      title: 'Warm turns in a session',
      // A Node that tells the CPU of one thread (24) tells it in steps of milliseconds: too coarse for one turn.
      note: `CPU in a process of its own, JSON in and out, without a store, Node ${await nodeVersion()}; all threads, the collector and compiler included.`,
      figures: [
        time('two full parts planned: median', row('parts').p50, 1),
        time('two full parts planned: 99th percentile', row('parts').p99, 2),
        time('a routine started, its length fitted: median', row('start').p50),
        time('a routine started, its length fitted: 99th percentile', row('start').p99),
        {
          name: 'an answer without planning, times a bare handler that writes the same bytes',
          value: answer.sum / answer.floor,
          unit: 'x',
          of: each,
          target: { is: 'at most', value: 10 },
        },
        {
          name: `heap, grown over ${growth.toLocaleString('en-US')} turns, MB`,
          value: heap,
          unit: '',
          target: { is: 'below', value: 1 },
        },
      ],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
