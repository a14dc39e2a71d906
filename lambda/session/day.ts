import { dayOf, daysBetween } from './diary';

/**
 * Hours east of Greenwich in the middle of where a locale is spoken, in winter. Nobody tells the skill the listener's
 * zone; with the day turning at night this is right from coast to coast.
 */
const HOURS_EAST: Readonly<Record<string, number>> = {
  'en-US': -6,
  'en-CA': -6,
  'en-GB': 0,
  'en-IN': 5.5,
  'en-AU': 10,
};

/** Hour at which the listener's day turns: whoever practises at midnight is still in the same evening. */
const NIGHT = 3;

/** The listener's own day at an epoch second, as an ISO date. */
export const dayThere = (second: number, locale: string): string =>
  dayOf(second + ((HOURS_EAST[locale] ?? 0) - NIGHT) * 3600);

/** Whoever is back within this many seconds hasn't slept a night: it is the same day, whatever the clock says. */
const NO_NIGHT = 6 * 3600;

/** Nights between two epoch seconds where the listener is. */
export const nightsBetween = (from: number, to: number, locale: string): number =>
  to - from < NO_NIGHT ? 0 : daysBetween(dayThere(from, locale), dayThere(to, locale));

export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** How a day is called `nights` later: yesterday, by its weekday, or a week ago. */
export function dayName(
  second: number,
  locale: string,
  nights: number,
): 'yesterday' | 'week' | (typeof WEEKDAYS)[number] {
  if (nights === 1) return 'yesterday';
  if (nights >= 7) return 'week';
  return WEEKDAYS[new Date(dayThere(second, locale)).getUTCDay()] as (typeof WEEKDAYS)[number];
}
