import type { Key } from '../../languages/keys';
import type { Line, Params } from '../../languages/line';
import type { EventOf } from '../events';
import type { Here } from '../here';
import { type Day, EVERY_DAY, isWhole, type Reminder, type ReminderWish, WEEKDAYS, WEEKEND } from '../reminder';
import type { Act, State } from '../state';
import { ask, carryOn, type Outcome, say, unasked } from './outcome';

/*
 * Reminders live in Alexa, not in the record: the skill keeps one for its listener and asks the service each time. It is
 * set after two steps, a permission in general and a spoken yes to this one, with its days and time said aloud, as the
 * platform's guidelines want.
 */

const same = (one: readonly Day[], other: readonly Day[]): boolean => one.join() === other.join();

/** How the days are said: as a group, or one or two by name. */
function daysOf(days: readonly Day[]): { form: 'group' | 'one' | 'two' | 'many'; params: Params } {
  const group = same(days, EVERY_DAY)
    ? 'every'
    : same(days, WEEKDAYS)
      ? 'weekdays'
      : same(days, WEEKEND)
        ? 'weekend'
        : null;
  if (group) return { form: 'group', params: { days: `@reminder.days.${group}` } };
  const [day, other] = days;
  if (days.length === 1) return { form: 'one', params: { day: `@reminder.day.${day}` } };
  if (days.length === 2)
    return { form: 'two', params: { day: `@reminder.day.${day}`, other: `@reminder.day.${other}` } };
  return { form: 'many', params: { days: `@reminder.days.some:${days.length}` } };
}

/** The part of the day that makes a time on a twelve-hour clock plain. */
const partOf = (hour: number): string =>
  hour < 4 ? 'night' : hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : hour < 21 ? 'evening' : 'night';

/** A reminder for the ear, as parameters of a sentence that comes in these forms. */
export function spoken({ days, hour, minute }: Reminder): { form: string; params: Params } {
  const { form, params } = daysOf(days);
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const time = minute === 0 ? String(twelve) : `${twelve}:${String(minute).padStart(2, '0')}`;
  return { form, params: { ...params, time, part: `@reminder.part.${partOf(hour)}` } };
}

/** The sentence of a key in the form these days need. */
export function reminderLine(key: string, reminder: Reminder): Line {
  const { form, params } = spoken(reminder);
  return { key: `${key}.${form}` as Key, params };
}

/** The question is over: the draft and the open question go. */
function settled(state: State, here: Here, words: readonly Act[]): Outcome {
  const { reminder: _draft, ...rest } = state;
  const over = here.asking === 'reminder-time' || here.asking === 'reminder-sure';
  return carryOn(rest, over ? unasked(here) : here, words);
}

const wishing = (state: State, here: Here, wish: ReminderWish): Outcome =>
  settled(state, here, [{ act: 'remind', ...wish }]);

/** Why no reminder is spoken of now; null where it may be. A hold is no time for a calendar. */
function unable(state: State, here: Here): Outcome | null {
  if (state.cursor.at === 'guiding') return carryOn(state, here, [say('reminder.later')]);
  return here.reminders ? null : settled(state, here, [say('reminder.none')]);
}

/** "Remind me every weekday at seven": what is missing is asked for, then the whole is read back for a yes. */
export function remind(state: State, here: Here, event: EventOf<'remind'>): Outcome {
  const off = unable(state, here);
  if (off) return off;
  const { days, hour, minute } = { ...state.reminder };
  const time = event.time ?? (hour === undefined || minute === undefined ? null : { hour, minute });
  const draft = { days: event.days ?? days ?? EVERY_DAY, ...time };
  const { cursor } = state;
  if (cursor.at === 'stopped') return carryOn(state, here, []);
  return { state: { ...state, reminder: draft }, acts: [ask(isWhole(draft) ? 'reminder-sure' : 'reminder-time')] };
}

/** Yes to the reminder as it was read back. */
export function setReminder(state: State, here: Here): Outcome {
  const { reminder } = state;
  if (!reminder || !isWhole(reminder) || !here.reminders) return settled(state, here, []);
  if (here.reminders === 'allowed') return wishing(state, here, { wish: 'set', reminder });
  return { state, acts: [say('reminder.permission'), { act: 'permit', how: 'voice', for: 'reminders' }] };
}

export const noReminder = (state: State, here: Here): Outcome => settled(state, here, [say('reminder.dropped')]);

/** What the listener told Alexa about the permission. */
export function reminderConsent(state: State, here: Here, event: EventOf<'reminder-consent'>): Outcome {
  const { reminder } = state;
  if (event.answer === 'accepted' && reminder && isWhole(reminder))
    return wishing(state, here, { wish: 'set', reminder });
  const made = settled(state, here, [say(`reminder.${event.answer === 'denied' ? 'denied' : 'unanswered'}`)]);
  if (event.answer === 'denied') return made;
  return { ...made, acts: [...made.acts, { act: 'permit', how: 'card', for: 'reminders' }] };
}

/** What there is, asked about in between too: a reminder that is being put together is none yet. */
export const listReminders = (state: State, here: Here): Outcome =>
  unable(state, here) ?? carryOn(state, here, [{ act: 'remind', wish: 'list' }]);

export const cancelReminders = (state: State, here: Here): Outcome =>
  unable(state, here) ?? wishing(state, here, { wish: 'cancel' });
