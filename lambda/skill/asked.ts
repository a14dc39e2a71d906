import { COURSE } from '../content/course';
import {
  between,
  type Day,
  EVERY_DAY,
  FROM_MONDAY,
  FROM_TUESDAY,
  isDay,
  ordered,
  WEEKDAYS,
  WEEKEND,
} from '../content/week';
import { AVOIDED, type Avoided } from '../content/wishes';
import type { Heard, ListIds } from '../languages/heard';
import type { Asked } from '../session/compose/request';
import { WEEK_DAYS } from '../session/diary';
import { A_DAY, A_MINUTE } from '../session/dosing';
import type { EventOf, SessionEvent } from '../session/events';
import { found } from './free-words';
import type { SlotsOf } from './slot-values';

/** What was said of a plan. Words outside the lists say nothing of it. */
export function askedOf({ size, focus, setting, without, also, only }: SlotsOf<'PlanIntent'>): Asked {
  // Whoever is in a wheelchair is not asked to stand beside it.
  const wheels = setting.id === 'wheelchair';
  const named = [without.id, also.id, wheels ? ('standing' as const) : null].filter((id) => id !== null);
  // No equipment is nothing but a mat.
  const alone = only.id ?? (named.includes('equipment') ? 'mat' : null);
  const avoided = named.filter((id): id is Exclude<typeof id, 'equipment' | 'floor'> => isAvoided(id));
  return {
    ...(size.id === 'short' || size.id === 'long' ? { size: size.id } : {}),
    ...(size.id === 'easy' ? { easy: true } : {}),
    ...(focus.id ? { focus: focus.id } : {}),
    ...(setting.id === 'wheelchair'
      ? { place: 'chair' as const }
      : setting.id
        ? { place: setting.id }
        : named.includes('floor')
          ? { place: 'off-floor' as const }
          : {}),
    ...(avoided.length > 0 ? { without: avoided } : {}),
    ...(alone ? { only: alone } : {}),
  };
}

const isAvoided = (id: string): id is Avoided => (AVOIDED as readonly string[]).includes(id);

/** Seconds of the six weeks, for a goal, or weeks without a figure. */
export const weeksMeant = ({ size }: SlotsOf<'PlanIntent'>): number | null =>
  size.id === 'weeks' ? COURSE.length * WEEK_DAYS * A_DAY : null;

/** Seconds of a length: the duration, or a bare number of seconds or minutes beside it. */
export function secondsIn({
  duration,
  seconds = null,
  minutes = null,
}: {
  readonly duration: number | null;
  readonly seconds?: number | null;
  readonly minutes?: number | null;
}): number | null {
  return duration ?? seconds ?? (minutes === null ? null : minutes * 60);
}

/** A number alone beyond so many minutes is no length, but an age. Ours. */
const AN_HOUR = 60;

/** "Ten minutes is too long, I have six": of a length that is too short or too long the figure beside it is what there is. */
export function besideIt(slots: SlotsOf<'PlanIntent'>): SlotsOf<'PlanIntent'> {
  const { duration, size } = slots;
  const minutes = slots.minutes !== null && slots.minutes > AN_HOUR ? null : slots.minutes;
  if (minutes !== slots.minutes) return { ...slots, minutes };
  if (duration === null || minutes === null) return slots;
  const other = minutes * 60;
  const corrects = (size.id === 'short' && other > duration) || (size.id === 'long' && other < duration);
  return corrects ? { ...slots, duration: other, size: { id: null, words: null } } : slots;
}

/**
 * "Twelve minutes no make it fifteen": a figure where something was to be left out is the length that was meant, in seconds,
 * and in the unit of the one before it.
 */
export function correctedLength(
  { without, duration, minutes }: SlotsOf<'PlanIntent'>,
  { reader }: Heard,
): number | null {
  // "Twenty seconds, no, twenty five": of a hold, in the same unit.
  if (duration !== null && duration < A_MINUTE && minutes !== null) return minutes;
  if (without.id !== null || without.words === null) return null;
  const figure = reader.figures(without.words).at(-1);
  const unit = duration !== null && duration < A_MINUTE ? 1 : A_MINUTE;
  return figure ? figure.value * (figure.is === 'number' ? unit : 1) : null;
}

/** What was meant, where what was heard or said was something else. */
export const insteadOf = ({ duration, count, side, technique, routine }: SlotsOf<'UndoIntent'>): EventOf<'undo'> => ({
  type: 'undo',
  // "Twenty seconds, no, I meant fifteen": the figure without a unit corrects the other one, or is what it is not to be.
  ...(duration === null ? {} : { seconds: count === null ? duration : count * (duration % 60 === 0 ? 60 : 1) }),
  ...(duration === null || count === null ? {} : { or: duration }),
  ...(count === null || duration !== null ? {} : { count }),
  ...(side.id ? { side: side.id } : {}),
  ...(technique.id ? { move: technique.id } : {}),
  // "Just the lunge, not the full thing": of a routine and a move in it the smaller is meant.
  ...(routine.id && !technique.id ? { routine: routine.id } : {}),
});

/** Once, soon: today, tomorrow or the day after, and whether it is late on that day. */
const SOON = {
  today: { day: 'today' },
  tonight: { day: 'today', late: true },
  tomorrow: { day: 'tomorrow' },
  'tomorrow-night': { day: 'tomorrow', late: true },
  overmorrow: { day: 'overmorrow' },
} as const;

type Soon = keyof typeof SOON;
const isSoon = (id: string): id is Soon => Object.hasOwn(SOON, id);

/** When to remind. Days that are in no list of ours are asked for again, and never taken for every day. */
export function whenOf(
  slots: SlotsOf<'RemindIntent'>,
  { reader }: Heard,
): Omit<Extract<SessionEvent, { type: 'remind' }>, 'type'> {
  const { days, other, besides, fourth, until, except, time } = slots;
  const named = [days, other, besides, fourth];
  const range = days.id && until.id && isDay(days.id) && isDay(until.id) ? between(days.id, until.id) : [];
  const but = except.id ? daysIn([except.id]) : null;
  const soon = named.map(({ id }) => id).find((id): id is Soon => id !== null && isSoon(id));
  const unclear = named.some(({ id, words }) => id === null && words !== null);
  return {
    days: daysIn([...named.flatMap(({ id }) => id ?? []), ...range]),
    time,
    ...(but ? { but } : {}),
    ...(soon ? { soon: SOON[soon] } : {}),
    // "Monday evenings" is a day of our list, said of its evening.
    ...(named.some(({ words }) => words !== null && reader.halves.late.test(words.toLowerCase()))
      ? { late: true }
      : {}),
    ...(unclear && !soon ? { unclear: true } : {}),
  };
}

const GROUPS = {
  every: EVERY_DAY,
  evenings: EVERY_DAY,
  weekdays: WEEKDAYS,
  weekend: WEEKEND,
  'from-monday': FROM_MONDAY,
  'from-tuesday': FROM_TUESDAY,
} as const;

/** The days of these names, groups spread out; "every day" beside a day of its own is what it is not to be, and evenings are that day's. Null without any. */
export function daysIn(names: readonly ListIds['DAYS'][]): readonly Day[] | null {
  const narrower = names.filter((id) => id !== 'every' && id !== 'evenings' && !isSoon(id));
  const spread = (narrower.length > 0 ? narrower : names).flatMap((id): readonly Day[] =>
    isSoon(id) ? [] : isDay(id) ? [id] : GROUPS[id],
  );
  return spread.length > 0 ? ordered(spread) : null;
}

/** "The evening one", where no routine of ours is called so: a plan for that; null where the words say no purpose. */
export function purposeIn(words: string | null, hear: Heard): SessionEvent | null {
  const { focus } = found({ focus: 'FOCUS' }, words ?? '', hear) as Pick<SlotsOf<'PlanIntent'>, 'focus'>;
  return focus.id ? { type: 'plan', seconds: null, asked: { focus: focus.id } } : null;
}

/** How somebody is, who says that and nothing else, or would like to be told something; null for all other words. */
export function moodIn(text: string, { company, moods }: Heard): SessionEvent | null {
  const words = text.toLowerCase().trim();
  if (company.test(words)) return { type: 'company' };
  const mood = moods.find(([pattern]) => pattern.test(words))?.[1];
  return mood ? { type: 'mood', mood } : null;
}
