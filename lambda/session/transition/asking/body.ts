import type { AnswerCue } from '../../../safety/cues';
import type { Ask, Pending } from '../../../safety/types';
import { safetyOf, terminate } from '../alarm';

import { close, lead, say } from '../outcome';
import { stop } from '../pausing';
import { askOnce, hear } from '../safety';
import { type Answer, question } from './question';

/*
 * The questions about a body (safety reference, section 2.2). What lets the move go on carries its words, and triage reads
 * them; an event that came without words decides nothing that keeps a risk. Unclear twice, or nothing at all, is the careful
 * side: what was in doubt counts as so.
 */

/** A meaning that came without words, told to triage as an answer to this question. */
const told =
  (asks: Ask, answer: AnswerCue): Answer =>
  (state, here) =>
    hear(state, here, { answer }, { asks });

/** What was in doubt counts as so. */
const counts =
  (least: Pending): Answer =>
  (state, here) => {
    const { tier, concern } = safetyOf(state).pending ?? least;
    return terminate(state, here, tier, concern);
  };

/** To leave while the body was asked about is the careful side, and goodbye with it. */
const leaving =
  (careful: Answer): Answer =>
  (state, here) => {
    const out = careful(state, here);
    return { ...out, acts: [...out.acts.filter(({ act }) => act !== 'ask'), say('coach.stop.afterAlarm'), close] };
  };

const SEE: Pending = { tier: 'see', concern: 'ambiguous' };
const NUMB: Pending = { tier: 'urgent', concern: 'U2' };
const DOUBT: Pending = { tier: 'urgent', concern: 'ambiguous' };
const throbs = told('pulse', 'yes');

/** "Is it a stretch, or is it pain?" */
export const pain = question({
  unanswered: 'careful',
  careful: 'stops',
  full: 'safety.quality.ask',
  again: 'safety.quality.again',
  help: null,
  body: { asks: 'pain' },
  answers: { stretch: told('pain', 'dull'), stops: counts(SEE), leave: leaving(counts(SEE)) },
  hears: {
    yes: told('pain', 'yes'),
    no: 'again',
    'not-sure': told('pain', 'not-sure'),
    'not-understood': 'again',
    dull: 'again',
    stop: 'leave',
    'thats-all': 'leave',
  },
});

/** A pulse under the fingers: whether there is anything besides. Belly pressure stays out either way. */
export const pulse = question({
  unanswered: 'careful',
  careful: 'something',
  full: 'safety.besides.ask',
  again: 'safety.besides.again',
  help: null,
  body: { asks: 'pulse' },
  answers: { something: throbs, nothing: told('pulse', 'no'), leave: leaving(throbs) },
  hears: {
    yes: 'something',
    no: 'nothing',
    'not-sure': 'something',
    'not-understood': 'again',
    stop: 'leave',
    'thats-all': 'leave',
  },
});

/** "Is that so now, or was it before?" */
export const nowOrBefore = question({
  unanswered: 'careful',
  careful: 'now',
  full: 'safety.when.ask',
  again: 'safety.when.again',
  help: null,
  body: { asks: 'now-or-before' },
  answers: { now: counts(DOUBT), before: told('now-or-before', 'before'), leave: leaving(counts(DOUBT)) },
  hears: {
    yes: 'now',
    no: 'again',
    'not-sure': 'again',
    'not-understood': 'again',
    stop: 'leave',
    'thats-all': 'leave',
  },
});

/** "Touch the skin there. Say I feel it, or say numb." */
export const feeling = question({
  unanswered: 'careful',
  careful: 'numb',
  full: 'safety.touch.ask',
  again: 'safety.touch.again',
  help: null,
  body: { asks: 'feeling' },
  answers: { felt: told('feeling', 'felt'), numb: counts(NUMB), leave: leaving(counts(NUMB)) },
  hears: {
    yes: 'again',
    no: 'numb',
    'not-sure': 'again',
    'not-understood': 'again',
    stop: 'leave',
    'thats-all': 'leave',
  },
});

/** Dizzy, or a cramp: it waits until it has passed. */
export const waiting = question({
  unanswered: 'waits',
  full: 'safety.easeOff.resume',
  again: 'safety.wait.again',
  help: null,
  body: { asks: 'waiting' },
  answers: {
    passed: told('waiting', 'passed'),
    stays: told('waiting', 'stays'),
    leave: (state, here) => {
      const out = stop(state, here);
      return { ...out, acts: [say('safety.gettingUp.stays'), ...out.acts] };
    },
  },
  hears: {
    yes: 'again',
    no: 'again',
    'not-sure': 'again',
    'not-understood': 'again',
    resume: 'passed',
    stop: 'leave',
    'thats-all': 'leave',
  },
});

/** "Help me", in a move: help for the body, or an easier way. */
export const help = question({
  unanswered: 'waits',
  full: 'safety.hand.ask',
  again: 'safety.hand.again',
  help: null,
  body: { asks: 'help' },
  answers: {
    easier: told('help', 'easier'),
    hurts: (state, here) => askOnce(state, here, 'pain'),
    leave: stop,
  },
  hears: {
    yes: 'again',
    no: 'again',
    'not-sure': 'again',
    'not-understood': 'again',
    easier: 'easier',
    stop: 'leave',
    'thats-all': 'leave',
  },
});

/** Twice not understood: it waits for a word. Nobody complained, so nothing here is about a body (rule R9). */
export const unheard = question({
  unanswered: 'waits',
  full: 'coach.missed.ask',
  again: 'coach.missed.ask',
  help: null,
  answers: {
    on: (state) => lead(state, { type: 'resume' }),
    hurts: (state, here) => askOnce(state, here, 'pain'),
  },
  hears: { yes: 'again', no: 'again', 'not-sure': 'again', 'not-understood': 'again', ready: 'on', 'keep-going': 'on' },
});
