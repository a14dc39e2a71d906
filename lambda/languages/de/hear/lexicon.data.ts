import { type Index, indexOf } from '../../../safety/match';
import { phrases } from './lexicon';
import { segment } from './segment';

/** The German lexicon as it is looked things up in: filed by first words. */
export const index = (): Index =>
  indexOf(phrases, segment, [
    'kein',
    'nicht',
    'nie',
    'weder',
    'ohne',
    'aber',
    'sondern',
    'trotzdem',
    'weil',
    'obwohl',
    'ausser',
  ]);
