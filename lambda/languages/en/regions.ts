import type { Region } from '../language';
import { abroad, canada } from './words.data';

/** The Englishes, and what each says otherwise than the American one. */
export const regions = {
  'en-US': { words: null },
  'en-GB': { words: abroad },
  'en-AU': { words: abroad },
  'en-CA': { words: canada },
  'en-IN': { words: abroad },
} as const satisfies Record<string, Region>;
