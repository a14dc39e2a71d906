import { ConflictError, type Memory } from '../../../lambda/memory/types';

/** A memory, how many of its calls have failed, on purpose or not, and how many nobody has waited for to the end. */
export interface Watched {
  readonly memory: Memory;
  failed(): number;
  underWay(): number;
}

/**
 * Counts the calls that fail. On a machine that stands still for half a second a healthy table is given up, too: what is
 * lost then is no defect, and has to be known for what it is.
 */
export function watched(memory: Memory): Watched {
  let failed = 0;
  let underWay = 0;
  const counting = <A extends readonly unknown[], T>(call: (...args: A) => Promise<T>) => {
    return async (...args: A): Promise<T> => {
      underWay += 1;
      try {
        return await call(...args);
      } catch (error) {
        if (!(error instanceof ConflictError)) failed += 1;
        throw error;
      } finally {
        underWay -= 1;
      }
    };
  };
  return {
    failed: () => failed,
    underWay: () => underWay,
    memory: {
      load: counting(memory.load),
      save: counting(memory.save),
      update: counting(memory.update),
      quarantine: counting(memory.quarantine),
      remove: counting(memory.remove),
      keysOf: counting(memory.keysOf),
      leave: counting(memory.leave),
      hasLeft: counting(memory.hasLeft),
    },
  };
}
