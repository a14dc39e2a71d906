import { isMoveId } from '../../content';
import type { Here } from '../here';
import type { State } from '../state';
import { answered, undecided } from './asking';
import { askFirst } from './asking/confirm';
import { askOrStop } from './asking/or-stop';
import { goodNews } from './body/person';
import { next } from './doing/navigation';
import { pause, ready, resume, stop } from './doing/pausing';
import { unbegun } from './doing/place';
import { askAgain, carryOn, lead, type Outcome, say, unasked } from './outcome';
import { usual } from './plan/usual';
import { situationOf } from './situation';
import { guided } from './under-way';
import { justChanged, undo } from './undo';

/* The plainest words, where nothing was asked or nothing that they answer. */

export const yes = (state: State, here: Here): Outcome =>
  state.cursor.at === 'paused'
    ? resume(state, here)
    : carryOn(state, here, state.cursor.at === 'guiding' ? [] : [say('coach.nothing')]);

export function no(state: State, here: Here): Outcome {
  const { cursor } = state;
  // "Ready?" was asked, or nothing was: time is what the listener wants.
  if (cursor.at === 'guiding' && here.between) return pause(state, here);
  if (cursor.at === 'paused') return carryOn(state, here, []);
  return cursor.at === 'guiding' ? carryOn(state, here, [say('coach.whatChange')]) : stop(state, here);
}

/** Whoever does not know what to do hears one thing that can be done. */
export const notSure = (state: State, here: Here): Outcome =>
  situationOf(state, here) === 'lobby' ? usual(state, here) : carryOn(state, here, [say('coach.notSure')]);

/** "I'm done": with what is under way, and in the last move with the routine. */
export function done(state: State, here: Here): Outcome {
  const { cursor } = state;
  if (cursor.at === 'paused') return askOrStop(state, 'resume');
  if (cursor.at !== 'guiding') return stop(state, here);
  return cursor.spot.step === 'setup' && !here.between ? ready(state, here) : next(state, here);
}

/** "That's it": of this move, or of all of it? */
export function thatsIt(state: State, here: Here): Outcome {
  const situation = situationOf(state, here);
  if (situation === 'body-question') return undecided(state, here, []);
  if (situation === 'other-question' && guided(state)) return askAgain(state, here, []);
  if (situation === 'other-question') return answered(state, here, { type: 'thats-all' }) ?? askAgain(state, here, []);
  if (situation === 'offered') return answered(state, here, { type: 'no' }) ?? stop(state, here);
  if (state.cursor.at !== 'guiding') return stop(state, here);
  return askOrStop(state, situation === 'set-up' ? 'ready' : situation === 'between' ? 'resume' : 'next');
}

/** "Never mind": everything stays as it is, and what was asked is dropped. */
export function neverMind(state: State, here: Here): Outcome {
  if (situationOf(state, here) === 'body-question') return undecided(state, here, []);
  if (justChanged(state, here)) return undo(state, here, { type: 'undo' });
  return state.cursor.at === 'finished' ? stop(state, here) : carryOn(state, unasked(here), []);
}

/** "Cancel": what was asked is dropped; of a routine under way it is asked whether to stop. */
export function cancel(state: State, here: Here): Outcome {
  if (justChanged(state, here) && guided(state)) return undo(state, here, { type: 'undo' });
  return state.cursor.at === 'guiding' ? askFirst(state, { type: 'stop' }) : stop(state, here);
}

/** "That's better", "I can feel it": good, and the hold goes on; whoever paused is asked whether to go on. */
export function feelsGood(state: State, here: Here): Outcome {
  const { cursor } = state;
  if (situationOf(state, here) === 'body-question') return undecided(state, here, []);
  if (cursor.at === 'paused' && here.asking === null) return askFirst(state, { type: 'resume' });
  return goodNews(state, here);
}

/** "One minute", where nothing runs: the question stays. */
export const wait = (state: State, here: Here): Outcome => carryOn(state, here, [say('coach.noHurry')]);

/** "Do that one": the move that was told of last. */
export function thatOne(state: State, here: Here): Outcome {
  if (situationOf(state, here) === 'body-question') return undecided(state, here, []);
  const about = state.topic?.about;
  // "Yeah, that one", of the plan that has just begun.
  if ((about === undefined || !isMoveId(about)) && unbegun(state)) return carryOn(state, here, []);
  if (about === undefined || !isMoveId(about)) return carryOn(state, here, [say('coach.whichOne')]);
  return lead(state, { type: 'go-to', move: about });
}
