import type { State } from '../../lambda/session/state';
import { question } from '../../lambda/session/transition/asking/question';
import type { Outcome } from '../../lambda/session/transition/outcome';

/*
 * Questions that do not compile. `npm run types` reads this file: a line marked as an error that is none is one itself.
 */

const on = (state: State): Outcome => ({ state, acts: [] });
const asked = { situation: 'other-question', lapses: false } as const;
const words = { full: 'timer.offer', again: 'timer.again', help: null, ...asked } as const;

export const whole = question({
  ...words,
  unanswered: 'careful',
  careful: 'leave-it',
  answers: { 'take-it': on, 'leave-it': on },
  hears: { yes: 'take-it', no: 'leave-it', 'not-sure': 'again', 'not-understood': 'again', next: 'elsewhere' },
});

export const missing = [
  question({
    ...words,
    unanswered: 'waits',
    answers: { 'take-it': on },
    // @ts-expect-error: an answer it lacks is heard
    hears: { yes: 'take-it', no: 'leave-it', 'not-sure': 'again', 'not-understood': 'again' },
  }),
  question({
    ...words,
    unanswered: 'waits',
    answers: { 'take-it': on },
    // @ts-expect-error: it does not say what a miss means
    hears: { yes: 'take-it', no: 'again', 'not-sure': 'again' },
  }),
  question({
    ...words,
    unanswered: 'waits',
    answers: { 'take-it': on },
    // @ts-expect-error: an event nobody can send is heard
    hears: { yes: 'take-it', no: 'again', 'not-sure': 'again', 'not-understood': 'again', somehow: 'again' },
  }),
  // @ts-expect-error: what is careful is not said
  question({
    ...words,
    unanswered: 'careful',
    answers: { 'take-it': on },
    hears: { yes: 'take-it', no: 'again', 'not-sure': 'again', 'not-understood': 'again' },
  }),
  // @ts-expect-error: nobody can have it said once more
  question({
    full: 'timer.offer',
    help: null,
    ...asked,
    unanswered: 'waits',
    answers: { 'take-it': on },
    hears: { yes: 'take-it', no: 'again', 'not-sure': 'again', 'not-understood': 'again' },
  }),
  // @ts-expect-error: it does not say what words may do while it is open
  question({
    full: 'timer.offer',
    again: 'timer.again',
    help: null,
    lapses: false,
    unanswered: 'waits',
    answers: { 'take-it': on },
    hears: { yes: 'take-it', no: 'again', 'not-sure': 'again', 'not-understood': 'again' },
  }),
];
