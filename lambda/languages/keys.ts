import type { en } from './en/words';
import type { Paths, Widened } from './paths';
import type { NamesWords } from './words';

/** The words that all others are measured by. */
export type English = typeof en;

/** What a language says: every sentence of it, or it does not compile. */
export type Words = Widened<Omit<English, 'names'>> & { readonly names: NamesWords };

/** Which sentence: a path in the words. */
export type Key = Paths<English>;
