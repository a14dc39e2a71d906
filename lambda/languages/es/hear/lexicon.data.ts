import { type Index, indexOf } from '../../../safety/match';
import { phrases } from './lexicon';
import { segment } from './segment';

/** The Spanish lexicon as it is looked things up in: filed by first words. */
export const index = (): Index =>
  indexOf(phrases, segment, ['no', 'sin', 'pero', 'porque', 'aunque', 'salvo', 'excepto', 'not']);
