import { en } from './en/words';
import { ABROAD, differing, regional } from './regions';

/** What the Englishes outside the United States say otherwise. */
export const words = (): object => differing(en, regional(en, ABROAD));
