import { fork } from 'node:child_process';
import { join } from 'node:path';
import { liveAll, type Share } from './lanes';
import type { Life } from './life';

export interface SoakOptions {
  readonly seed: number;
  /** Turns in all; the last household lives its life to the end. */
  readonly turns: number;
  /** Processes to share the lives. */
  readonly jobs?: number;
  /** Tells every turn, for a replay by eye; in this process. */
  readonly tell?: (line: string) => void;
  readonly done?: (life: Life) => void;
}

/** Turns of one household. */
const A_LIFE = 400;

/** A share of the lives in a process of its own. */
const elsewhere = (share: Share, done: (life: Life) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'worker.ts'));
    child.on('message', (life) => done(life as Life));
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a share of the lives ended with ${code}`)),
    );
    child.send(share);
  });

/** Lives of random households, each with a seed of its own: the same lives, however many processes share them. */
export async function soak({ seed, turns, jobs = 1, tell, done }: SoakOptions) {
  const begun = performance.now();
  const lives: Life[] = [];
  const count = Math.ceil(turns / A_LIFE);
  const over = (life: Life): void => {
    lives.push(life);
    done?.(life);
  };
  const many = tell ? 1 : Math.min(jobs, count);
  const seeds = Array.from({ length: count }, (_, i) => seed + i);
  const shares = Array.from({ length: many }, (_, job) => ({
    seeds: seeds.filter((_seed, i) => i % many === job),
    turns: A_LIFE,
  }));
  await Promise.all(
    shares.map((share) =>
      many === 1 ? liveAll({ ...share, ...(tell ? { tell } : {}) }, over) : elsewhere(share, over),
    ),
  );
  return { lives: lives.sort((a, b) => a.seed - b.seed), seconds: (performance.now() - begun) / 1000 };
}
