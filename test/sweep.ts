/*
 * Some suites go through everything in every place, which takes minutes. `npm test` takes a sample of it, the same each
 * time and spread over all of it; `npm run sweep`, a part of `npm run check:system`, leaves nothing out.
 */

/** Whether nothing is left out. */
export const SWEEP = process.env.SWEEP === '1';

/** Every n-th of a list, beginning with another one for each `turn`, so that n turns together have all of it. */
export const everyNth = <T>(list: readonly T[], n: number, turn = 0): readonly T[] =>
  list.filter((_item, i) => (i + turn) % n === 0);

/** The same where nothing is left out in a sweep. */
export const sampled = <T>(list: readonly T[], n: number, turn = 0): readonly T[] =>
  SWEEP ? list : everyNth(list, n, turn);

/** How often a property is tried: in a sample, and in a sweep. RUNS=1000 tries harder. */
export const runs = (sample: number, sweep: number): number => Number(process.env.RUNS ?? (SWEEP ? sweep : sample));
