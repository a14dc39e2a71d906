import { countryOf } from '../content/countries';
import type { PastDay } from '../content/week';
import { dayOf, daysBetween, weekdayOf } from './diary';

/**
 * Hour at which the listener's day turns: whoever practises at midnight is still in the same evening. With it the day is
 * right from coast to coast of a country, whose hours are those of its middle.
 */
const NIGHT = 3;

/** The listener's own day at an epoch second, as an ISO date. */
export const dayThere = (second: number, locale: string): string =>
  dayOf(second + (countryOf(locale).hoursEast - NIGHT) * 3600);

/** Whoever is back within this many seconds hasn't slept a night: it is the same day, whatever the clock says. */
const NO_NIGHT = 6 * 3600;

/** Nights between two epoch seconds where the listener is. */
export const nightsBetween = (from: number, to: number, locale: string): number =>
  to - from < NO_NIGHT ? 0 : daysBetween(dayThere(from, locale), dayThere(to, locale));

/** How a day is called `nights` later: yesterday, by its weekday, or a week ago. */
export function dayName(second: number, locale: string, nights: number): PastDay {
  if (nights === 1) return 'yesterday';
  if (nights >= 7) return 'week';
  return weekdayOf(dayThere(second, locale));
}
