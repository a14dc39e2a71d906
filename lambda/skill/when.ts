import type { Clock } from '../content/week';
import type { Figure, Heard } from '../languages/heard';
import { EFFECT } from '../session/effects';
import type { EventType, SessionEvent } from '../session/events';
import type { Effect, Meant } from '../session/meant';
import { daysSaid } from './days';
import { figuresIn } from './free-words';
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

/** "Half past seven": the minutes that words beside an hour add or take; null where there are none. */
function quarterOf({ words }: Figure, text: string, { reader: { quarters } }: Heard): number | null {
  const said = words.join(' ');
  const at = text.lastIndexOf(said);
  const before = text.slice(0, at).trimEnd();
  const behind = text.slice(at + said.length).trimStart();
  const [, minutes = null] =
    quarters.before.find(([stands]) => stands.test(before)) ??
    quarters.behind.find(([stands]) => stands.test(behind)) ??
    [];
  return minutes;
}

/** So many minutes after or before an hour. */
const moved = (hour: number, minutes: number): Clock =>
  minutes >= 0 ? { hour, minute: minutes } : { hour: (hour + LAST_HOUR) % (LAST_HOUR + 1), minute: MINUTE + minutes };

/** The hour, and minutes behind it, in the first slot that has one; null where none is said. */
function hourIn(texts: readonly string[], seconds: number | null, hear: Heard): Clock | null {
  for (const text of texts) {
    const [hour, minute] = figuresIn(text, hear).filter(({ is }) => is === 'number');
    if (!hour || hour.value < 1 || hour.value > LAST_HOUR) continue;
    const quarter = quarterOf(hour, text.toLowerCase(), hear);
    if (quarter !== null) return moved(hour.value, quarter);
    return { hour: hour.value, minute: minute && minute.value <= LAST_MINUTE ? minute.value : 0 };
  }
  const minutes = seconds === null ? 0 : seconds / MINUTE;
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= LAST_HOUR ? { hour: minutes, minute: 0 } : null;
}

/** "In the evening": the half of the day that is named last; null where none is. */
function halfIn(text: string, { reader }: Heard): { readonly late: true } | { readonly early: true } | null {
  const words = text.toLowerCase();
  const [early, late] = [words.search(reader.halves.early), words.search(reader.halves.late)];
  return early === late ? null : late > early ? { late: true } : { early: true };
}

/** The days and the hour in these words, as a wish of the reminder; null where there are none. */
function wishedWhen(text: string, time: Clock | null, hear: Heard): SessionEvent | null {
  const { days, but } = daysSaid(text, hear);
  const half = halfIn(text, hear);
  if (days === null && time === null && but.length === 0 && !half) return null;
  return {
    ...{ type: 'remind', days, time },
    ...(but.length > 0 ? { but } : {}),
    ...(half ?? (time ? { half: 'same' } : {})),
  };
}

/** The same of words that were said beside an answer. */
export const whenSaid = (text: string, hear: Heard): SessionEvent | null =>
  wishedWhen(text, hourIn([text], null, hear), hear);

/** The days and the hour in what came along, as a wish of the reminder; null where there are none, or something else was meant. */
export function whenIn(meant: Meant, sent: unknown, hear: Heard): Meant | null {
  const { event } = meant;
  // A slot of its own says which days are not meant.
  if (event.type === 'remind' && event.but && !meant.reported) return null;
  // What was guessed of a reminder, and one without an hour, is read again here.
  const unclear = event.type === 'remind' && (event.unclear || meant.reported || event.time === null);
  if (!unclear && !EFFECTS.has(EFFECT[event.type]) && !NOTHING.has(event.type)) return null;
  const slots = wordsIn(sent);
  const texts = slots.flatMap(([name, words]) => (name === DENIED ? [] : [words]));
  const seconds = 'seconds' in event ? (event.seconds ?? null) : null;
  const time = hourIn(texts, seconds, hear);
  const said = wishedWhen(slots.map(([, words]) => words).join(' '), time, hear);
  if (!said) return null;
  const { unclear: _unclear, ...known } = event.type === 'remind' && !meant.reported ? event : { unclear: true };
  const days = 'days' in said ? (said.days ?? ('days' in known ? known.days : null)) : null;
  return { event: { ...known, ...said, days } as SessionEvent, sure: false, words: meant.words, reported: true };
}
