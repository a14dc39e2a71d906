import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filled, OPERATOR, type Operator } from './operator';

/** What `npm run deploy` is told: ours, and what is passed on to ask-cli. */
export interface Options {
  readonly ours: Partial<Operator> & { readonly trial: boolean; readonly unchecked: boolean };
  readonly theirs: readonly string[];
}

const isOfTheOperator = (name: string): name is keyof Operator => (OPERATOR as readonly string[]).includes(name);

/** The options of a command line: ours wherever they stand, every other in its order. */
export function optionsOf(given: readonly string[]): Options {
  const named: Partial<Record<keyof Operator, string>> = {};
  const theirs: string[] = [];
  for (let i = 0; i < given.length; i += 1) {
    const option = given[i] as string;
    const name = option.slice(2);
    if (option.startsWith('--') && isOfTheOperator(name)) {
      i += 1;
      named[name] = given[i] ?? '';
    } else if (option !== '--trial' && option !== '--unchecked') theirs.push(option);
  }
  return {
    ours: { ...named, trial: given.includes('--trial'), unchecked: given.includes('--unchecked') },
    theirs,
  };
}

/** Kept with ask-cli's own state, out of version control. */
const KEPT = '.ask/operator.json';
/** Texts of ours with places for the operator; filled in, they are the operator's to publish. */
const PAGES = ['privacy.md', 'terms.md'] as const;

/** Who operates the skill: as said now, else as said before. */
export function operatorOf(root: string, said: Partial<Operator>): Partial<Operator> {
  const file = join(root, KEPT);
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Operator>) : {};
  return Object.fromEntries(OPERATOR.map((name) => [name, said[name] ?? before[name]]));
}

/** Writes the operator's two pages into `dist/pages`, and notes who it is for the next time. */
export function writePages(root: string, operator: Operator): void {
  for (const folder of ['.ask', 'dist/pages']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, KEPT), `${JSON.stringify(operator, null, 2)}\n`);
  for (const page of PAGES)
    writeFileSync(join(root, 'dist/pages', page), filled(readFileSync(join(root, 'docs', page), 'utf8'), operator));
}
