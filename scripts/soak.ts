/**
 * Lets random households live with the skill while their table fails at random, and prints what went wrong, each with the
 * seed that brings it back: `npm run soak -- --seed N --turns 1` is that one life again, `--tell` tells every turn of it.
 * `--jobs N` shares the lives among N processes, all processors where it isn't given; how far they are goes to stderr.
 * Ends with an error code when anything did.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { groupText } from './bench/print';
import { soak } from './bench/soak';
import { soaked } from './bench/soak/group';
import type { Life } from './bench/soak/life';

const SEED = 20_260_105;
const TURNS = 10_000;
/** Milliseconds between two lines about how far it is. */
const EVERY = 10_000;

const line = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = ({ seed, failures }: Life): void => {
  for (const failure of failures) line(`seed ${seed}: ${failure}`);
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      turns: { type: 'string' },
      jobs: { type: 'string' },
      tell: { type: 'boolean' },
    },
  });
  let turns = 0;
  let told = performance.now();
  const result = await soak({
    seed: Number(values.seed ?? SEED),
    turns: Number(values.turns ?? TURNS),
    jobs: Number(values.jobs ?? availableParallelism()),
    done: (life) => {
      complain(life);
      turns += life.turns;
      if (performance.now() - told < EVERY) return;
      told = performance.now();
      process.stderr.write(`${turns} turns\n`);
    },
    ...(values.tell ? { tell: line } : {}),
  });
  line(groupText(soaked(result)));
  if (result.lives.some(({ failures }) => failures.length > 0)) process.exitCode = 1;
};

main().catch((error: unknown) => {
  process.stderr.write(`soak: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
