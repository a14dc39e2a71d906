import type { Code } from '../languages';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import type { ScriptWords } from './words';

/** What the scripts know of each language. */
export const WORDS: { readonly [C in Code]: ScriptWords } = { en, de, es };
