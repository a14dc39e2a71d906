import { otherSide, type Side } from '../../../content/types';
import { onDay } from '../../course';
import type { Here } from '../../here';
import type { State } from '../../state';
import { ask, lead, line, type Outcome, say } from '../outcome';
import { type Answer, question } from './question';

/*
 * The long leg, hands-free: one knee is hugged, and does the other leg come to the floor? A measure for nobody else: no
 * degrees, nothing is called short, and the words are kept by whoever says them.
 */

/** On with the session, which is not asked about again; whoever was checked lies on the back. */
const onward = (state: State, checked: 'lying' | 'not'): Outcome =>
  lead(state, { type: 'start', wanted: { want: 'course', checked } });

const FIRST = 1;

/** Both were told. */
const both = (state: State, here: Here): Outcome => {
  const { course } = state.flags;
  const week = (course && onDay(course, here.today).course?.week) ?? FIRST;
  const words = say(week === FIRST ? 'course.leg.keep' : 'course.leg.beside');
  const next = onward(state, 'lying');
  return { ...next, acts: [words, ...next.acts] };
};

export const legOffer = question({
  unanswered: 'waits',
  full: 'course.leg.offer',
  again: 'course.leg.offer',
  help: 'coach.help.confirm',
  answers: {
    check: (state) => ({ state, acts: [ask('leg-left')] }),
    without: (state) => {
      const next = onward(state, 'not');
      return { ...next, acts: [say('course.leg.without'), ...next.acts] };
    },
  },
  hears: {
    yes: 'check',
    ready: 'check',
    no: 'without',
    resume: 'without',
    skip: 'without',
    next: 'without',
    'not-sure': 'without',
    'not-understood': 'again',
  },
});

/** Whichever word it is, it is the listener's: on to what comes next. */
const told = (side: Side, then: Answer) =>
  question({
    unanswered: 'waits',
    full: () => [
      ...(side === 'left' ? [line('course.leg.lie')] : []),
      line('course.leg.hug', undefined, side),
      line('course.leg.long', undefined, otherSide(side)),
      line('course.leg.ask'),
    ],
    again: 'course.leg.askAgain',
    help: 'course.leg.askAgain',
    answers: { touches: then, nearly: then, not: then },
    hears: {
      yes: 'touches',
      no: 'not',
      next: 'not',
      skip: 'not',
      'not-sure': 'nearly',
      'not-understood': 'again',
      choice: (_state, _here, { choice }) => (choice === 'nearly' ? 'nearly' : 'again'),
    },
  });

export const legLeft = told('left', (state) => ({ state, acts: [ask('leg-right')] }));
export const legRight = told('right', both);
