/** Numbers from here on count milliseconds: as seconds they would lie beyond the year 5000, as milliseconds in 1973. */
const MILLISECONDS_FROM = 1e11;
/** `Date.parse` alone takes much for a date that is none. */
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/**
 * Epoch seconds of a request's stamp, whole. It is ISO 8601 as the platform's types promise, or, as public envelopes and bug
 * reports show, epoch milliseconds or seconds as a number or in digits. Null for anything else.
 */
export function secondOf(stamp: unknown): number | null {
  const text = typeof stamp === 'number' ? String(stamp) : typeof stamp === 'string' ? stamp.trim() : '';
  const seconds = /^\d+$/.test(text) ? Number(text) : ISO.test(text) ? Date.parse(text) / 1000 : Number.NaN;
  const whole = Math.floor(seconds < MILLISECONDS_FROM ? seconds : seconds / 1000);
  return whole >= 0 && whole < MILLISECONDS_FROM ? whole : null;
}
