import type { MoveId } from '../../../content';
import type { Here } from '../../here';
import type { State, Wanted } from '../../state';
import { carryOn, type Outcome, say } from '../outcome';
import { startWanted } from '../starts';
import { closedGates, routineMoves } from '../starts/gates';
import { ownMoves } from '../starts/own';
import { wishes } from '../starts/plan';

function movesOf(state: State, here: Here, wanted: Wanted): readonly MoveId[] {
  if (wanted.want === 'routine') return routineMoves(wanted.routine);
  if (wanted.want === 'plan') return wishes(state, here, wanted.request);
  if (wanted.want === 'own') return ownMoves(state);
  return wanted.want === 'move' ? [wanted.move as MoveId] : [];
}

/** "Okay": the gates of what was wanted are open from now on, and the plan is made again with everything in it. */
export function openGates(state: State, here: Here): Outcome {
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
