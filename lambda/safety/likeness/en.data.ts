import learned from './en.json';
import type { Measures } from './likeness';

/** Learned from the project's own utterances by `npm run likeness`. */
export const measures = (): Measures => learned;
