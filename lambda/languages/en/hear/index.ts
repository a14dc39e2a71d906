import type { Hear } from '../../../safety/hear';
import type { Index } from '../../../safety/match';
import { answers } from './answers';
import { carriers } from './carriers';
import { index } from './lexicon.data';
import { measures } from './likeness.data';
import { placed } from './placed';
import { segment } from './segment';
import { stems } from './stems';

let filed: Index | undefined;
let learned: ReturnType<typeof measures> | undefined;

/** How English is heard. What is filed or learned is read when it is first looked at: most sessions report nothing. */
export const hear: Hear = {
  segment,
  get lexicon() {
    filed ??= index();
    return filed;
  },
  placed,
  carriers,
  // "No numbness or tingling in my foot"; nothing in English is denied from behind.
  negation: { before: 7, behind: 0 },
  answers,
  likeness: {
    stems,
    get measures() {
      learned ??= measures();
      return learned;
    },
  },
  unknown: 'ask',
};
