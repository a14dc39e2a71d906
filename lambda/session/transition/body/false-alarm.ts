import type { Here } from '../../here';
import type { Safety, State } from '../../state';
import { stop } from '../doing/pausing';
import { ask, carryOn, goOn, type Outcome, prompt, say, unasked } from '../outcome';
import { guided } from '../under-way';
import { safetyOf } from './alarm';

/*
 * The way out where likeness or doubt alone asked or stopped: nobody complained, so the listener's own word takes it back,
 * and no day's practice ends with it (R9). What a row of the symptom map heard is not taken back by any word.
 */

/** What was taken for a report is forgotten, and so is the question about it. */
export function forgotten(state: State): State {
  const { guess, pending: _pending, about: _about, ...rest } = safetyOf(state);
  const { acted: _acted, ...known } = state;
  const safety: Safety = guess ? { ...rest, tier: 'none', concern: null, seen: guess.seen } : rest;
  return { ...known, safety };
}

/** Before it was stopped by likeness alone: the listener's place, and a day that nothing ends. */
export function unstopped(state: State): State {
  const { guess } = safetyOf(state);
  if (state.cursor.at !== 'stopped' || !guess?.cursor) return state;
  const { stopped: _stopped, ...flags } = state.flags;
  return { ...state, flags, cursor: guess.cursor };
}

/** A false alarm: on from that very second, after time to get back into position. */
export function takenBack(state: State, here: Here): Outcome {
  const known = forgotten(unstopped(state));
  const at = guided(known);
  const words = [say('safety.mistaken.back')];
  return at ? goOn(known, at.plan, at.spot, words, 'pause') : carryOn(known, unasked(here), words);
}

/** The same in a mere "no", which may lift what stopped but lets no move go on (R7). */
export function takenBackWaiting(state: State, here: Here): Outcome {
  const known = forgotten(unstopped(state));
  const at = guided(known);
  return at ? waiting(known) : carryOn(known, unasked(here), [say('safety.mistaken.back')]);
}

/** It waits, and goes on with words that say so. */
function waiting(state: State): Outcome {
  const at = guided(state);
  const cursor = at ? ({ at: 'paused', plan: at.plan, spot: at.spot } as const) : state.cursor;
  return { state: { ...state, cursor }, acts: [ask('unheard', { key: 'safety.quality.waits' })] };
}

/** Asked twice, and nobody knows: no day's practice ends with that. What is under way waits, where nothing is it is told so. */
export function unsettled(state: State): Outcome {
  const known = forgotten(state);
  if (guided(known)) return waiting(known);
  return { state: known, acts: [say('safety.quality.unsure'), prompt('safety.lasting.else')] };
}

/** Whoever leaves a question that nobody's complaint raised leaves as always: their place is kept. */
export const leavesAsAlways = (state: State, here: Here): Outcome | null =>
  safetyOf(state).guess ? stop(forgotten(state), here) : null;
