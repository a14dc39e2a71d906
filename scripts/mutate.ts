/**
 * Changes the code a little, a mutant at a time, and looks whether a test notices: a sample of each module that is named, or of
 * all. `-- policy ledger --mutants 300 --seed 1 --jobs 1`. Needs `npm ci --prefix mutation --ignore-scripts` once.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MODULES } from './mutate/modules';
import { type Reported, scoreOf } from './mutate/report';
import { sampleOf } from './mutate/sample';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mutants: { type: 'string' }, seed: { type: 'string' }, jobs: { type: 'string' } },
});
const ROOT = resolve(__dirname, '..');
const OUT = join(ROOT, 'dist/mutation');
const TOOL = join(ROOT, 'mutation/node_modules/@stryker-mutator/core/bin/stryker.js');
const [MUTANTS, SEED, JOBS] = [300, 1, 1];
/** What all modules together are to reach, in percent. */
const AIM = 85;

const filesOf = (path: string): readonly string[] =>
  path.endsWith('/') ? readdirSync(join(ROOT, path)).map((name) => path + name) : [path];

/** Runs the tool on one module; what it reports of the mutants that were tried. */
async function mutate(name: string): Promise<readonly Reported[]> {
  const { files, tests } = MODULES[name] as (typeof MODULES)[string];
  const mutated = files.flatMap(filesOf);
  const seed = Number(values.seed ?? SEED);
  const { all, sample } = await sampleOf(ROOT, mutated, Number(values.mutants ?? MUTANTS), seed);
  mkdirSync(OUT, { recursive: true });
  const [order, report] = [join(OUT, `${name}.order.json`), join(OUT, `${name}.json`)];
  writeFileSync(order, JSON.stringify({ files: mutated, tests, sample, report, jobs: Number(values.jobs ?? JOBS) }));
  console.log(`${name}: ${sample.length} of ${all} mutants, seed ${seed}`);
  const { status } = spawnSync(process.execPath, [TOOL, 'run', 'mutation/stryker.config.mjs'], {
    cwd: ROOT,
    env: { ...process.env, MUTATE: order, MUTATE_SEED: String(seed) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`the tool ended with ${status}: is everything green?`);
  const { files: reported } = JSON.parse(readFileSync(report, 'utf8')) as {
    files: Readonly<Record<string, { readonly mutants: readonly Omit<Reported, 'file'>[] }>>;
  };
  return Object.entries(reported).flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ ...mutant, file })));
}

const main = async (): Promise<void> => {
  if (!existsSync(TOOL)) throw new Error('the tool is missing: npm ci --prefix mutation --ignore-scripts');
  const names = positionals.length > 0 ? positionals : Object.keys(MODULES);
  const unknown = names.find((name) => !Object.hasOwn(MODULES, name));
  if (unknown) throw new Error(`no module ${unknown}: there are ${Object.keys(MODULES).join(', ')}`);
  const found: Reported[] = [];
  for (const name of names) {
    const mutants = await mutate(name);
    found.push(...mutants);
    const { tried, noticed, percent, survivors } = scoreOf(mutants);
    for (const line of survivors) console.log(`  ${line}`);
    console.log(`${name}: ${noticed} of ${tried} noticed, ${percent.toFixed(1)} %`);
  }
  const { tried, noticed, percent } = scoreOf(found);
  console.log(`together: ${noticed} of ${tried} noticed, ${percent.toFixed(1)} % (${AIM})`);
  process.exitCode = percent >= AIM ? 0 : 1;
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
