import type { SessionEvent } from '../events';
import type { Here } from '../here';
import type { State } from '../state';
import { launch, visiting } from './launch';
import type { Outcome } from './outcome';

export type { Outcome } from './outcome';

/** What every other event needs is most of the code, and is loaded with the first of them. */
const handlers = () => require('./handlers') as typeof import('./handlers');

/**
 * What an event does to a session: a new state and what the skill means to say. Pure; every event is answered in every
 * state. `here` says where the listener was, to the second, when they spoke.
 */
export function transition(before: State, here: Here, event: SessionEvent): Outcome {
  const state = visiting(before, here);
  return event.type === 'launch' && state.cursor.at !== 'stopped'
    ? launch(state, here, event)
    : handlers().handled(state, here, event);
}
