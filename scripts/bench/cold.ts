import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from '../bundle';
import { CHILD, LAUNCH, NULL_ENTRY, NULL_SKILL } from './cold-child';
import { type CpuGroup, cpuGroup } from './cpu-group';
import { type Figure, type Group, quantile } from './figures';
import { BARE, NODE, nodeVersion } from './node';
import { tlsTable } from './tls-table';

/*
 * Cold starts: the deployed bundle against a null skill (ask-sdk-core, one launch handler, constant words) bundled the
 * same way, in turn A B A B in fresh processes, so that ratios hold when the machine's speed drifts.
 */

interface Start {
  /** Milliseconds of CPU that loading and the first answer add to Node, and those of the first answer. */
  readonly own: number;
  readonly turn: number;
  /** CPU of the whole process until then, Node's own start included: what busy neighbours change least. */
  readonly all: number;
  /** On the wall: loading, the first answer, both. */
  readonly init: number;
  readonly first: number;
  readonly wall: number;
  /** Spawn to exit. */
  readonly whole: number;
}

const LAMBDA = { ...BARE, AWS_LAMBDA_FUNCTION_NAME: 'bench' };

interface Case {
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
}

async function start(child: string, { file, environment }: Case, group?: CpuGroup): Promise<Start> {
  const begun = performance.now();
  const { stderr } = await promisify(execFile)(NODE, [child, file, LAUNCH, group?.members ?? ''], {
    env: { ...process.env, ...LAMBDA, ...environment },
  });
  const whole = performance.now() - begun;
  return { ...(JSON.parse(stderr.slice(stderr.lastIndexOf('{'))) as Omit<Start, 'whole'>), whole };
}

const median = (values: readonly number[]): number | null => quantile(values, 0.5);

/** The null skill, ours without a table, and with one behind TLS; two of them with the share of 512 MB, too. */
interface Runs {
  readonly full: readonly Start[][];
  readonly share: readonly Start[][] | null;
  readonly connections: number;
}

/** Starts each case once a round, one after another. */
async function rounds(count: number, child: string, files: readonly [nothing: string, skill: string]): Promise<Runs> {
  const table = await tlsTable();
  const group = cpuGroup(MEMORY / WHOLE_CPU);
  try {
    const plain = { MEMORY_TABLE: '' };
    const [nothing, skill] = files;
    const cases: readonly Case[] = [
      { file: nothing, environment: plain },
      { file: skill, environment: plain },
      { file: skill, environment: table.environment },
    ];
    const throttled = [0, 2];
    const full: Start[][] = cases.map(() => []);
    const share: Start[][] = cases.map(() => []);
    for (let round = 0; round <= count; round++) {
      for (const [i, one] of cases.entries()) {
        const run = await start(child, one);
        // The first round warms the file cache.
        if (round > 0) full[i]?.push(run);
        if (group && round > 0 && throttled.includes(i)) share[i]?.push(await start(child, one, group));
      }
    }
    if (!(await table.holds('bench'))) throw new Error('no start wrote its record');
    return { full, share: group ? share : null, connections: table.connections() / (count + 1 + (group ? count : 0)) };
  } finally {
    group?.remove();
    await table.close();
  }
}

/** A function of so many megabytes gets this part of a CPU for its requests [Lambda's documentation]. */
const MEMORY = 512;
const WHOLE_CPU = 1769;

const most = (value: number): Pick<Figure, 'target'> => ({ target: { is: 'at most', value } });

/** The null skill and ours, bundled; the files that Lambda would load. */
async function bundles(folder: string): Promise<readonly [nothing: string, skill: string]> {
  const source = join(process.cwd(), 'node_modules', '.cache', 'null-skill', 'index.ts');
  await mkdir(dirname(source), { recursive: true });
  await writeFile(source, NULL_SKILL);
  const at = (name: string, file: string) => join(folder, name, file);
  await bundle(source, at('null', 'index.js'));
  await writeFile(at('null', 'entry.mjs'), NULL_ENTRY);
  await rm(dirname(source), { recursive: true });
  await bundle('lambda/index.ts', at('skill', 'index.js'));
  return [at('null', 'entry.mjs'), at('skill', 'entry.mjs')];
}

/** Measures `count` rounds of starts. */
export async function coldStarts(count: number): Promise<Group> {
  const folder = await mkdtemp(join(tmpdir(), 'psoas-cold-'));
  try {
    const child = join(folder, 'child.mjs');
    await writeFile(child, CHILD);
    const files = await bundles(folder);
    const { full, share, connections } = await rounds(count, child, files);
    const ratio = (runs: readonly Start[][], which: number, of: 'whole' | 'own' | 'all') => {
      const [bare = []] = runs;
      return median((runs[which] ?? []).map((run, i) => run[of] / (bare[i] as Start)[of]));
    };
    const took = (which: number, of: keyof Start) => median((full[which] ?? []).map((run) => run[of]));
    const skill = join(folder, 'skill');
    const kilobytes = async (name: string, file: string): Promise<Figure> => {
      const { size } = await stat(join(skill, file));
      return { name: `${name}, KB`, value: size / 1024, unit: '' };
    };
    const all = (await readdir(skill, { recursive: true })).sort();
    const data = all.filter((name) => /\.(?:json|bin)$/.test(name));
    return {
      title: 'Cold start',
      note: `Fresh processes in turn, ${count} rounds, Node ${await nodeVersion()}, against a null skill bundled and loaded the same way; table behind TLS on loopback.`,
      figures: [
        {
          name: 'no store: whole process, times the null skill',
          value: ratio(full, 1, 'whole'),
          unit: 'x',
        },
        { name: 'the same in CPU', value: ratio(full, 1, 'all'), unit: 'x' },
        { name: 'no store: own CPU, times the null skill', value: ratio(full, 1, 'own'), unit: 'x' },
        {
          name: 'one TLS read and one TLS write: whole process, times the null skill',
          value: ratio(full, 2, 'whole'),
          unit: 'x',
        },
        { name: 'the same in CPU', value: ratio(full, 2, 'all'), unit: 'x' },
        ...(share
          ? [
              {
                name: `one TLS read and one TLS write, the first request with the CPU of ${MEMORY} MB`,
                value: ratio(share, 2, 'whole'),
                unit: 'x',
              } as const,
            ]
          : []),
        { name: 'store connections per process', value: connections, unit: '', ...most(1) },
        { name: 'null skill: load to first answer, median', value: took(0, 'wall'), unit: 'ms' },
        { name: 'no store: load and rehearsal, median', value: took(1, 'init'), unit: 'ms' },
        { name: 'no store: first answer, median', value: took(1, 'first'), unit: 'ms' },
        { name: 'no store: CPU of the first answer, median', value: took(1, 'turn'), unit: 'ms' },
        { name: 'with its table: load, connection and rehearsal, median', value: took(2, 'init'), unit: 'ms' },
        { name: 'with its table: first answer, median', value: took(2, 'first'), unit: 'ms' },
        await kilobytes('code that every start reads', 'index.js'),
        ...(await Promise.all(data.map((name) => kilobytes(name, name)))),
      ],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
