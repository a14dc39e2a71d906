import { type Clock, DAYS, type Day, EVERY_DAY } from '../../../content/week';
import type { Line } from '../../../languages/line';
import { dayBefore } from '../../diary';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import { isWhole, type Reminder, type ReminderDraft, type ReminderWish } from '../../reminder';
import type { Act, State } from '../../state';
import { unbegun } from '../doing/place';
import { afterwards, ask, carryOn, type Draft, type Outcome, say, unasked } from '../outcome';

/*
 * Reminders live in Alexa, not in the record: the skill keeps one for its listener and asks the service each time. It is
 * set after two steps, a permission in general and a spoken yes to this one, with its days and time said aloud, as the
 * platform's guidelines want.
 */

/** A reminder for the ear: on the day by its name where it comes once. */
const spoken = ({ days: [first, ...others], hour, minute, once }: Reminder) => {
  const time = { clock: { hour, minute } } as const;
  const days = first ? [first, ...others] : [];
  return once && first ? { day: { name: 'days', id: first } as const, time } : { days: { days }, time };
};

/** A sentence about a reminder. */
export const reminderLine = (key: 'sure' | 'set' | 'have' | 'cancelSure', reminder: Reminder): Line => ({
  key: `reminder.${key}${reminder.once ? 'Once' : ''}`,
  params: spoken(reminder),
});

/** The question is over: the draft and the open question go. */
function settled(state: State, here: Here, words: readonly Act[]): Outcome {
  const { reminder: _draft, ...rest } = state;
  const over = here.asking === 'reminder-time' || here.asking === 'reminder-sure';
  return carryOn(rest, over ? unasked(here) : here, words);
}

const wishing = (state: State, here: Here, wish: ReminderWish): Outcome =>
  settled(state, here, [{ act: 'remind', ...wish }]);

/** A hold is no time for a calendar. */
const inTheMiddle = (state: State): boolean => state.cursor.at === 'guiding' && !unbegun(state);

/** Why no reminder is spoken of now; null where it may be. */
function unable(state: State, here: Here): Outcome | null {
  if (inTheMiddle(state)) return carryOn(state, here, [say('reminder.later')]);
  return here.reminders ? null : settled(state, here, [say('reminder.none')]);
}

const NOON = 12;

/** The day of the week so many days after a date. */
const dayIn = (today: string, days: number): Day =>
  DAYS[(new Date(`${dayBefore(today, -days)}T00:00:00Z`).getUTCDay() + 6) % DAYS.length] as Day;

/** Before this hour nobody is likely to want to stretch: "half five", with no half of the day, is in the afternoon. Ours. */
const DAWN = 6;
/** "Every night at one" is one at night; from this hour on, and as far as noon, an evening's is after noon. Ours. */
const EVENING = 4;
/** "Halb eins" is half past noon; midnight alone is meant. */
const isAtNight = ({ hour, minute }: Clock): boolean => hour < DAWN && (hour > 0 || minute > 0);

/** The same hour once more, when it was read back in the afternoon. */
const insists = ({ reminder }: State, { asking }: Here, { hour, minute }: Clock): boolean =>
  asking === 'reminder-sure' && reminder?.hour === hour + NOON && reminder.minute === minute;

/** "Not Fridays": the other days; all of them where none would be left. */
function without(days: readonly Day[], but: readonly Day[] = []): readonly Day[] {
  const left = days.filter((day) => !but.includes(day));
  return left.length > 0 ? left : days;
}

/** How many days there are until the one that was named. */
const UNTIL = { today: 0, tomorrow: 1, overmorrow: 2 } as const;

/** "Remind me every weekday at seven": what is missing is asked for, then the whole is read back for a yes. */
export function remind(state: State, here: Here, event: EventOf<'remind'>): Outcome {
  const off = inTheMiddle(state) && here.reminders ? null : unable(state, here);
  if (off) return off;
  if (event.unclear && !inTheMiddle(state))
    return { state, acts: [say('reminder.possible'), ask('reminder-time', 'again')] };
  const { days, hour, minute, once } = { ...state.reminder };
  const said = event.time ?? (hour === undefined || minute === undefined ? null : { hour, minute });
  const evening = event.late || event.soon?.late;
  const later = evening
    ? said !== null && said.hour >= EVENING
    : event.time !== null &&
      ((event.half === 'same' && (hour ?? 0) >= NOON) || (isAtNight(event.time) && !insists(state, here, event.time)));
  const turned = later ? NOON : event.early && said && said.hour >= NOON ? -NOON : 0;
  const time = said && (turned < 0 || said.hour < NOON) ? { ...said, hour: said.hour + turned } : said;
  const when: ReminderDraft = event.soon
    ? { days: [dayIn(here.today, UNTIL[event.soon.day])], once: true }
    : { days: without(event.days ?? days ?? EVERY_DAY, event.but), ...(event.days === null && once ? { once } : {}) };
  const draft = { ...when, ...time };
  const { cursor } = state;
  if (cursor.at === 'stopped') return carryOn(state, here, []);
  // It is kept as far as it was said, and asked about when the routine is over.
  if (inTheMiddle(state)) return carryOn({ ...state, reminder: draft }, here, [say('reminder.atEnd')]);
  // What has hardly begun waits for it.
  const waits: State = cursor.at === 'guiding' ? { ...state, cursor: { ...cursor, at: 'paused' } } : state;
  return { state: { ...waits, reminder: draft }, acts: [ask(isWhole(draft) ? 'reminder-sure' : 'reminder-time')] };
}

/** Behind a routine that is over: the reminder that was wished for in it, else what there is to do. */
export const behind = ({ reminder }: State): Draft =>
  reminder ? ask(isWhole(reminder) ? 'reminder-sure' : 'reminder-time') : afterwards;

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

/** What Alexa reports of the routine that she offered. */
export const routineOffered = (state: State, here: Here, event: EventOf<'routine-offered'>): Outcome =>
  carryOn(state, here, [say(`reminder.opening.${event.answer}`)]);

/** What there is, asked about in between too: a reminder that is being put together is none yet. */
export const listReminders = (state: State, here: Here): Outcome =>
  unable(state, here) ?? carryOn(state, here, [{ act: 'remind', wish: 'list' }]);

/** What there is is named by the service; the question takes the place of the prompt that would follow. */
export const askToCancel = (state: State, here: Here): Outcome =>
  unable(state, here) ??
  carryOn({ ...state, confirming: { event: { type: 'cancel-reminders' } } }, here, [
    { act: 'remind', wish: 'ask-to-cancel' },
  ]);

/** At a yes. */
export const cancelReminders = (state: State, here: Here): Outcome =>
  unable(state, here) ?? wishing(state, here, { wish: 'cancel' });
