import type { MoveId } from '../../../content';
import type { Here } from '../../here';
import type { State } from '../../state';
import { moveTopic } from '../../topic';
import { nameOf } from '../named';
import { ask, carryOn, type Outcome, say } from '../outcome';
import { guided } from '../under-way';

/** A stretch that is not ours: what comes closest is named, and begins at a word. */
export function closest(state: State, here: Here, id: MoveId): Outcome {
  const name = nameOf(id);
  if (guided(state))
    return carryOn({ ...state, topic: moveTopic(id, 'about') }, here, [say('coach.near.later', { name })]);
  return {
    state: { ...state, cursor: { at: 'lobby' }, wanted: { want: 'move', move: id } },
    acts: [say('coach.near.is', { name }), ask('offer', { key: 'compose.offer' })],
  };
}
