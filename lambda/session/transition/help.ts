import type { Here } from '../here';
import type { State } from '../state';
import { askedAgain } from './asking/not-understood';
import { stop } from './navigation';
import { carryOn, type Outcome, QUESTIONS, say } from './outcome';
import { thatsAll } from './own-routine';

export function help(state: State, here: Here): Outcome {
  const { cursor } = state;
  if (cursor.at === 'lobby' && cursor.asking === 'building') return carryOn(state, here, [say('own.help')]);
  const questioned = cursor.at !== 'stopped' && cursor.at !== 'guiding' && cursor.asking && cursor.asking in QUESTIONS;
  // A question that says itself what may be answered is only asked again.
  if (here.asking === 'gentle' || here.asking === 'offer') return askedAgain(state, here, []);
  const key = questioned ? 'question' : cursor.at;
  return carryOn(state, here, [say(`coach.help.${key}`)]);
}

/** Thanks are answered by going on; where nothing is under way they are a goodbye. */
export function thanks(state: State, here: Here): Outcome {
  const { cursor } = state;
  const open = 'asking' in cursor && cursor.asking !== undefined && cursor.asking in QUESTIONS;
  if (cursor.at === 'finished' || (cursor.at === 'lobby' && !open)) return stop(state, here);
  return carryOn(state, here, cursor.at === 'guiding' ? [say('coach.welcomeYou')] : []);
}

/** "That's all": the end of putting a routine together, else a goodbye. */
export const allSaid = (state: State, here: Here): Outcome => thatsAll(state, here) ?? stop(state, here);
