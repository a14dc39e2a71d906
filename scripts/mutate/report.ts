/** What became of a mutant, as the tool's report has it. */
export interface Reported {
  readonly file: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
  readonly status: string;
}

/** A test noticed it: by failing, or by running on for ever. */
const NOTICED: ReadonlySet<string> = new Set(['Killed', 'Timeout']);
const UNNOTICED: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);

const LONGEST = 100;

const lineOf = ({ file, location, mutatorName, replacement = '', status }: Reported): string => {
  const text = replacement.replace(/\s+/g, ' ');
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `${file}:${location.start.line} ${mutatorName} -> ${short}${status === 'NoCoverage' ? ' (no test runs it)' : ''}`;
};

/** How many of those that were tried were noticed, and the others by name. What is not in the sample counts for nothing. */
export function scoreOf(mutants: readonly Reported[]) {
  const noticed = mutants.filter(({ status }) => NOTICED.has(status)).length;
  const survivors = mutants.filter(({ status }) => UNNOTICED.has(status));
  const tried = noticed + survivors.length;
  return { tried, noticed, percent: tried > 0 ? (100 * noticed) / tried : 0, survivors: survivors.map(lineOf) };
}
