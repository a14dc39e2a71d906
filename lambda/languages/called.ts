import type { Name } from './names';

/** What something is called: the name that is spoken, and others that people say. */
interface Called {
  readonly name: Name;
  readonly synonyms: readonly string[];
}

/** "Der kniende Ausfallschritt", "den knienden Ausfallschritt": every form that a sentence of somebody's may need. */
const forms = (name: Name): readonly string[] =>
  typeof name === 'string' ? [name] : [name.bare, name.object ?? name.bare];

/** All names of each. They stand in sentences with their `article`; in slots the samples bring the article along. */
export function allNames<I extends string>(
  called: Readonly<Record<I, Called>>,
  article: RegExp,
): Readonly<Record<I, readonly string[]>> {
  const bare = (name: string) => name.toLowerCase().replace(article, '');
  return Object.fromEntries(
    Object.entries<Called>(called).map(([id, { name, synonyms }]) => [
      id,
      [...new Set([...forms(name).map(bare), ...synonyms])],
    ]),
    // The entries of a whole record make a whole record; `fromEntries` forgets its keys.
  ) as unknown as Readonly<Record<I, readonly string[]>>;
}
