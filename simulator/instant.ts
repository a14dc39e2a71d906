import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the simulators keep what must survive a restart, unless told otherwise. */
export const DATA = '.data';
const CLOCK_FILE = 'echo-clock.json';

/** The device's clock runs faster than the world's; a restart must not go back in time. */
export const firstInstant = (data: string): string => {
  let last = 0;
  try {
    last = Number((JSON.parse(readFileSync(join(data, CLOCK_FILE), 'utf8')) as { last?: unknown }).last);
  } catch {
    // The first start, or a file that is not ours: today will do.
  }
  return new Date(Math.max(Date.now(), Number.isFinite(last) ? last + 1000 : 0)).toISOString();
};

/** How often the clock is kept where it runs ahead of the world's, whoever pulls the plug. Milliseconds. */
const KEPT_EVERY = 1000;

/** Keeps a clock from now on, until it is stopped. @returns how to stop it. */
export const keepInstants = (data: string, clock: () => number): (() => void) => {
  const timer = setInterval(() => {
    const now = clock();
    if (now > Date.now()) keepInstant(data, now);
  }, KEPT_EVERY);
  timer.unref();
  return () => clearInterval(timer);
};

/** Written beside and put in place at once: whoever is killed in the middle leaves the one before. */
export const keepInstant = (data: string, milliseconds: number): void => {
  try {
    mkdirSync(data, { recursive: true });
    const beside = join(data, `${CLOCK_FILE}.${process.pid}`);
    writeFileSync(beside, JSON.stringify({ last: milliseconds }));
    renameSync(beside, join(data, CLOCK_FILE));
  } catch {
    // Then the next start begins with the real clock.
  }
};
