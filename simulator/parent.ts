/** How often it is looked whether the parent is still there. Milliseconds. */
const WATCHED = 500;

/** Whoever started this process, as long as it lives: asked before anything is told that may be an end to it. */
const PARENT = process.ppid;

/**
 * Resolves when the process that started this one is gone. npm passes a SIGTERM on to the shell of its script alone, which
 * dies of it, and the server would keep its port and its records.
 */
export const orphaned = (parent: () => number = () => process.ppid, first = PARENT): Promise<void> => {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (parent() === first) return;
      clearInterval(timer);
      resolve();
    }, WATCHED);
    timer.unref();
  });
};
