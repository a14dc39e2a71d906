import { segment } from './segment';

/** Words that say that something is well. Behind a "not" they say nothing. */
export const well: readonly string[] = segment(
  'good great fine okay ok nice lovely better amazing wonderful relaxed relaxing comfortable comfy loose looser happy easy ' +
    'grand brilliant fab alright champion dandy',
);
