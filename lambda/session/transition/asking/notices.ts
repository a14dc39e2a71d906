import { GENTLE_REST } from '../../../content/usual';
import type { Choice } from '../../../content/wishes';
import { meansTheCourse } from '../../course';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import { NOTICES_VERSION, type Programme, type State, type Wanted } from '../../state';
import { told } from '../body/reports';
import { stop } from '../doing/pausing';
import { ask, askAgain, carryOn, close, closed, lead, type Outcome, say } from '../outcome';
import { gently, hasChosen, offerGentle } from '../starts/may-start';
import { question } from './question';

/*
 * The notices (safety reference, section 9): whom the ordinary programme is not for is told, and the listener chooses.
 * Nothing about the body is asked or kept, and "yes" and "no" decide nothing.
 */

/** What nobody can take for a choice. */
const UNDECIDED = { yes: 'again', no: 'again', 'not-sure': 'again', 'not-understood': 'again' } as const;

/** Weeks of a plan are no length of a rest. */
const isWeeks = (seconds: number | null): boolean => seconds !== null && meansTheCourse(seconds);

/** On to what was wanted, or to what is there to choose from. */
const onward = (state: State): Outcome =>
  lead(closed(state), { type: 'start', wanted: state.wanted ?? { want: 'menu' } });

/** A condition that was told while a notice is open is the gentle programme for this session, and nothing of it is kept. */
const careful =
  (open: 'signs' | 'programme') =>
  (state: State, here: Here, event: EventOf<'report'> | EventOf<'condition'>): 'again' | 'elsewhere' | Outcome => {
    const known = told(state, here, event);
    if (typeof known === 'string') return known;
    const gentler: State = { ...known, gently: true };
    const words = [say('safety.notices.told')];
    return open === 'signs' ? { state: gentler, acts: [...words, ask('signs', 'again')] } : offerGentle(gentler, words);
  };

/** What is named while a notice is open waits behind it, and the notice is said once more. */
const kept = (state: State, here: Here, wanted: Wanted): Outcome => askAgain({ ...state, wanted }, here, []);

/** Signs of today that mean no exercise. */
export const signs = question({
  unanswered: 'careful',
  situation: 'body-question',
  lapses: false,
  careful: (state) => ({ state: closed(state), acts: [say('safety.notices.leave'), close] }),
  full: 'safety.notices.signs',
  again: 'safety.notices.signsAgain',
  help: null,
  heardOut: ['start'],
  answers: {
    start: (state, here) => {
      const { stopped: _stopped, ...flags } = state.flags;
      const known: State = { ...state, flags, cursor: { at: 'lobby' } };
      if (gently(known)) return offerGentle(closed(known));
      return hasChosen(known, here.today) ? onward(known) : { state: known, acts: [ask('programme')] };
    },
    'stop-here': (state) => ({ state: closed(state), acts: [say('safety.notices.stopHere'), close] }),
  },
  hears: {
    ...UNDECIDED,
    // "None of those" is what the notice asks for in other words.
    choice: (_state, _here, { choice }) =>
      choice === 'none' ? 'start' : choice === 'start' || choice === 'stop-here' ? choice : 'again',
    // "Begin", with no routine named.
    'start-routine': (state, here, { routine, unknown }) =>
      routine ? kept(state, here, { want: 'routine', routine }) : unknown ? 'elsewhere' : 'start',
    'start-move': (state, here, { move }) => (move ? kept(state, here, { want: 'move', move }) : 'elsewhere'),
    stop: 'stop-here',
    'thats-all': 'stop-here',
    report: careful('signs'),
    condition: careful('signs'),
  },
});

/** Both notices were heard, and this was chosen. */
const chosen = (state: State, here: Here, programme: Programme): State => {
  const { gently: _gently, ...rest } = state;
  return { ...rest, flags: { ...state.flags, programme, notices: NOTICES_VERSION, noticesOn: here.today } };
};

const choosesGentle = (state: State, here: Here, seconds: number | null): Outcome => {
  const words = [say('safety.notices.gentle')];
  const known = closed(chosen(state, here, 'gentle'));
  return seconds === null ? offerGentle(known, words) : { ...rest(known, seconds), acts: words };
};

const OF_PROGRAMMES: { readonly [C in Choice]?: 'gentle' | 'full' } = { gentle: 'gentle', full: 'full', none: 'full' };

/** The ordinary programme, or rest and slow breathing alone. */
export const programme = question({
  unanswered: 'careful',
  situation: 'body-question',
  lapses: false,
  careful: (state) => offerGentle({ ...closed(state), gently: true }, [say('safety.notices.gentle')]),
  full: 'safety.notices.programme',
  again: 'safety.notices.programmeAgain',
  help: null,
  heardOut: ['full'],
  answers: {
    gentle: (state, here) => choosesGentle(state, here, null),
    full: (state, here) => {
      const made = onward(chosen(state, here, 'full'));
      return { ...made, acts: [say('safety.notices.full')] };
    },
  },
  hears: {
    ...UNDECIDED,
    choice: (state, here, { choice }) =>
      choice === 'stop-here' ? stop(state, here) : choice === null ? 'again' : (OF_PROGRAMMES[choice] ?? 'again'),
    // The routine of that name, and the word alone.
    'start-routine': (state, here, { routine }) =>
      routine === 'full' ? 'full' : routine ? kept(state, here, { want: 'routine', routine }) : 'elsewhere',
    'start-move': (state, here, { move }) => (move ? kept(state, here, { want: 'move', move }) : 'elsewhere'),
    easier: 'gentle',
    // "Gentle, ten minutes."
    plan: (state, here, { seconds, asked }) =>
      asked.easy && !isWeeks(seconds) ? choosesGentle(state, here, seconds) : 'elsewhere',
    report: careful('programme'),
    condition: careful('programme'),
  },
});

const rest = (state: State, seconds: number): Outcome =>
  lead({ ...state, cursor: { at: 'lobby' } }, { type: 'start-move', move: GENTLE_REST.move, seconds });

/** "Five, ten or fifteen minutes?" of gentle rest. */
export const gentle = question({
  unanswered: 'waits',
  situation: 'other-question',
  lapses: false,
  full: 'safety.notices.restAgain',
  again: 'safety.notices.restAgain',
  help: null,
  answers: {
    rest: (state) => rest(state, GENTLE_REST.seconds),
    later: (state, here) => carryOn({ ...state, cursor: { at: 'lobby' } }, here, [say('coach.gentleLater')]),
  },
  hears: {
    yes: 'rest',
    no: 'later',
    'not-sure': 'rest',
    'not-understood': 'again',
    plan: (state, _here, { seconds }) => (seconds === null || isWeeks(seconds) ? 'elsewhere' : rest(state, seconds)),
  },
});
