import type { Clock } from '../content/week';

/** Parts of the day as AMAZON.TIME sends them, as the hour most people mean by it (ours). */
const PARTS: Readonly<Record<string, number>> = { MO: 8, AF: 14, EV: 19, NI: 21 };

/** The time of day that Alexa sends ("07:30", or "MO" for the morning); null for anything else. */
export function clock(time: string | null): Clock | null {
  if (time === null) return null;
  const hour = Object.hasOwn(PARTS, time) ? PARTS[time] : undefined;
  if (hour !== undefined) return { hour, minute: 0 };
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/.exec(time) ?? [];
  return hours === undefined ? null : { hour: Number(hours), minute: Number(minutes) };
}
