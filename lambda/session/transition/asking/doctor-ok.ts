import type { MoveId } from '../../../content';
import type { Here } from '../../here';
import type { State } from '../../state';
import { ask, carryOn, nameOf, type Outcome, say } from '../outcome';

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

export function cleared(state: State, here: Here, agreed: boolean): Outcome {
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
