import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { seeded } from '../../simulator/chance';

/** A small change of the code, as the tool describes it. */
interface Mutant {
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

interface Tool {
  readonly Instrumenter: new (
    logger: object,
  ) => {
    instrument(
      files: readonly { readonly name: string; readonly mutate: true; readonly content: string }[],
      options: object,
    ): Promise<{ readonly mutants: readonly Mutant[] }>;
  };
}

const QUIET = { debug: () => undefined, info: () => undefined, warn: () => undefined, isDebugEnabled: () => false };

/** What tells a mutant from every other of its module; `mutation/sample.mjs` writes it the same way. */
const keyOf = ({ fileName, mutatorName, replacement, location: { start } }: Mutant): string =>
  [basename(fileName), start.line, start.column, mutatorName, replacement].join(':');

/** The keys of at most so many mutants of these files, chosen by a seed, and how many there are. */
export async function sampleOf(root: string, files: readonly string[], most: number, seed: number) {
  const place = join(root, 'mutation/node_modules/@stryker-mutator/instrumenter/dist/src/index.js');
  const { Instrumenter } = (await import(place)) as Tool;
  const sources = files.map((name) => ({
    name,
    mutate: true as const,
    content: readFileSync(join(root, name), 'utf8'),
  }));
  const options = { plugins: null, excludedMutations: [], noHeader: true, ignorers: [] };
  const { mutants } = await new Instrumenter(QUIET).instrument(sources, options);
  const random = seeded(seed);
  const drawn = mutants.map((mutant) => ({ key: keyOf(mutant), at: random() })).sort((a, b) => a.at - b.at);
  return { all: mutants.length, sample: drawn.slice(0, most).map(({ key }) => key) };
}
