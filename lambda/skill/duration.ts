const PATTERN = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const DAY = 24 * 3600;
/** A month and a year are about so long: nobody counts on more than that they are longer than a day. */
const UNITS = [365 * DAY, 30 * DAY, 7 * DAY, DAY, 3600, 60, 1];

/** Seconds of an ISO-8601 duration as Alexa sends it ("PT1M30S"), or null for anything else. Never negative. */
export function seconds(duration: string | null): number | null {
  const match = duration ? PATTERN.exec(duration) : null;
  if (!match) return null;
  const parts = match.slice(1);
  if (parts.every((part) => part === undefined)) return null;
  return parts.reduce((sum, part, i) => sum + Number(part ?? 0) * (UNITS[i] as number), 0);
}
