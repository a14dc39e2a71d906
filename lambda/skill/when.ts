import type { Clock, Day } from '../content/week';
import type { Heard } from '../languages/heard';
import { EFFECT } from '../session/effects';
import type { EventType, SessionEvent } from '../session/events';
import type { Effect, Meant } from '../session/meant';
import { daysIn } from './asked';
import { figuresIn } from './free-words';
import { namesIn, placesIn } from './named';
import { wordsIn } from './slots';

/*
 * While a reminder is put together, days and hours are said of it, whatever the same words would mean elsewhere: "no, I said
 * seven, and just weekdays" begins no plan of seven minutes.
 */

/** What begins, changes or moves a plan elsewhere, or is nothing by itself. What is asked, stopped or answered stays that. */
const EFFECTS: ReadonlySet<Effect> = new Set(['replaces', 'doses', 'moves']);
const NOTHING: ReadonlySet<EventType> = new Set(['undo', 'report', 'not-understood', 'chatter']);

const LAST_HOUR = 23;
const LAST_MINUTE = 59;
const MINUTE = 60;
/** A slot in which stands what is not meant. */
const DENIED = 'denied';

/** The hour, and minutes behind it, in the first slot that has one; null where none is said. */
function hourIn(texts: readonly string[], seconds: number | null, hear: Heard): Clock | null {
  for (const text of texts) {
    const [hour, minute] = figuresIn(text, hear).filter(({ is }) => is === 'number');
    if (!hour || hour.value < 1 || hour.value > LAST_HOUR) continue;
    return { hour: hour.value, minute: minute && minute.value <= LAST_MINUTE ? minute.value : 0 };
  }
  const minutes = seconds === null ? 0 : seconds / MINUTE;
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= LAST_HOUR ? { hour: minutes, minute: 0 } : null;
}

/** The last few words: what is left out stands right behind what says so. */
const lastOf = (text: string): string => text.trim().split(' ').slice(-LAST).join(' ');
const LAST = 3;

/** The days that are named, and those that are said not to be: "but not Fridays, Fridays I'm remote". */
function daysSaid(text: string, hear: Heard): { readonly days: readonly Day[] | null; readonly but: readonly Day[] } {
  const words = ` ${text.toLowerCase()} `;
  const isDenied = ({ at, to }: { readonly at: number; readonly to: number }): boolean =>
    hear.reader.denies.test(words.slice(0, at)) ||
    hear.reader.drops.test(lastOf(words.slice(0, at))) ||
    hear.reader.clauses.deniesBehind.test(words.slice(to + 1));
  const but = daysIn(placesIn('DAYS', words, hear).flatMap((place) => (isDenied(place) ? [place.id] : []))) ?? [];
  const named = daysIn(namesIn('DAYS', text, hear))?.filter((day) => !but.includes(day));
  return { days: named && named.length > 0 ? named : null, but };
}

/** The days and the hour in these words, as a wish of the reminder; null where there are none. */
function wishedWhen(text: string, time: Clock | null, hear: Heard): SessionEvent | null {
  const { days, but } = daysSaid(text, hear);
  if (days === null && time === null && but.length === 0) return null;
  return {
    ...{ type: 'remind', days, time },
    ...(days === null && but.length > 0 ? { but } : {}),
    ...(time ? { half: 'same' } : {}),
  };
}

/** The same of words that were said beside an answer. */
export const whenSaid = (text: string, hear: Heard): SessionEvent | null =>
  wishedWhen(text, hourIn([text], null, hear), hear);

/** The days and the hour in what came along, as a wish of the reminder; null where there are none, or something else was meant. */
export function whenIn(meant: Meant, sent: unknown, hear: Heard): Meant | null {
  const { event } = meant;
  const unclear = event.type === 'remind' && event.unclear;
  if (!unclear && !EFFECTS.has(EFFECT[event.type]) && !NOTHING.has(event.type)) return null;
  const slots = wordsIn(sent);
  const texts = slots.flatMap(([name, words]) => (name === DENIED ? [] : [words]));
  const seconds = 'seconds' in event ? (event.seconds ?? null) : null;
  const time = hourIn(texts, seconds, hear);
  const said = wishedWhen(slots.map(([, words]) => words).join(' '), time, hear);
  return said && { event: said, sure: false, words: meant.words, reported: true };
}
