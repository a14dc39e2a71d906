import { move, techniqueIds } from '../../../content';
import { routine, routineIds } from '../../../content/routines';
import { KINDS, type Kind } from '../../../content/types';
import { isSo } from '../../compose/pool';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import type { State } from '../../state';
import { questionOf } from '../asking';
import { askWhatHelp } from '../body/safety';
import { stop } from '../doing/pausing';
import { everyRoutine, lengthOf, listed, nameOf } from '../named';
import { answer, askAgain, carryOn, type Outcome, say, waiting } from '../outcome';
import { guided } from '../under-way';

/** What can be said here; to a question, what can be answered. */
export function help(state: State, here: Here): Outcome {
  const open = waiting(state, here);
  if (!open) return carryOn(state, here, [say(`coach.help.${state.cursor.at}`)]);
  const key = questionOf(open).help;
  // A question that says itself what may be answered is only asked again.
  return askAgain(state, here, key === null ? [] : [say(key)]);
}

/** "Help me", and "help", which come as one: in a move it may be the body that needs it. */
export const helpMe = (state: State, here: Here): Outcome =>
  state.cursor.at === 'guiding' && !here.between && !waiting(state, here) ? askWhatHelp(state) : help(state, here);

/** Thanks are answered by going on; where nothing is under way they are a goodbye. */
export function thanks(state: State, here: Here): Outcome {
  const { cursor } = state;
  if (cursor.at === 'finished' || (cursor.at === 'lobby' && !waiting(state, here))) return stop(state, here);
  return carryOn(state, here, cursor.at === 'guiding' ? [say('coach.welcomeYou')] : []);
}

/** Behind a list it is asked which one. */
const WHICH = { key: 'coach.prompt.which' } as const;

const LENGTHS = routineIds.map((id) => routine(id).stated);

/** The named routines, and how long the shortest and the longest take. */
export const listRoutines = (state: State, here: Here): Outcome => {
  const [least, most] = [lengthOf(Math.min(...LENGTHS)), lengthOf(Math.max(...LENGTHS))];
  return carryOn(state, here, [say('coach.list.routines', { ...everyRoutine, least, most })], WHICH);
};

/** The techniques by what they are for. */
export const listMoves = (state: State, here: Here): Outcome => {
  const of = (kind: Kind) => techniqueIds.filter((id) => move(id).kind === kind).map(nameOf);
  const words = KINDS.map((kind) => say(`coach.list.moves.${kind}`, { names: { list: of(kind), joint: 'and' } }));
  return carryOn(state, here, words, WHICH);
};

/** "Are there any kneeling ones": of what is still to do, with what is under way; of all there are where nothing runs. */
export const anySo = (state: State, here: Here, { so }: EventOf<'any-so'>): Outcome => {
  const at = guided(state);
  const all = at ? at.plan.items.slice(at.spot.index).map((item) => item.move) : techniqueIds;
  const names = [...new Set(all)].filter((id) => isSo(id, so)).map(nameOf);
  return names.length > 0
    ? answer(state, here, 'coach.list.so', listed(names))
    : answer(state, here, 'coach.list.notSo');
};
