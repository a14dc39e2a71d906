import { hearOf } from '../../lambda/languages';
import type { Lists } from '../../lambda/languages/heard';

/**
 * Slot values by list: id to name and synonyms, as the language of a locale has them. The skill looks words up in the same
 * lists.
 * @throws when the language of the locale is not heard
 */
export function namedTypes(locale: string): Lists {
  const hear = hearOf(locale);
  if (!hear) throw new Error(`No names of moves, routines and topics for ${locale}`);
  return hear.lists;
}
