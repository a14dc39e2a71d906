import { indexOf } from '../match';
import { en } from './en';

/** The English lexicon as it is looked things up in: filed, and without what only its author needs. */
export const filed = () => ({ index: indexOf(en), placed: [...en.placed], carriers: en.carriers });
