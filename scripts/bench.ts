/**
 * Prints the project's own performance figures, each group as soon as it is ready; how far it is goes to stderr. `--quick`
 * takes less than a minute, `--full` the largest samples, `--json` prints all for a program, and names of parts measure
 * nothing else. Seeded: all but the speed is the same in every run. Exits 1 when a
 * figure misses its target, but for those listed in `bench/cannot-yet.ts` and the small samples of `--quick`, or when a
 * part could not be measured.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { missed } from './bench/cannot-yet';
import { groupText, routinesText } from './bench/print';
import { COUNTED, type Found, SIZES, type Sizes, STAGES, type StageName, TIMED_ALONE } from './bench/stages';

/** Measures one part in a process of its own, and tells what it finds; seconds of CPU, or null when it failed. */
const measure = (name: StageName, sizes: Sizes, told: (found: Found) => void): Promise<number | null> =>
  new Promise((resolve, reject) => {
    let cpu: number | null = null;
    const child = fork(join(__dirname, 'bench', 'stage.ts'), { serialization: 'advanced' });
    child.on('message', (message) => {
      const sent = message as { found?: Found; cpu?: number };
      if (sent.found) told(sent.found);
      cpu = sent.cpu ?? cpu;
    });
    child.once('error', reject);
    child.once('exit', () => resolve(cpu));
    child.send({ name, sizes });
  });

const tables = ({ rows }: Found): string[] =>
  rows ? [routinesText(rows, 'returning'), routinesText(rows, 'first')] : [];

const names = (stages: object): StageName[] => Object.keys(stages) as StageName[];

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, full: { type: 'boolean' } },
    allowPositionals: true,
  });
  const unknown = positionals.find((name) => !(name in STAGES));
  if (unknown) throw new Error(`no part "${unknown}"; there are ${names(STAGES).join(', ')}`);
  const size = values.quick ? 'quick' : values.full ? 'full' : 'usual';
  const wanted = (name: StageName): boolean => positionals.length === 0 || positionals.includes(name);
  const begun = performance.now();
  const seconds = (from: number): string => ((performance.now() - from) / 1000).toFixed(0);
  const results = new Map<StageName, Found[]>();
  const missing: StageName[] = [];
  const all = names(STAGES).filter(wanted);
  let done = 0;

  const take = async (name: StageName): Promise<void> => {
    const from = performance.now();
    const found: Found[] = [];
    results.set(name, found);
    const cpu = await measure(name, SIZES[size], (some) => {
      found.push(some);
      if (values.json) return;
      for (const text of [...tables(some), ...some.groups.map(groupText)]) process.stdout.write(`${text}\n\n`);
    });
    done += 1;
    if (cpu === null) missing.push(name);
    const what = cpu === null ? 'FAILED' : `took ${seconds(from)} s, ${cpu.toFixed(0)} s of CPU`;
    process.stderr.write(`bench: ${name} ${what}; ${done} of ${all.length} after ${seconds(begun)} s\n`);
  };
  const lanes = async (list: readonly StageName[], count: number): Promise<void> => {
    const left = [...list];
    const lane = async (): Promise<void> => {
      for (let name = left.shift(); name; name = left.shift()) await take(name);
    };
    await Promise.all(Array.from({ length: count }, lane));
  };

  process.stderr.write(`bench: ${all.length} parts, ${size}\n`);
  await lanes(names(COUNTED).filter(wanted), availableParallelism());
  await lanes(names(TIMED_ALONE).filter(wanted), 1);

  const found = all.flatMap((name) => results.get(name) ?? []);
  const groups = found.flatMap((one) => one.groups);
  if (values.json) {
    const took = (performance.now() - begun) / 1000;
    const routines = found.flatMap((one) => one.rows ?? []);
    process.stdout.write(`${JSON.stringify({ size, seconds: took, routines, groups })}\n`);
  } else process.stdout.write(`Took ${seconds(begun)} s.\n`);
  // A quick sample is too small to judge by: one line of ten is ten percent.
  const off = values.quick ? [] : missed(groups);
  if (off.length > 0) {
    process.stderr.write(`bench: ${off.length} off their target\n${off.map((one) => `  ${one}\n`).join('')}`);
    process.exitCode = 1;
  }
  if (missing.length > 0) throw new Error(`could not measure ${missing.join(', ')}`);
};

main().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
