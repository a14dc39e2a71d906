import { languageOf } from '.';
import type { Heard } from './heard';

/** How a locale is heard: by its own language, or not at all. Nothing falls back to another one. */
export const hearOf = (locale: string): Heard | null => languageOf(locale)?.hear ?? null;
