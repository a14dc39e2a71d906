import type { Here } from '../here';
import type { State } from '../state';
import { answered, undecided } from './asking';
import { askFirst } from './asking/confirm';
import { next } from './navigation';
import { askAgain, carryOn, guided, type Outcome, say, unasked } from './outcome';
import { pause, ready, resume, stop } from './pausing';
import { situationOf } from './situation';

/* The plainest words, where nothing was asked or nothing that they answer. */

export const yes = (state: State, here: Here): Outcome =>
  state.cursor.at === 'paused'
    ? resume(state, here)
    : carryOn(state, here, state.cursor.at === 'guiding' ? [] : [say('coach.nothing')]);

export function no(state: State, here: Here): Outcome {
  const { cursor } = state;
  // "Ready?" was asked, or nothing was: time is what the listener wants.
  if (cursor.at === 'guiding' && here.between) return pause(state, here);
  return cursor.at === 'guiding' || cursor.at === 'paused' ? carryOn(state, here, []) : stop(state, here);
}

export const notSure = (state: State, here: Here): Outcome => carryOn(state, here, [say('coach.notSure')]);

/** "I'm done": with what is under way, and in the last move with the routine. */
export function done(state: State, here: Here): Outcome {
  const { cursor } = state;
  if (cursor.at === 'paused') return askFirst(state, { type: 'stop' });
  if (cursor.at !== 'guiding') return stop(state, here);
  return cursor.spot.step === 'setup' && !here.between ? ready(state, here) : next(state, here);
}

/** "That's it": of this move, or of all of it? */
export function thatsIt(state: State, here: Here): Outcome {
  const situation = situationOf(state, here);
  if (situation === 'body-question') return undecided(state, here, []);
  if (situation === 'other-question' && guided(state)) return askAgain(state, here, []);
  if (situation === 'other-question') return answered(state, here, { type: 'thats-all' }) ?? askAgain(state, here, []);
  return state.cursor.at === 'guiding' ? askFirst(state, { type: 'stop' }) : stop(state, here);
}

/** "Never mind": everything stays as it is, and what was asked is dropped. */
export function neverMind(state: State, here: Here): Outcome {
  return state.cursor.at === 'finished' ? stop(state, here) : carryOn(state, unasked(here), []);
}

/** "Cancel": what was asked is dropped; of a routine under way it is asked whether to stop. */
export function cancel(state: State, here: Here): Outcome {
  return state.cursor.at === 'guiding' ? askFirst(state, { type: 'stop' }) : stop(state, here);
}
