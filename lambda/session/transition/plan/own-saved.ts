import type { Here } from '../../here';
import { asPrescribed } from '../../own';
import type { State } from '../../state';
import { lengthOf } from '../named';
import { ask, carryOn, type Outcome, say, unasked } from '../outcome';
import { ownPlan } from '../starts/own';
import { start } from '../under-way';
import { ownItems, withOwn } from './own-routine';

/** The routine is as it should be: how long it takes, and whether to start it. */
export function finished(state: State, here: Here, key: 'own.saved' | 'own.savedThis'): Outcome {
  const items = ownItems(state);
  const closed = withOwn(state, here, items, false);
  if (items.length === 0) return carryOn({ ...closed, cursor: { at: 'lobby' } }, unasked(here), [say('own.nothing')]);
  const { plan } = ownPlan(closed);
  const length = plan.items.length > 0 ? [say('own.length', { length: lengthOf(here.left(plan, start)) })] : [];
  return {
    state: { ...closed, cursor: { at: 'lobby' } },
    acts: [say(key, { count: items.length }), ...length, ask('own-start')],
  };
}

/** "Save it": the routine that is being put together, or the one that is under way or just over. */
export const save = (state: State, here: Here): Outcome => {
  const { cursor } = state;
  if (state.guest) return carryOn(state, here, [say('own.guest')]);
  if (!('plan' in cursor))
    return state.prefs.own ? finished(state, here, 'own.saved') : carryOn(state, here, [say('own.none')]);
  if (ownItems(state).length === 0) return keepPlan(state, here);
  if (cursor.at !== 'finished') return carryOn(state, here, [say('own.replaceLater')]);
  return { state, acts: [ask('own-replace')] };
};

/** The moves of the plan under way become the listener's own routine. */
export function keepPlan(state: State, here: Here): Outcome {
  const { cursor } = state;
  if (!('plan' in cursor)) return carryOn(state, here, []);
  // A move that comes in two halves is one of both sides.
  const items = asPrescribed(cursor.plan.items.filter(({ half }) => half !== 'other'));
  const kept = withOwn(state, here, items, false);
  return carryOn(kept, here, [say('own.savedThis', { count: items.length })]);
}
