import type { Lists } from '../../heard';
import type { Name } from '../../names';
import { moves } from '../words/moves';
import { routines } from '../words/routines';

interface Called {
  readonly name: Name;
  readonly synonyms: readonly string[];
}

/** Names stand in sentences with their article; in slots the samples bring the article along. */
const bare = (name: string) => name.toLowerCase().replace(/^(?:el|la|los|las|un|una|unos|unas) /, '');

/** Every form that a sentence of somebody's may need. */
const forms = (name: Name): readonly string[] =>
  typeof name === 'string' ? [name] : [name.bare, name.object ?? name.bare];

const namesOf = <I extends string>(called: Readonly<Record<I, Called>>): Readonly<Record<I, readonly string[]>> =>
  Object.fromEntries(
    Object.entries<Called>(called).map(([id, { name, synonyms }]) => [
      id,
      [...new Set([...forms(name).map(bare), ...synonyms])],
    ]),
    // The entries of a whole record make a whole record; `fromEntries` forgets its keys.
  ) as unknown as Readonly<Record<I, readonly string[]>>;

/** What moves and routines are called: the name that is spoken, and the others. */
export const techniqueNames: Lists['TECHNIQUE'] = namesOf(moves);
export const routineNames: Lists['ROUTINE'] = namesOf(routines);
