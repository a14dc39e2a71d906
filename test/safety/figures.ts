import { type Expected, meets, rows, triaged } from './table';

export interface Figure {
  readonly utterances: number;
  readonly emergencies: number;
  readonly emergenciesMissed: number;
  readonly urgent: number;
  readonly urgentMissed: number;
  readonly benign: number;
  /** Benign lines that paused, left or ended a routine. */
  readonly benignStopped: number;
  /** All rows whose expectation is not met. */
  readonly wrong: number;
  readonly millisecondsEach: number;
}

function figure(part: 'tuned' | 'held-back'): Figure {
  const table = rows(part);
  const from = performance.now();
  const results = table.map(triaged);
  const millisecondsEach = (performance.now() - from) / table.length;
  const count = (expected: Expected) => table.filter((row) => row.expected === expected).length;
  const missed = (expected: Expected) =>
    table.filter((row, i) => row.expected === expected && !meets(row, results[i])).length;
  return {
    utterances: table.length,
    emergencies: count('emergency'),
    emergenciesMissed: missed('emergency'),
    urgent: count('urgent'),
    urgentMissed: missed('urgent'),
    benign: count('ok'),
    benignStopped: missed('ok'),
    wrong: table.filter((row, i) => !meets(row, results[i])).length,
    millisecondsEach,
  };
}

/** How well reports are heard: on the words the lexicon was made with, and on words it was not. */
export const triageFigures = (): { readonly tuned: Figure; readonly heldBack: Figure } => ({
  tuned: figure('tuned'),
  heldBack: figure('held-back'),
});
