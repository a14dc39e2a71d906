/**
 * Sends the skill every kind of request that the platform's types name, in the shapes that public repositories show, then
 * thousands of them with places spoilt, and prints what came of it; exits 1 for anything that should not have.
 * `-- --requests N` generates so many, `--seed N` from another seed.
 */
import { parseArgs } from 'node:util';
import { type Corpus, corpus } from './envelopes/corpus';

const { values } = parseArgs({ options: { requests: { type: 'string' }, seed: { type: 'string' } } });
const REQUESTS = 20_000;
/** Milliseconds of CPU: of a hundred requests one may take longer than the first, and none longer than the second. */
const [HUNDREDTH, LONGEST] = [10, 250];

const main = async (): Promise<void> => {
  const found: Corpus = await corpus(Number(values.requests ?? REQUESTS), Number(values.seed ?? 1));
  const { kinds, requests, faults, p99, longest } = found;
  for (const fault of faults.slice(0, 20)) console.log(fault);
  console.log(`${kinds} kinds and shapes, ${requests} generated requests: ${faults.length} faults`);
  console.log(
    `CPU a request: ${p99.toFixed(1)} ms for 99 of 100 (${HUNDREDTH}), ${longest.toFixed(0)} ms at most (${LONGEST})`,
  );
  process.exitCode = faults.length === 0 && p99 < HUNDREDTH && longest < LONGEST ? 0 : 1;
};

void main();
