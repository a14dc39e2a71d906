import measures from './en.json';

/** Learned from the project's own utterances by `npm run likeness`. */
export const { alarm, emergency } = measures;
