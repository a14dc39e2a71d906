import type { SessionEvent } from '../events';
import type { Here } from '../here';
import type { State } from '../state';
import { handled } from './handlers';
import { launch, visiting } from './launch';
import type { Outcome } from './outcome';

export type { Outcome } from './outcome';

/**
 * What an event does to a session: a new state and what the skill means to say. Pure; every event is answered in every
 * state. `here` says where the listener was, to the second, when they spoke.
 */
export function transition(before: State, here: Here, event: SessionEvent): Outcome {
  const state = visiting(before, here);
  return event.type === 'launch' && state.cursor.at !== 'stopped'
    ? launch(state, here, event)
    : handled(state, here, event);
}
