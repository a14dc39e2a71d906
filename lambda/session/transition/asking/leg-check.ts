import { otherSide, type Side } from '../../../content/types';
import { courseIn } from '../../../safety/triage';
import { onDay } from '../../course';
import { type Act, LEG_WORDS, type LegWord, type State } from '../../state';
import { ask, carryOn, closed, lead, line, type Outcome, say, unasked } from '../outcome';
import { type Answer, question } from './question';

/*
 * The long leg, hands-free: one knee is hugged, and does the other leg come to the floor? A measure for nobody else: no
 * degrees, nothing is called short, and the words are kept by whoever says them.
 */

/** On with the session, which is not asked about again; whoever was checked lies on the back. */
const onward = (state: State, word: Act, asked: 'lying' | 'not', extra?: Side): Outcome => ({
  ...lead(state, { type: 'start', wanted: { want: 'course', asked, ...(extra ? { extra } : {}) } }),
  acts: [word],
});

/** Nothing was looked at, and nothing follows from it. */
const unchecked = (state: State): Outcome => onward(state, say('course.leg.without'), 'not');

const FIRST = 1;

/** The side whose leg came less far; null where they are alike, or one was not told. */
function lessFar(right: LegWord | undefined, left: LegWord): Side | null {
  if (right === undefined || right === left) return null;
  return LEG_WORDS.indexOf(right) > LEG_WORDS.indexOf(left) ? 'right' : 'left';
}

/** Both were told. */
const both =
  (left: LegWord): Answer =>
  (state, here) => {
    const { course } = state.flags;
    const week = (course && onDay(course, here.today).course?.week) ?? FIRST;
    const right = state.wanted?.want === 'course' ? state.wanted.right : undefined;
    const extra = lessFar(right, left) ?? undefined;
    if (week === FIRST) return onward(state, say('course.leg.keep'), 'lying', extra);
    const wanted = { want: 'course', ...(extra ? { extra } : {}) } as const;
    return { state: { ...state, wanted }, acts: [ask('leg-beside')] };
  };

export const legOffer = question({
  unanswered: 'waits',
  situation: 'other-question',
  lapses: false,
  full: 'course.leg.offer',
  again: 'course.leg.offer',
  help: 'coach.help.confirm',
  answers: {
    check: (state) => ({ state, acts: [ask('leg-left')] }),
    without: unchecked,
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
    // Without the check the session begins; whoever cancels wants neither.
    cancel: (state, here) => carryOn(closed(state), unasked(here), []),
  },
});

/** Whichever word it is, it is the listener's: on to what comes next. */
const told = (side: Side, then: (word: LegWord) => Answer) =>
  question({
    unanswered: 'waits',
    situation: 'other-question',
    lapses: false,
    full: () => [
      ...(side === 'left' ? [line('course.leg.lie')] : []),
      line('course.leg.hug', undefined, side),
      line('course.leg.long', undefined, otherSide(side)),
      line('course.leg.ask'),
    ],
    again: 'course.leg.askAgain',
    help: 'course.leg.askAgain',
    // Whoever answers before there was time to lie down has not looked.
    heardOut: ['touches', 'nearly', 'not'],
    early: 'course.leg.early',
    answers: { touches: then('touches'), nearly: then('nearly'), not: then('not') },
    hears: {
      yes: 'touches',
      no: 'not',
      next: unchecked,
      skip: unchecked,
      'not-sure': 'nearly',
      'not-understood': 'again',
      choice: (state, _here, { choice }) =>
        choice === 'nearly' ? 'nearly' : choice === 'skip-it' ? unchecked(state) : 'again',
    },
  });

export const legLeft = told('left', (word) => (state) => ({
  state: { ...state, wanted: { want: 'course', right: word } },
  acts: [ask('leg-right')],
}));
export const legRight = told('right', both);

/** What was compared stays with the listener; the hold more goes along. */
const compared =
  (word: 'nearer' | 'same' | 'further' | 'unsure'): Answer =>
  (state) =>
    onward(state, say(`course.leg.${word}`), 'lying', state.wanted?.want === 'course' ? state.wanted.extra : undefined);

/** From the second check on: beside the words of the last one, which only the listener has. */
export const legBeside = question({
  unanswered: 'waits',
  situation: 'other-question',
  lapses: false,
  full: 'course.leg.beside',
  again: 'course.leg.besideAgain',
  help: 'course.leg.besideAgain',
  answers: {
    nearer: compared('nearer'),
    same: compared('same'),
    further: compared('further'),
    unsure: compared('unsure'),
  },
  hears: {
    // Neither of them compares anything.
    yes: 'again',
    no: 'again',
    'not-sure': 'unsure',
    'not-understood': 'again',
    next: 'unsure',
    skip: 'unsure',
    resume: 'unsure',
    harder: 'further',
    easier: 'nearer',
    choice: (_state, _here, { choice }) =>
      choice === 'nearer' || choice === 'better' || choice === 'nearly'
        ? 'nearer'
        : choice === 'same'
          ? 'same'
          : choice === 'further' || choice === 'worse' || choice === 'stiffer'
            ? 'further'
            : 'again',
  },
});

/** Before the second week: is any soreness of the first one still there? */
export const soreness = question({
  unanswered: 'waits',
  situation: 'other-question',
  lapses: false,
  full: 'safety.checkIn.soreness',
  again: 'safety.checkIn.sorenessAgain',
  help: null,
  answers: {
    gone: (state) => onward(state, say('safety.checkIn.soreGone'), 'not'),
    still: (state, here) => carryOn(closed(state), here, [say('safety.checkIn.sore')]),
  },
  hears: {
    yes: 'still',
    no: 'gone',
    'not-sure': 'again',
    'not-understood': 'again',
    'still-there': 'still',
    choice: (_state, _here, { choice }) =>
      choice === 'none' || choice === 'better' ? 'gone' : choice === 'same' || choice === 'worse' ? 'still' : 'again',
    report: (_state, here, { text }) => {
      const way = courseIn(text, here.hear);
      return way === 'better' ? 'gone' : way === null ? 'elsewhere' : 'still';
    },
  },
});
