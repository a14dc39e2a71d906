import type { Here } from '../here';
import type { State } from '../state';
import { questionOf } from './asking';
import { stop } from './navigation';
import { askAgain, carryOn, type Outcome, say, waiting } from './outcome';

/** What can be said here; to a question, what can be answered. */
export function help(state: State, here: Here): Outcome {
  const open = waiting(state, here);
  if (!open) return carryOn(state, here, [say(`coach.help.${state.cursor.at}`)]);
  const key = questionOf(open).help;
  // A question that says itself what may be answered is only asked again.
  return askAgain(state, here, key === null ? [] : [say(key)]);
}

/** Thanks are answered by going on; where nothing is under way they are a goodbye. */
export function thanks(state: State, here: Here): Outcome {
  const { cursor } = state;
  if (cursor.at === 'finished' || (cursor.at === 'lobby' && !waiting(state, here))) return stop(state, here);
  return carryOn(state, here, cursor.at === 'guiding' ? [say('coach.welcomeYou')] : []);
}
