import { isWhole } from '../../reminder';
import { noReminder, reminderLine, setReminder } from '../reminder';
import { question } from './question';

/** "On which days, and at what time?" */
export const reminderTime = question({
  unanswered: 'waits',
  situation: 'other-question',
  lapses: false,
  full: 'reminder.when',
  again: 'reminder.whenAgain',
  help: null,
  answers: { none: noReminder },
  hears: { yes: 'again', no: 'none', 'not-sure': 'elsewhere', 'not-understood': 'again' },
});

/** The reminder as it was understood, read back for a yes. */
export const reminderSure = question({
  unanswered: 'waits',
  situation: 'other-question',
  lapses: false,
  full: ({ reminder }) => [
    reminder && isWhole(reminder) ? reminderLine('sure', reminder) : { key: 'reminder.sureAgain' },
  ],
  again: 'reminder.sureAgain',
  help: 'coach.help.confirm',
  answers: { set: setReminder, none: noReminder },
  hears: { yes: 'set', no: 'none', 'not-sure': 'elsewhere', 'not-understood': 'again' },
});
