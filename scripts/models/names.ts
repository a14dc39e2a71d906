import { moves } from '../../lambda/languages/en/words/moves';
import { routines } from '../../lambda/languages/en/words/routines';
import { TOPIC_SYNONYMS } from '../../lambda/languages/en/words/topics';

interface Called {
  readonly name: string;
  readonly synonyms: readonly string[];
}

/** What each language calls its moves, routines and topics. The speech models take the names from here, never a second copy. */
const NAMES: Readonly<
  Record<
    string,
    {
      moves: Record<string, Called>;
      routines: Record<string, Called>;
      topics: Readonly<Record<string, readonly string[]>>;
    }
  >
> = {
  en: { moves, routines, topics: TOPIC_SYNONYMS },
};

/** Names stand in sentences with their article; in slots the samples bring the article along. */
const bare = (name: string) => name.toLowerCase().replace(/^(the|a|an) /, '');

function values(things: Readonly<Record<string, Called>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(things).map(([id, { name, synonyms }]) => [id, [...new Set([bare(name), ...synonyms])]]),
  );
}

const phrases = (topics: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(topics).map(([id, list]) => [id, [...list]]));

/** Slot values of the names in the strings of a locale's language: id to name and synonyms. */
export function namedTypes(locale: string): Record<'TECHNIQUE' | 'ROUTINE' | 'TOPIC', Record<string, string[]>> {
  const names = NAMES[locale.slice(0, 2)];
  if (!names) throw new Error(`No names of moves, routines and topics for ${locale}`);
  return { TECHNIQUE: values(names.moves), ROUTINE: values(names.routines), TOPIC: phrases(names.topics) };
}
