import type { en } from './en/words';
import type { Paths, Widened } from './paths';

/** The words that all others are measured by. */
export type English = typeof en;

/** What a language says: every sentence of it, or it does not compile. */
export type Words = Widened<English>;

/** Which sentence: a path in the words. */
export type Key = Paths<English>;
