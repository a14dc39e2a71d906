import { indexOf } from '../match';
import { en } from './en';

/** The English lexicon as it is looked things up in: filed, and without what only its author needs. */
export const index = indexOf(en);
export const placed: readonly string[] = [...en.placed];
export const { carriers } = en;
