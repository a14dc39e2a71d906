import { EXPLAINED } from './explained';

/** What became of a mutant, as the tool's report has it. */
export interface Reported {
  readonly file: string;
  /** The words that it changes. */
  readonly code: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
  readonly status: string;
}

/** A test noticed it: by failing, or by running on for ever. */
const NOTICED: ReadonlySet<string> = new Set(['Killed', 'Timeout']);
const UNNOTICED: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);

const LONGEST = 100;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const lineOf = ({ file, code, location, replacement = '', status }: Reported): string =>
  `${file}:${location.start.line} ${short(oneLine(code))} -> ${short(oneLine(replacement))}${status === 'NoCoverage' ? ' (no test runs it)' : ''}`;

const isExplained = ({ file, code, replacement = '' }: Reported): boolean =>
  EXPLAINED.some((one) => one.file === file && one.code === oneLine(code) && one.becomes === oneLine(replacement));

/** How a module, or all together, came off. */
export interface Score {
  /** Without those that are explained. What is not in the sample counts for nothing. */
  readonly tried: number;
  readonly noticed: number;
  readonly explained: number;
}

/** The same of a sample, and how many mutants there were to choose from. */
export interface Sampled extends Score {
  readonly sample: number;
  readonly all: number;
}

export const percentOf = ({ tried, noticed }: Pick<Score, 'tried' | 'noticed'>): number =>
  tried > 0 ? (100 * noticed) / tried : 0;

/** The score of these mutants, those that nobody noticed, and those that were noticed though they are said not to be. */
export function scoreOf(
  mutants: readonly Reported[],
): Score & { readonly survivors: readonly string[]; readonly wrongly: readonly string[] } {
  const noticed = mutants.filter(({ status }) => NOTICED.has(status));
  const unnoticed = mutants.filter(({ status }) => UNNOTICED.has(status));
  const survivors = unnoticed.filter((mutant) => !isExplained(mutant));
  return {
    tried: noticed.length + survivors.length,
    noticed: noticed.length,
    explained: unnoticed.length - survivors.length,
    survivors: survivors.map(lineOf),
    wrongly: noticed.filter(isExplained).map(lineOf),
  };
}
