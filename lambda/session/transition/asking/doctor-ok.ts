import type { MoveId } from '../../../content';
import { REST } from '../../../content/usual';
import type { Line } from '../../../languages/line';
import type { Here } from '../../here';
import type { State } from '../../state';
import { nameOf } from '../named';
import { ask, askAgain, carryOn, closed, line, type Outcome, say } from '../outcome';
import { gently } from '../starts/may-start';
import { question } from './question';

/** A clinician agreed: to which move, and is that right? Two questions, then that move may be started by name. */
export function doctorOk(state: State, here: Here): Outcome {
  if (state.cursor.at === 'guiding' || state.cursor.at === 'paused')
    return carryOn(state, here, [say('coach.doctorLater')]);
  if (!gently(state) && state.prefs.leaveOut.length === 0) return carryOn(state, here, [say('coach.doctorNothing')]);
  return { state: { ...state, cursor: { at: 'lobby' } }, acts: [ask('doctor-ok')] };
}

/** A move was named, or words that are none. */
const named = (state: State, here: Here, { move }: { readonly move: MoveId | null }): Outcome =>
  move === null
    ? askAgain(state, here, [say('coach.unknown.move')])
    : { state: { ...state, wanted: { want: 'move', move } }, acts: [ask('doctor-ok-sure')] };

/** Words that name none: said once what is needed, and then left. */
const none = (state: State, here: Here) =>
  here.tries > 0 ? ('none' as const) : askAgain(state, { ...here, tries: 1 }, [say('safety.doctorOk.each')]);

export const whichMove = question({
  unanswered: 'waits',
  situation: 'other-question',
  lapses: false,
  full: 'safety.doctorOk.which',
  again: 'safety.doctorOk.which',
  help: 'safety.doctorOk.help',
  answers: { none: (state, here) => carryOn({ ...state, cursor: { at: 'lobby' } }, here, []) },
  hears: {
    yes: 'again',
    no: 'none',
    'not-sure': 'again',
    'not-understood': 'again',
    report: none,
    // A length begins something else; a limit is none of a doctor's yes.
    plan: (state, here, { seconds }) => (seconds === null ? none(state, here) : 'elsewhere'),
    ask: none,
    'doctor-ok': none,
    'start-move': named,
    'go-to': named,
    'move-dose': named,
    rest: (state, here) => named(state, here, { move: REST }),
  },
});

const about =
  (key: 'safety.doctorOk.ask' | 'safety.doctorOk.again') =>
  ({ wanted }: State): readonly Line[] =>
    wanted?.want === 'move' ? [line(key, { name: nameOf(wanted.move) })] : [];

const kept = (state: State, here: Here): Outcome =>
  carryOn({ ...closed(state), cursor: { at: 'lobby' } }, here, [say('safety.doctorOk.kept')]);

export const agreed = question({
  unanswered: 'waits',
  situation: 'other-question',
  lapses: false,
  full: about('safety.doctorOk.ask'),
  again: about('safety.doctorOk.again'),
  help: 'coach.help.confirm',
  answers: {
    agreed: (state, here) => {
      const { wanted } = state;
      if (wanted?.want !== 'move') return kept(state, here);
      const id = wanted.move as MoveId;
      const agreed = [...new Set([...(state.flags.agreed ?? []), id])];
      const prefs = { ...state.prefs, leaveOut: state.prefs.leaveOut.filter((other) => other !== id) };
      const known: State = { ...closed(state), cursor: { at: 'lobby' }, prefs, flags: { ...state.flags, agreed } };
      return carryOn(known, here, [say('safety.doctorOk.done', { name: nameOf(id) })]);
    },
    kept,
  },
  hears: { yes: 'agreed', no: 'kept', 'not-sure': 'kept', 'not-understood': 'again' },
});
