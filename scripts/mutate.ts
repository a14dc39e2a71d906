/**
 * Changes the code a little, a mutant at a time, and looks whether a test notices: a sample of each module that is named, or of
 * all. `-- policy ledger --mutants 300 --seed 1 --jobs 1`. Needs `npm ci --prefix mutation --ignore-scripts` once. `--keep`
 * writes the figures to mutation/figures.json, `--kept` prints those and tries nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AIM, type Figures, keep, keptFigures, rowOf, together } from './mutate/figures';
import { MODULES } from './mutate/modules';
import { percentOf, type Reported, type Sampled, scoreOf } from './mutate/report';
import { sampleOf } from './mutate/sample';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mutants: { type: 'string' },
    seed: { type: 'string' },
    jobs: { type: 'string' },
    keep: { type: 'boolean' },
    kept: { type: 'boolean' },
  },
});
const ROOT = resolve(__dirname, '..');
const OUT = join(ROOT, 'dist/mutation');
const TOOL = join(ROOT, 'mutation/node_modules/@stryker-mutator/core/bin/stryker.js');
const [MUTANTS, SEED, JOBS] = [300, 1, 1];

const filesOf = (path: string): readonly string[] =>
  path.endsWith('/') ? readdirSync(join(ROOT, path)).map((name) => path + name) : [path];

interface Place {
  readonly line: number;
  readonly column: number;
}
interface Told extends Omit<Reported, 'file' | 'code'> {
  readonly location: { readonly start: Place; readonly end: Place };
}

/** The words of a source between two places, lines and columns counted from one. */
function between(source: string, { start, end }: Told['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, i) => line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined))
    .join('\n');
}

/** Runs the tool on one module; what it reports of the mutants that were tried. */
async function mutate(
  name: string,
): Promise<{ readonly mutants: readonly Reported[]; readonly sample: number; readonly all: number }> {
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
    files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Told[] }>>;
  };
  const mutants = Object.entries(reported).flatMap(([file, { source, mutants: own }]) =>
    own.map((mutant) => ({ ...mutant, file, code: between(source, mutant.location) })),
  );
  return { mutants, sample: sample.length, all };
}

/** Tries the modules one after the other and tells of each; what they showed. */
async function tried(names: readonly string[]): Promise<Figures> {
  const found: Record<string, Sampled> = {};
  for (const name of names) {
    const { mutants, ...size } = await mutate(name);
    const { survivors, wrongly, ...score } = scoreOf(mutants);
    const figures = { ...score, ...size };
    found[name] = figures;
    if (values.keep) keep({ [name]: figures });
    for (const line of survivors) console.log(`  ${line}`);
    for (const line of wrongly) console.log(`  noticed, and said to be what nobody can notice: ${line}`);
    console.log(rowOf(name, figures));
    if (wrongly.length > 0) process.exitCode = 1;
  }
  return found;
}

const main = async (): Promise<void> => {
  const names = positionals.length > 0 ? positionals : Object.keys(MODULES);
  const unknown = names.find((name) => !Object.hasOwn(MODULES, name));
  if (unknown) throw new Error(`no module ${unknown}: there are ${Object.keys(MODULES).join(', ')}`);
  const kept = keptFigures();
  if (values.kept) for (const [name, score] of Object.entries(kept)) console.log(rowOf(name, score));
  else if (!existsSync(TOOL)) throw new Error('the tool is missing: npm ci --prefix mutation --ignore-scripts');
  const found = values.kept ? kept : await tried(names);
  const all = together(found);
  console.log(`${rowOf('together', all)} (${AIM} % is the aim)`);
  const untried = Object.keys(MODULES).filter((name) => values.kept && !Object.hasOwn(kept, name));
  if (untried.length > 0) console.log(`without a figure: ${untried.join(', ')}`);
  if (percentOf(all) < AIM || untried.length > 0) process.exitCode = 1;
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
