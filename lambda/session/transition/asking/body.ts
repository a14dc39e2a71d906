import type { Said } from '../../../safety/hear';
import type { Ask, Pending } from '../../../safety/types';
import type { SessionEvent } from '../../events';
import type { Here } from '../../here';
import type { State } from '../../state';
import { safetyOf, terminateAndLeave } from '../body/alarm';
import { leavesAsAlways, takenBack } from '../body/false-alarm';
import { askWhetherPain, heed } from '../body/safety';
import { resume, stop } from '../doing/pausing';
import { lead, type Outcome, prompt, say } from '../outcome';
import { question } from './question';

/*
 * The questions about the body (safety reference, section 2.2). Words are answers as triage takes them (`body`); what comes
 * without any may stop, and never lets a move go on (R7).
 */

/** What was chosen, or meant without words. */
const told =
  (asks: Ask, said: Exclude<Said, string>) =>
  (state: State, here: Here): Outcome =>
    heed(state, here, said, asks);

/** To leave while the body was asked about counts as the answer that stops: its words without the question, and goodbye. */
const leaving =
  (otherwise: Pending) =>
  (state: State, here: Here): Outcome => {
    const { tier, concern } = safetyOf(state).pending ?? otherwise;
    return leavesAsAlways(state, here) ?? terminateAndLeave(state, here, tier, concern);
  };

/** As high as the question was asked for. */
const stops =
  (asks: Ask) =>
  (state: State, here: Here): Outcome =>
    heed(state, { ...here, tries: 1 }, { answer: 'not-sure' }, asks);

const LEAVES = { stop: 'leave', 'thats-all': 'leave' } as const;
/** Where likeness or doubt alone asked, their own word takes it back; a complaint is asked about once more. */
const guessed = (back: (state: State, here: Here) => Outcome) => (state: State, here: Here) =>
  safetyOf(state).guess ? back(state, here) : ('again' as const);
const BACK = {
  'answered-wrong': guessed(takenBack),
  undo: guessed(takenBack),
  'never-mind': guessed(takenBack),
  'feels-good': guessed(takenBack),
} as const;
const AGAIN = { yes: 'again', no: 'again', 'not-sure': 'again', 'not-understood': 'again' } as const;

export const pain = question({
  unanswered: 'careful',
  situation: 'body-question',
  lapses: false,
  careful: 'unclear',
  full: 'safety.quality.ask',
  again: 'safety.quality.again',
  help: null,
  body: 'pain',
  answers: {
    stretch: told('pain', { answer: 'dull' }),
    pain: told('pain', { answer: 'pain' }),
    unclear: stops('pain'),
    leave: leaving({ tier: 'see', concern: 'ambiguous' }),
  },
  hears: { ...AGAIN, ...BACK, ...LEAVES },
});

/** A pulse under the fingers: whether there is anything besides. */
export const pulse = question({
  unanswered: 'careful',
  situation: 'body-question',
  lapses: false,
  careful: 'something',
  full: 'safety.besides.ask',
  again: 'safety.besides.again',
  help: null,
  body: 'pulse',
  answers: {
    something: told('pulse', { answer: 'yes' }),
    nothing: told('pulse', { answer: 'no' }),
    leave: leaving({ tier: 'emergency', concern: 'E7' }),
  },
  hears: { yes: 'something', no: 'nothing', 'not-sure': 'something', 'not-understood': 'again', ...LEAVES },
});

/** Skin that is not felt, or a move that is not. */
export const feeling = question({
  unanswered: 'careful',
  situation: 'body-question',
  lapses: false,
  careful: 'numb',
  full: 'safety.touch.ask',
  again: 'safety.touch.again',
  help: null,
  body: 'feeling',
  answers: {
    felt: told('feeling', { answer: 'felt' }),
    numb: told('feeling', { answer: 'numb' }),
    leave: leaving({ tier: 'urgent', concern: 'U2' }),
  },
  hears: { ...AGAIN, no: 'numb', ...LEAVES },
});

/** A red flag with a mark beside it that may take it back (R2). */
export const nowOrBefore = question({
  unanswered: 'careful',
  situation: 'body-question',
  lapses: false,
  careful: stops('now-or-before'),
  full: 'safety.when.ask',
  again: 'safety.when.again',
  help: null,
  body: 'now-or-before',
  answers: {
    now: told('now-or-before', { answer: 'still' }),
    before: told('now-or-before', { answer: 'before' }),
    leave: leaving({ tier: 'urgent', concern: 'ambiguous' }),
  },
  hears: { ...AGAIN, ...BACK, yes: 'now', 'another-set': 'now', ...LEAVES },
});

const passed = told('waiting', { answer: 'passed' });

/** A wish for another move, or an easier one: whoever can do that is over it, and the one that it came of is left. */
const passedFor = (state: State, here: Here, event: SessionEvent): Outcome => {
  const { state: after, acts } = passed(state, here);
  return after.cursor.at === 'guiding'
    ? { ...lead(after, event), acts: acts.filter(({ act }) => act !== 'guide') }
    : { state: after, acts };
};

/** Dizzy, a wobble, a cramp: it waits for as long as that takes. */
export const waiting = question({
  unanswered: 'waits',
  situation: 'body-question',
  lapses: false,
  full: 'safety.passing.ask',
  again: 'safety.passing.again',
  help: null,
  body: 'waiting',
  answers: {
    passed,
    stays: told('waiting', { answer: 'stays' }),
    leave: leaving({ tier: 'see', concern: 'O2' }),
  },
  // "Go on" is a phrase of its own, and says it.
  hears: {
    ...AGAIN,
    ...{ next: passedFor, skip: passedFor, 'something-else': passedFor },
    ...{ easier: passedFor, 'go-to': passedFor, 'start-move': passedFor },
    resume: 'passed',
    ...LEAVES,
  },
});

/** Help for the body, or with the move? */
export const help = question({
  unanswered: 'careful',
  situation: 'body-question',
  lapses: false,
  careful: 'neither',
  full: 'safety.help.ask',
  again: 'safety.help.again',
  help: 'coach.help.guiding',
  body: 'help',
  answers: {
    hurts: askWhetherPain,
    easier: told('help', { answer: 'easier' }),
    neither: (state) => ({ state, acts: [say('safety.help.paused'), prompt('coach.prompt.resume')] }),
    leave: (state, here) => stop({ ...state, flags: { ...state.flags, stopped: here.today } }, here),
  },
  hears: { ...AGAIN, ...BACK, easier: 'easier', 'too-hard': 'easier', resume: 'neither', ready: 'neither', ...LEAVES },
});

/** After words that nobody understood twice: nobody complained, so it is no question about the body. */
export const unheard = question({
  unanswered: 'waits',
  situation: 'other-question',
  lapses: true,
  unclear: 'asked',
  full: 'coach.missed.wait',
  again: 'coach.missed.again',
  help: null,
  answers: {
    'go-on': resume,
    hurts: askWhetherPain,
    leave: stop,
  },
  hears: {
    yes: 'again',
    no: 'again',
    'not-sure': 'again',
    'not-understood': 'again',
    resume: 'go-on',
    ready: 'go-on',
    'thats-it': 'again',
    ...LEAVES,
  },
});
