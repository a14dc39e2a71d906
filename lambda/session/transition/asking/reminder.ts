import { isWhole } from '../../reminder';
import { noReminder, reminderLine, setReminder } from '../visit/reminder';
import { question } from './question';

/** What is put together is dropped, and nothing is set yet that could be turned off. */
const WITHDRAWN = { 'cancel-reminders': 'none', undo: 'none' } as const;

/** "On which days, and at what time?" */
export const reminderTime = question({
  unanswered: 'waits',
  situation: 'other-question',
  lapses: false,
  free: 'when',
  full: 'reminder.when',
  again: 'reminder.whenAgain',
  help: null,
  answers: { none: noReminder },
  hears: { ...WITHDRAWN, yes: 'again', no: 'none', 'not-sure': 'elsewhere', 'not-understood': 'again' },
});

/** The reminder as it was understood, read back for a yes. */
export const reminderSure = question({
  unanswered: 'waits',
  situation: 'other-question',
  lapses: false,
  free: 'when',
  full: ({ reminder }) => [
    reminder && isWhole(reminder) ? reminderLine('sure', reminder) : { key: 'reminder.sureAgain' },
  ],
  again: 'reminder.sureAgain',
  help: 'coach.help.confirm',
  answers: { set: setReminder, none: noReminder },
  hears: { ...WITHDRAWN, yes: 'set', no: 'none', 'not-sure': 'elsewhere', 'not-understood': 'again' },
});
