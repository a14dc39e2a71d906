import type { MoveId } from '../../content';
import { decodeCues } from '../../safety/codes';
import type { Here } from '../here';
import { type Asking, type Flags, freshState, SCREENING_VERSION, type State, type Wanted } from '../state';
import { closedGates, routineMoves } from './gates';
import { firstQuestion, isScreened, offerGentle } from './may-start';
import { ask, carryOn, nameOf, type Outcome, say } from './outcome';
import { ownMoves } from './own-start';
import { wishes } from './planning';
import { numberParams, screeningAlarm } from './safety';
import { startMove, startWanted } from './starting';

const secondQuestion = (state: State): Outcome => ({
  state: { ...state, cursor: { at: 'lobby', asking: 'screening-conditions' } },
  acts: [ask('safety.screening.conditions', 'safety.screening.conditionsAgain')],
});

type Answer = 'yes' | 'no' | 'not-sure';

/** The question before the routine is settled: it goes on with the moves it has. */
export function ungated(state: State): State {
  const { cursor } = state;
  if (cursor.at !== 'guiding') return state;
  const { asking: _asking, ...settled } = cursor;
  return { ...state, cursor: settled };
}

/** An answer to a screening question; null when none is open. "Not sure" counts as yes. */
export function screeningAnswer(state: State, here: Here, answer: Answer): Outcome | null {
  switch (here.asking) {
    case 'screening-signs':
      return answer === 'no' ? secondQuestion(state) : signs(state, here);
    case 'screening-conditions':
      return answer === 'no' && !hasDisclosed(state) ? passed(state, here) : conditions(state, here);
    case 'gentle':
      return answer === 'no'
        ? carryOn({ ...state, cursor: { at: 'lobby' } }, here, [say('coach.gentleLater')])
        : startGentle(state, here);
    case 'gate':
      return answer === 'yes' ? openGates(state, here) : carryOn(ungated(state), here, [say('safety.gates.skipped')]);
    case 'check-in':
      return carryOn({ ...state, cursor: { at: 'lobby' } }, here, [
        say(`safety.checkIn.${answer === 'yes' ? 'better' : 'notBetter'}`),
      ]);
    case 'doctor-ok':
      return answer === 'no' ? carryOn({ ...state, cursor: { at: 'lobby' } }, here, []) : doctorOk(state, here);
    case 'doctor-ok-sure':
      return cleared(state, here, answer === 'yes');
    default:
      return null;
  }
}

/** A condition that was named in words earlier in this session. */
const hasDisclosed = ({ safety }: State): boolean =>
  decodeCues(safety?.seen ?? []).some((cue) => cue.startsWith('has:'));

/** A warning sign: what to do now and today, and nothing is started. */
function signs(state: State, here: Here): Outcome {
  const { wanted: _wanted, ...rest } = state;
  const known: State = { ...rest, flags: unscreened(state.flags), cursor: { at: 'stopped', tier: 'screening' } };
  return { state: known, acts: screeningAlarm(numberParams(here.locale)) };
}

const unscreened = ({ screened: _screened, screenedOn: _on, ...flags }: Flags): Flags => flags;

const done = (state: State, here: Here): Flags => {
  const { stopped: _stopped, gentle: _gentle, ...flags } = state.flags;
  return { ...flags, screened: SCREENING_VERSION, screenedOn: here.today };
};

function passed(state: State, here: Here): Outcome {
  return startWanted({ ...state, flags: done(state, here) }, here, state.wanted);
}

/** One of the conditions, which one is not asked: the gentle set until a clinician agrees. */
function conditions(state: State, here: Here): Outcome {
  const { wanted: _wanted, ...rest } = state;
  return offerGentle({ ...rest, flags: { ...done(state, here), gentle: true } }, [
    say('safety.screening.conditionsYes'),
  ]);
}

const GENTLE_SECONDS = 300;

export const startGentle = (state: State, here: Here, seconds = GENTLE_SECONDS): Outcome =>
  startMove({ ...state, cursor: { at: 'lobby' } }, here, { type: 'start-move', move: 'propped-rest', seconds });

/** Takes the last screening answer back by asking that question once more. Never lowers what was reported in words. */
export function answeredWrong(state: State, here: Here): Outcome {
  const asking: Asking | null = here.asking;
  if (state.cursor.at === 'stopped' || asking === 'gentle') {
    // Once is a slip of the tongue; twice is shopping for the easier answer.
    if (state.reasked) return carryOn(state, here, [say('safety.screening.onlyOnce')]);
    const again: State = { ...state, reasked: true };
    if (state.cursor.at === 'stopped') {
      return firstQuestion({ ...again, cursor: { at: 'lobby' } }, state.wanted ?? { want: 'menu' }, [
        say('safety.screening.once'),
      ]);
    }
    return secondQuestion({ ...again, flags: unscreened(state.flags) });
  }
  if (asking === 'screening-conditions' || asking === 'screening-signs' || !isScreened(state, here.today)) {
    return firstQuestion(state, state.wanted ?? { want: 'menu' }, [say('safety.screening.once')]);
  }
  if (state.cursor.at === 'guiding' || state.cursor.at === 'paused') return carryOn(state, here, [say('coach.onward')]);
  return secondQuestion({ ...state, flags: unscreened(state.flags) });
}

/** A guest is told nothing of what a physical therapist prescribed to somebody else. */
const withoutOwn = ({ own: _own, ...prefs }: State['prefs']): State['prefs'] => prefs;

/** Somebody else is there: screened afresh, and nothing of it goes into the owner's record. */
export const guest = (state: State, _here: Here): Outcome =>
  firstQuestion({ ...freshState, prefs: withoutOwn(state.prefs), guest: true }, { want: 'menu' }, [
    say('safety.screening.guest'),
  ]);

export const safetyCheck = (state: State, _here: Here): Outcome =>
  firstQuestion({ ...state, flags: unscreened(state.flags) }, { want: 'menu' }, [say('safety.screening.check')]);

/** A clinician agreed: to which move, and is that right? Two questions, then that move may be started by name. */
export function doctorOk(state: State, here: Here): Outcome {
  if (state.cursor.at === 'guiding' || state.cursor.at === 'paused')
    return carryOn(state, here, [say('coach.doctorLater')]);
  if (!state.flags.gentle && state.prefs.leaveOut.length === 0)
    return carryOn(state, here, [say('coach.doctorNothing')]);
  return { state: { ...state, cursor: { at: 'lobby', asking: 'doctor-ok' } }, acts: [ask('safety.doctorOk.which')] };
}

/** The move that was named after "which move did they agree to?". */
export function doctorNamed(state: State, here: Here, id: MoveId | null): Outcome {
  if (!id) return carryOn(state, here, [say('coach.unknown.move')]);
  return {
    state: { ...state, wanted: { want: 'move', move: id }, cursor: { at: 'lobby', asking: 'doctor-ok-sure' } },
    acts: [ask('safety.doctorOk.ask', 'safety.doctorOk.again', { name: nameOf(id) })],
  };
}

function cleared(state: State, here: Here, agreed: boolean): Outcome {
  const { wanted, ...rest } = state;
  const lobby: State = { ...rest, cursor: { at: 'lobby' } };
  if (!agreed || wanted?.want !== 'move') return carryOn(lobby, here, [say('safety.doctorOk.kept')]);
  const id = wanted.move as MoveId;
  const list = [...new Set([...(state.flags.cleared ?? []), id])];
  const prefs = { ...state.prefs, leaveOut: state.prefs.leaveOut.filter((other) => other !== id) };
  return carryOn({ ...lobby, prefs, flags: { ...state.flags, cleared: list } }, here, [
    say('safety.doctorOk.done', { name: nameOf(id) }),
  ]);
}

function movesOf(state: State, here: Here, wanted: Wanted): readonly MoveId[] {
  if (wanted.want === 'routine') return routineMoves(wanted.routine);
  if (wanted.want === 'plan') return wishes(state, here, wanted.request);
  if (wanted.want === 'own') return ownMoves(state);
  return wanted.want === 'move' ? [wanted.move as MoveId] : [];
}

/** "Okay": the gates of what was wanted are open from now on, and the plan is made again with everything in it. */
function openGates(state: State, here: Here): Outcome {
  const { cursor, wanted } = state;
  if (!wanted || cursor.at !== 'guiding') return carryOn(state, here, []);
  const moves = movesOf(state, here, wanted);
  const opened = Object.fromEntries(closedGates(state, moves).map((gate) => [gate, true]));
  const gates = { ...state.flags.gates, ...opened };
  // The start that is made again is still the same session, and its opening words were said.
  const sessions = Math.max(0, state.flags.sessions - 1);
  const made = startWanted(
    { ...state, cursor: { at: 'lobby' }, flags: { ...state.flags, gates, sessions } },
    here,
    wanted,
  );
  return { ...made, acts: made.acts.map((act, i) => (i === 0 && act.act === 'say' ? say('safety.gates.kept') : act)) };
}
