import type { Here } from '../../here';
import type { State } from '../../state';
import { lengthOf } from '../named';
import { carryOn, lead, type Outcome, say } from '../outcome';
import { building, withOwn } from '../plan/own-routine';
import { keepPlan } from '../plan/own-saved';
import { ownPlan } from '../starts/own';
import { start } from '../under-way';
import { question } from './question';

const howLong = (state: State, here: Here): Outcome =>
  carryOn(state, here, [say('own.length', { length: lengthOf(here.left(ownPlan(state).plan, start)) })]);

/** The routine is put together: "Shall we start it now?" */
export const ownStart = question({
  unanswered: 'waits',
  situation: 'offered',
  lapses: false,
  full: 'own.startNow',
  again: 'own.startNow',
  help: 'coach.help.confirm',
  answers: {
    now: (state) => lead(state, { type: 'start-own' }),
    later: (state, here) => carryOn({ ...state, cursor: { at: 'lobby' } }, here, [say('coach.gentleLater')]),
  },
  hears: {
    yes: 'now',
    no: 'later',
    'not-sure': 'elsewhere',
    'not-understood': 'again',
    'routine-left': howLong,
    'how-long-left': howLong,
    'whats-left': howLong,
    'whats-next': howLong,
    'which-step': howLong,
  },
});

export const ownDelete = question({
  unanswered: 'waits',
  situation: 'other-question',
  lapses: false,
  full: 'own.delete',
  again: 'own.delete',
  help: 'coach.help.confirm',
  answers: {
    gone: (state, here) =>
      carryOn({ ...withOwn(state, here, [], false), cursor: { at: 'lobby' } }, here, [say('own.deleted')]),
    kept: (state, here) =>
      state.prefs.own?.open
        ? building(state, [say('own.kept')])
        : carryOn({ ...state, cursor: { at: 'lobby' } }, here, [say('own.kept')]),
  },
  hears: { yes: 'gone', no: 'kept', 'not-sure': 'elsewhere', 'not-understood': 'again' },
});

export const ownReplace = question({
  unanswered: 'waits',
  situation: 'other-question',
  lapses: false,
  full: 'own.replace',
  again: 'own.replace',
  help: 'coach.help.confirm',
  answers: { replaced: keepPlan, kept: (state, here) => carryOn(state, here, [say('own.kept')]) },
  hears: { yes: 'replaced', no: 'kept', 'not-sure': 'elsewhere', 'not-understood': 'again' },
});
