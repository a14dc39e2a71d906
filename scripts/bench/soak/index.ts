import { embeddedTable } from '../../../simulator/embedded';
import { readPhrases } from '../phrases';
import { type Life, live } from './household';

export interface SoakOptions {
  readonly seed: number;
  /** Turns in all; the last household lives its life to the end. */
  readonly turns: number;
  readonly tell?: (line: string) => void;
  readonly done?: (life: Life) => void;
}

/** Turns of one household. */
const A_LIFE = 400;
/** Households that live at the same time: while one waits for a slow table, others go on. */
const AT_ONCE = 6;

/** Lives of random households, each with a seed of its own. */
export async function soak({ seed, turns, tell, done }: SoakOptions): Promise<{ lives: Life[]; seconds: number }> {
  const table = await embeddedTable();
  const world = { table, phrases: readPhrases('en-US'), ...(tell ? { tell } : {}) };
  const begun = performance.now();
  const lives: Life[] = [];
  const count = Math.ceil(turns / A_LIFE);
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) {
      const number = next++;
      const life = await live(seed + number, A_LIFE, world);
      lives.push(life);
      done?.(life);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, count) }, lane));
  } finally {
    await table.close();
  }
  return { lives, seconds: (performance.now() - begun) / 1000 };
}
