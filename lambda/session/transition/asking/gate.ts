import type { MoveId } from '../../../content';
import type { Here } from '../../here';
import type { State } from '../../state';
import { askAgain, carryOn, closed, type Outcome, say } from '../outcome';
import { startWanted } from '../starts';
import { closedGates, routineMoves } from '../starts/gates';
import { ownMoves } from '../starts/own';
import { wishes } from '../starts/plan';
import { question } from './question';

/** The start that is made again is still the same session, and its opening words were said. */
const unbegun = (state: State): State => ({
  ...state,
  flags: { ...state.flags, sessions: Math.max(0, state.flags.sessions - 1) },
});

/** The families that were asked about. */
function gatesOf(state: State, here: Here) {
  const { wanted } = state;
  const moves = (): readonly MoveId[] => {
    switch (wanted?.want) {
      case 'routine':
        return routineMoves(wanted.routine);
      case 'plan':
        return wishes(unbegun(state), here, wanted.request);
      case 'own':
        return ownMoves(state);
      case 'move':
        return [wanted.move as MoveId];
      case 'menu':
      case undefined:
        return [];
    }
  };
  return closedGates(state, moves());
}

/** The gates of what was wanted are open from now on, and the plan is made again with everything in it. */
function keep(state: State, here: Here): Outcome {
  const { cursor, wanted } = state;
  if (!wanted || cursor.at !== 'guiding') return carryOn(state, here, []);
  const opened = Object.fromEntries(gatesOf(state, here).map((gate) => [gate, true]));
  const before = unbegun({ ...state, cursor: { at: 'lobby' } });
  const gates = { ...state.flags.gates, ...opened };
  const made = startWanted({ ...before, flags: { ...before.flags, gates } }, here, wanted);
  return { ...made, acts: made.acts.map((act, i) => (i === 0 && act.act === 'say' ? say('safety.gates.kept') : act)) };
}

/** Kept only by whoever heard what speaks against it: to an answer before that it is all said once more. */
const keepIfHeard = (state: State, here: Here): 'keep-it' | Outcome =>
  here.heard ? 'keep-it' : askAgain(state, here, [], 'full');

/** Families of moves that not everybody should do. Without an answer the routine goes on with other moves instead. */
export const gate = question({
  unanswered: 'passes',
  full: (state, here) => [
    ...gatesOf(state, here).map((one) => ({ key: `safety.gates.${one}` }) as const),
    { key: 'safety.gates.again' },
  ],
  again: 'safety.gates.again',
  help: 'coach.help.guiding',
  answers: {
    'keep-it': keep,
    'skip-it': (state, here) => carryOn(closed(state), here, [say('safety.gates.skipped')]),
  },
  hears: {
    yes: keepIfHeard,
    ready: keepIfHeard,
    resume: keepIfHeard,
    no: 'skip-it',
    'not-sure': 'skip-it',
    missed: 'skip-it',
    skip: 'skip-it',
    'something-else': 'skip-it',
    'keep-it': keepIfHeard,
    choice: (state, here, { choice }) =>
      choice === 'keep-it' ? keepIfHeard(state, here) : choice === 'skip-it' ? 'skip-it' : 'again',
  },
});
