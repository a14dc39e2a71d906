import { type MoveId, move as moveOf } from '../../../content';
import type { Gate } from '../../../content/types';
import type { Line } from '../../../languages/line';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import type { State } from '../../state';
import { told } from '../body/reports';
import { stop } from '../doing/pausing';
import { type Draft, lead, type Outcome, say } from '../outcome';
import { courseMoves } from '../starts/course';
import { closedGates } from '../starts/gates';
import { ownMoves } from '../starts/own';
import { wishes } from '../starts/plan';
import { routineMoves } from '../starts/routine';
import { question } from './question';

/** The family the notice is about: the first of what is wanted at whose gate nobody has chosen. */
function gateOf(state: State, here: Here): Gate | undefined {
  const { wanted } = state;
  const moves = (): readonly MoveId[] => {
    switch (wanted?.want) {
      case 'routine':
        return routineMoves(wanted.routine, state);
      case 'plan':
        return wishes(state, here, wanted.request);
      case 'own':
        return ownMoves(state);
      case 'course':
        return courseMoves(state, here.today);
      case 'move':
        return [wanted.move];
      case 'menu':
      case undefined:
        return [];
    }
  };
  return closedGates(state, moves())[0];
}

const words =
  (form: 'ask' | 'again') =>
  (state: State, here: Here): readonly Line[] => {
    const gate = gateOf(state, here);
    return gate ? [{ key: `safety.gates.${gate}.${form}` }] : [];
  };

/** On to what was wanted: another gate, or its beginning. */
const onward = (state: State, acts: readonly Draft[]): Outcome => ({
  ...lead(state, { type: 'start', wanted: state.wanted ?? { want: 'menu' } }),
  acts,
});

const choose =
  (kept: boolean) =>
  (state: State, here: Here): Outcome => {
    const gate = gateOf(state, here);
    const families = gate ? { ...state.flags.families, [gate]: kept } : state.flags.families;
    const flags = families ? { ...state.flags, families } : state.flags;
    return onward({ ...state, flags }, [say(kept ? 'safety.gates.kept' : 'safety.gates.skipped')]);
  };

/** Nobody chose: left out of this session, and the notice comes again in another. */
const leftOut = (state: State, here: Here): Outcome => {
  const gate = gateOf(state, here);
  const skipped = [...(state.skipped ?? []), ...(gate ? [gate] : [])];
  return onward({ ...state, skipped }, [say('safety.gates.skipped')]);
};

/** A condition told at the gate skips the family, and nothing of it is kept. */
const skips = (state: State, here: Here, event: EventOf<'report'> | EventOf<'condition'>) => {
  const known = told(state, here, event);
  return typeof known === 'string' ? known : leftOut(known, here);
};

/** Before a family of moves that not everybody should do: whom it is not for, and a choice. One family at a time. */
export const gate = question({
  unanswered: 'careful',
  situation: 'body-question',
  lapses: false,
  careful: leftOut,
  full: words('ask'),
  again: words('again'),
  help: null,
  heardOut: ['keep-it'],
  answers: { 'skip-it': choose(false), 'keep-it': choose(true) },
  hears: {
    ...{ yes: 'again', no: 'again', 'not-sure': 'again', 'not-understood': 'again' },
    choice: (state, here, { choice }) =>
      choice === 'stop-here' ? stop(state, here) : choice === 'keep-it' || choice === 'skip-it' ? choice : 'again',
    // "Skip", and no other move named.
    skip: (state, here, { move }) =>
      move === undefined || moveOf(move).gate === gateOf(state, here) ? 'skip-it' : 'elsewhere',
    'something-else': 'skip-it',
    report: skips,
    condition: skips,
  },
});
