import type { Json } from './apl';

/** What is as large as a letter; all else of a column keeps its part of the height. */
const LETTERS: ReadonlySet<string> = new Set(['fontSize', 'borderRadius', 'borderWidth']);

/**
 * The column of a round screen on one that stands upright: it takes the whole height, and letters, which are parts of the
 * height where both are alike, are parts of the width.
 */
export function upright(part: Json): Json {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return (part as readonly Json[]).map(upright);
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      LETTERS.has(name) && typeof value === 'string' ? value.replace(/vh$/, 'vw') : upright(value),
    ]),
  );
}
