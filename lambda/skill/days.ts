import { between, type Day, isDay } from '../content/week';
import type { Heard, ListIds } from '../languages/heard';
import { daysIn } from './asked';
import { placesIn } from './named';

/** The days that words name, and those that they name to leave out. */
export interface DaysSaid {
  readonly days: readonly Day[] | null;
  readonly but: readonly Day[];
}

/** "Monday to Thursday" names the days between, and "weekdays but not Fridays" four of them. */
export function daysSaid(text: string, hear: Heard): DaysSaid {
  const { daysTo, daysBut, corrects, clauses } = hear.reader;
  const said = ` ${text.toLowerCase()} `;
  // "No, like Monday and Tuesday": what is put right stands behind it, but for "not Fridays".
  const last = said.split(corrects).at(-1) ?? said;
  const words = placesIn('DAYS', last, hear).length > 0 ? last : said;
  const places = placesIn('DAYS', words, hear);
  const ids: ListIds['DAYS'][] = [];
  const but: ListIds['DAYS'][] = [];
  for (const [i, { id, at, to }] of places.entries()) {
    const before = places[i - 1];
    const gap = words.slice(before ? before.to + 1 : 0, at + 1);
    const next = places[i + 1];
    const behind = words.slice(to + 1, next && next.at + 1).trimStart();
    // "Weekdays, but not Fridays": that no is the next one's.
    const deniedBehind = clauses.deniesBehind.test(behind) && !(next && daysBut.test(behind));
    const from = before && daysTo.test(gap) && isDay(before.id) && isDay(id) ? before.id : null;
    if (from && isDay(id)) ids.push(...between(from, id));
    else if (daysBut.test(gap) || deniedBehind) but.push(id);
    // "Rather abends" says nothing of the days, though the list takes it for all of them.
    else if (
      id !== 'evenings' ||
      words
        .slice(at + 1, to + 1)
        .trim()
        .includes(' ')
    )
      ids.push(id);
  }
  const left = daysIn(but) ?? [];
  const days = daysIn(ids)?.filter((day) => !left.includes(day));
  return { days: days && days.length > 0 ? days : null, but: left };
}
