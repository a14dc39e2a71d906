import type { Here } from '../../here';
import type { State } from '../../state';
import { resume, stop } from '../navigation';
import type { Outcome } from '../outcome';
import { askOnce, type Body, hear } from '../safety';
import { question } from './question';

/** To leave while the body was asked about counts as the higher answer: the next launch asks about warning signs first. */
const leave = (state: State, here: Here): Outcome =>
  stop({ ...state, flags: { ...state.flags, stopped: here.today } }, here);

const PAIN: Body = { asks: 'pain' };
const PULSE: Body = { asks: 'pulse' };
const UNHEARD: Body = { asks: null };

/** "Is it a stretch, or is it pain?" No match counts as the higher answer (safety reference, section 2). */
export const pain = question({
  unanswered: 'careful',
  careful: 'not-sure',
  full: 'safety.quality.ask',
  again: 'safety.quality.again',
  help: 'coach.help.question',
  body: PAIN,
  answers: {
    stretch: (state, here) => hear(state, here, { answer: 'dull' }, PAIN),
    pain: (state, here) => hear(state, here, { answer: 'yes' }, PAIN),
    neither: (state, here) => hear(state, here, { answer: 'no' }, PAIN),
    'not-sure': (state, here) => hear(state, here, { answer: 'not-sure' }, PAIN),
    leave,
  },
  hears: {
    dull: 'stretch',
    yes: 'pain',
    no: 'neither',
    'not-sure': 'not-sure',
    missed: 'not-sure',
    stop: 'leave',
    'thats-all': 'leave',
  },
});

/** A pulse under the fingers: whether there is anything besides. */
export const pulse = question({
  unanswered: 'careful',
  careful: 'not-sure',
  full: 'safety.besides.ask',
  again: 'safety.besides.again',
  help: 'coach.help.question',
  body: PULSE,
  answers: {
    something: (state, here) => hear(state, here, { answer: 'yes' }, PULSE),
    nothing: (state, here) => hear(state, here, { answer: 'no' }, PULSE),
    'not-sure': (state, here) => hear(state, here, { answer: 'not-sure' }, PULSE),
    dull: (state, here) => hear(state, here, { answer: 'dull' }, PULSE),
    leave,
  },
  hears: {
    yes: 'something',
    no: 'nothing',
    'not-sure': 'not-sure',
    missed: 'not-sure',
    dull: 'dull',
    stop: 'leave',
    'thats-all': 'leave',
  },
});

/** "Does something hurt?", after words that nobody understood: a complaint would have been among them. */
export const unheard = question({
  unanswered: 'careful',
  careful: 'hurts',
  full: 'coach.missed.ask',
  again: 'coach.missed.ask',
  help: 'coach.help.question',
  body: UNHEARD,
  answers: {
    hurts: (state, here) => askOnce(state, here, 'pain'),
    fine: resume,
    stretch: (state, here) => hear(state, here, { answer: 'dull' }, UNHEARD),
    leave,
  },
  hears: {
    yes: 'hurts',
    'not-sure': 'hurts',
    missed: 'hurts',
    no: 'fine',
    dull: 'stretch',
    stop: 'leave',
    'thats-all': 'leave',
  },
});
