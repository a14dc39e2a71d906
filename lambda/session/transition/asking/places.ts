import { howDidIDo } from '../history';
import { carryOn, lead, say } from '../outcome';
import { stop } from '../pausing';
import { question } from './question';

/** "What shall we do?" of somebody who has done nothing yet. */
export const choose = question({
  unanswered: 'waits',
  full: 'coach.prompt.choose',
  again: 'coach.prompt.chooseAgain',
  help: 'coach.help.lobby',
  answers: {
    usual: (state) => lead(state, { type: 'start-routine', routine: 'quick-relief' }),
    leave: stop,
  },
  hears: {
    yes: 'usual',
    no: 'leave',
    'not-sure': 'elsewhere',
    missed: 'elsewhere',
    again: 'elsewhere',
    'what-did-you-say': 'elsewhere',
  },
});

/** "Shall I tell you how you did?", after a routine. */
export const feedback = question({
  unanswered: 'waits',
  full: 'coach.prompt.done',
  again: 'coach.prompt.doneAgain',
  help: 'coach.help.finished',
  answers: { tell: howDidIDo, leave: stop },
  hears: {
    yes: 'tell',
    no: 'leave',
    'not-sure': 'elsewhere',
    missed: 'elsewhere',
    again: 'elsewhere',
    'what-did-you-say': 'elsewhere',
  },
});

/** Once after some weeks: is it getting better? */
export const checkIn = question({
  unanswered: 'waits',
  full: 'safety.checkIn.ask',
  again: 'safety.checkIn.again',
  help: 'coach.help.question',
  answers: {
    better: (state, here) => carryOn({ ...state, cursor: { at: 'lobby' } }, here, [say('safety.checkIn.better')]),
    'not-better': (state, here) =>
      carryOn({ ...state, cursor: { at: 'lobby' } }, here, [say('safety.checkIn.notBetter')]),
  },
  hears: { yes: 'better', no: 'not-better', 'not-sure': 'not-better', missed: 'again' },
});
