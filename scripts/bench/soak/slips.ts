import { ConflictError, type Memory } from '../../../lambda/memory/types';

/** A memory, and how often a call of it has failed for a reason that may well be the machine. */
export interface Watched {
  readonly memory: Memory;
  failed(): number;
}

/**
 * Counts the calls that fail. On a machine that stands still for half a second a healthy table is given up, too: what is
 * lost then is no defect, and has to be known for what it is.
 */
export function watched(memory: Memory): Watched {
  let failed = 0;
  const counting = <A extends readonly unknown[], T>(call: (...args: A) => Promise<T>) => {
    return (...args: A): Promise<T> =>
      call(...args).catch((error: unknown) => {
        if (!(error instanceof ConflictError)) failed += 1;
        throw error;
      });
  };
  return {
    failed: () => failed,
    memory: {
      load: counting(memory.load),
      save: counting(memory.save),
      update: counting(memory.update),
      setAside: counting(memory.setAside),
      remove: counting(memory.remove),
      keysOf: counting(memory.keysOf),
    },
  };
}
