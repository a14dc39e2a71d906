import { noTimer, wantTimer } from '../doing/timer';
import { carryOn, goOn, lead } from '../outcome';
import { guided } from '../under-way';
import { isRest } from '../visit/coming-back';
import { question } from './question';

/** "Shall we rest a little longer?", in the middle of a long rest. */
export const restOn = question({
  unanswered: 'passes',
  situation: null,
  lapses: false,
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

/** "Skip the rest", where it may be the pause that comes, or all that is left. */
export const whichRest = question({
  unanswered: 'passes',
  situation: null,
  lapses: false,
  full: 'rest.which',
  again: 'rest.which',
  help: 'coach.help.guiding',
  answers: {
    pause: (state, here) => {
      const at = guided(state);
      const coming = at?.plan.items.slice(at.spot.index).find(isRest);
      return coming ? lead(state, { type: 'skip', move: coming.move }) : carryOn(state, here, []);
    },
    routine: (state) => lead(state, { type: 'finish-early', seconds: 0 }),
  },
  hears: {
    yes: 'again',
    no: 'elsewhere',
    'not-sure': 'elsewhere',
    'not-understood': 'again',
    pause: 'pause',
    rest: 'pause',
    'whats-left': 'routine',
    'routine-left': 'routine',
    'list-routines': 'routine',
    'start-routine': (_state, _here, { routine }) => (routine === null || routine === 'full' ? 'routine' : 'elsewhere'),
    'finish-early': 'routine',
  },
});

/** Before a long rest. Without an answer it begins as it would have. */
export const timer = question({
  unanswered: 'passes',
  situation: null,
  lapses: false,
  full: ({ flags }) => [{ key: flags.timer === 'taken' ? 'timer.again' : 'timer.offer' }],
  again: ({ flags }) => [{ key: flags.timer === 'taken' ? 'timer.again' : 'timer.offer' }],
  help: 'coach.help.guiding',
  answers: { set: wantTimer, none: noTimer },
  hears: { yes: 'set', no: 'none', 'not-sure': 'elsewhere', 'not-understood': 'again' },
});
