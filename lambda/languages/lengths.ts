/*
 * How exactly a length is worth saying, whatever the language: exact figures would promise more than a clock on one end
 * can know. Up to a minute whole five seconds, then whole and half minutes.
 */
export type Length =
  | { readonly unit: 'nothing' }
  | { readonly unit: 'seconds'; readonly count: number }
  | { readonly unit: 'minutes'; readonly count: number; readonly half: boolean };

const roundish = (seconds: number): number =>
  seconds < 8 ? Math.max(1, Math.round(seconds)) : Math.round(seconds / 5) * 5;

/** A length as it is said. */
export function lengthOf(seconds: number): Length {
  if (seconds < 0.5) return { unit: 'nothing' };
  if (seconds < 57.5) return { unit: 'seconds', count: roundish(seconds) };
  const minutes = Math.round(seconds / 30) / 2;
  return { unit: 'minutes', count: Math.floor(minutes), half: !Number.isInteger(minutes) };
}
