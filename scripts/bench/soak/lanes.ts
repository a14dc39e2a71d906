import { embeddedTable } from '../../../simulator/embedded';
import { readPhrases } from '../phrases';
import { live } from './household';
import type { Life } from './life';

/** Households that live at the same time in one process: while one waits for a slow table, others go on. */
const AT_ONCE = 6;

export interface Share {
  /** Seeds of the lives, in their order. */
  readonly seeds: readonly number[];
  /** Turns of each. */
  readonly turns: number;
  readonly tell?: (line: string) => void;
}

/** Lives in this process, over one table. */
export async function liveAll({ seeds, turns, tell }: Share, done: (life: Life) => void): Promise<void> {
  const table = await embeddedTable();
  const world = { table, phrases: readPhrases('en-US'), ...(tell ? { tell } : {}) };
  const left = [...seeds];
  const lane = async (): Promise<void> => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) done(await live(seed, turns, world));
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  } finally {
    await table.close();
  }
}
