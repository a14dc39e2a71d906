import type { Region } from '../language';

/** The Germans' German; a device in Austria or Switzerland hears it with the numbers of its own country. */
export const regions = { 'de-DE': { words: null } } as const satisfies Record<string, Region>;
