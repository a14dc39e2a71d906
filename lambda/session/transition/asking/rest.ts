import { carryOn, goOn } from '../outcome';
import { noTimer, wantTimer } from '../timer';
import { question } from './question';

/** "Shall we rest on?", in the middle of a long rest. */
export const restOn = question({
  unanswered: 'passes',
  full: 'rest.checkIn',
  again: 'rest.checkIn',
  help: 'coach.help.guiding',
  answers: {
    on: (state, here) => carryOn(state, here, []),
    /** The rest ends as it would have at its end. */
    enough: (state, here) => {
      const { cursor } = state;
      if (cursor.at !== 'guiding' || cursor.spot.step !== 'work') return carryOn(state, here, []);
      return goOn(state, cursor.plan, { ...cursor.spot, step: 'release', done: 0 });
    },
  },
  hears: { yes: 'on', no: 'enough', 'not-sure': 'elsewhere', 'not-understood': 'again' },
});

/** Before a long rest. Without an answer it begins as it would have. */
export const timer = question({
  unanswered: 'passes',
  full: ({ flags }) => [{ key: flags.timer === 'taken' ? 'timer.again' : 'timer.offer' }],
  again: ({ flags }) => [{ key: flags.timer === 'taken' ? 'timer.again' : 'timer.offer' }],
  help: 'coach.help.guiding',
  answers: { set: wantTimer, none: noTimer },
  hears: { yes: 'set', no: 'none', 'not-sure': 'elsewhere', 'not-understood': 'again' },
});
