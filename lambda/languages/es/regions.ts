import type { Region } from '../language';
import { mexico, states } from './words.data';

/** The Spanishes, and what each says otherwise than that of Spain. */
export const regions = {
  'es-ES': { words: null },
  'es-MX': { words: mexico },
  'es-US': { words: states },
} as const satisfies Record<string, Region>;
