import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { embeddedTable } from '../../simulator/embedded';
import { type Figure, type Group, quantile } from './figures';

/*
 * What the store client costs a process: the bundled client in a process of its own, against the embedded table in this
 * one. Why this client and not another: docs/decisions/store.md.
 */

/** Reads and writes of a warm client that are measured in each process. */
const PAIRS = 300;
/** Before them: the engine compiles what it runs often. */
const WARM_UP = 50;

/** Runs in the child: loads the client, reads and writes once, then many times; prints what it took. */
const child = (bundle: string): string => `
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const begun = cpu();
const { dynamoMemory } = require(${JSON.stringify(bundle)});
const memory = dynamoMemory(process.env.MEMORY_TABLE);
const key = 'bench-' + process.pid;
const change = { parts: { version: 2, state: { cursor: { at: 'lobby' }, words: 'x'.repeat(1500) } } };
const pair = async (over) => { await memory.load(key); await memory.update(key, change, over); };
(async () => {
  await pair(0);
  const first = cpu() - begun;
  for (let n = 1; n < ${WARM_UP}; n += 1) await pair(n);
  const warm = cpu();
  const times = [];
  for (let n = ${WARM_UP}; n < ${WARM_UP + PAIRS}; n += 1) {
    const at = performance.now();
    await pair(n);
    times.push(performance.now() - at);
  }
  console.log(JSON.stringify({ first, each: (cpu() - warm) / ${PAIRS}, times }));
  memory.close();
})();`;

interface Run {
  /** Milliseconds of CPU: loading the client, first connection, one read and one write. */
  readonly first: number;
  /** Milliseconds of CPU of a read and a write once warm. */
  readonly each: number;
  /** Milliseconds of the wall of each. */
  readonly times: readonly number[];
}

/** Measures the client in so many fresh processes. */
async function storeRuns(processes: number): Promise<{ runs: Run[]; kilobytes: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'psoas-store-'));
  const table = await embeddedTable();
  try {
    const bundle = join(folder, 'memory.js');
    const { metafile } = await build({
      entryPoints: ['lambda/memory/dynamo/index.ts'],
      outfile: bundle,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      metafile: true,
    });
    const script = join(folder, 'run.cjs');
    await writeFile(script, child(bundle));
    const env = {
      ...process.env,
      AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'bench',
      AWS_SECRET_ACCESS_KEY: 'bench',
      MEMORY_TABLE: table.table,
    };
    const runs: Run[] = [];
    for (let n = 0; n < processes; n += 1) {
      const { stdout } = await promisify(execFile)(process.execPath, [script], { env });
      runs.push(JSON.parse(stdout) as Run);
    }
    const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
    return { runs, kilobytes: bytes / 1024 };
  } finally {
    await table.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const median = (name: string, values: readonly number[]): Figure => ({
  name,
  value: quantile(values, 0.5),
  unit: 'ms',
  of: values.length,
});

/** The figures of the store client, from so many fresh processes. */
export async function storeGroup(processes: number): Promise<Group> {
  const { runs, kilobytes } = await storeRuns(processes);
  const times = runs.flatMap((run) => run.times);
  return {
    title: 'Store client',
    note: 'In a process of its own, without TLS, against the embedded table; its time is in the wall, not in the CPU.',
    figures: [
      { name: 'kilobytes of code, minified, signer included', value: kilobytes, unit: '' },
      median(
        'CPU of loading it, connecting, one read and one write',
        runs.map((run) => run.first),
      ),
      median(
        'CPU of a read and a write once warm',
        runs.map((run) => run.each),
      ),
      median('a read and a write once warm, median', times),
      {
        name: 'a read and a write once warm, 99th percentile',
        value: quantile(times, 0.99),
        unit: 'ms',
        of: times.length,
      },
    ],
  };
}
