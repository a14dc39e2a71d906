import type { Likeness } from '../../../safety/hear';
import learned from './likeness.json';

/** Learned from the project's own utterances by `npm run likeness`. */
export const measures = (): Likeness['measures'] => learned;
