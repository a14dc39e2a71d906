import { EFFECT } from '../effects';
import type { SessionEvent } from '../events';
import type { Here } from '../here';
import type { Effect } from '../meant';
import type { State } from '../state';
import { safetyOf } from './alarm';
import { isOfTheBody, questionOf } from './asking';
import { forgotten, unstopped } from './false-alarm';
import { unasked } from './outcome';

/* Whoever goes on wishing for ordinary things where only likeness or doubt asked or stopped was misunderstood. */

/** What nobody wishes for whose body is in need. */
const ORDINARY: ReadonlySet<Effect> = new Set(['paces', 'moves', 'doses', 'replaces']);

/** Whether a wish is none of the answers to the question that is open. */
const isWish = (event: SessionEvent, { asking }: Here): boolean =>
  ORDINARY.has(EFFECT[event.type]) && (asking === null || questionOf(asking).hears[event.type] === undefined);

/**
 * A plain wish where only likeness or doubt asked takes the question back, and the second one what it stopped, but for an
 * emergency: where the listener is then. Null where it stands.
 */
export function wishedBack(state: State, here: Here, event: SessionEvent): readonly [State, Here] | null {
  const { guess } = safetyOf(state);
  if (!guess || !isWish(event, here)) return null;
  const { cursor } = state;
  const back = cursor.at === 'stopped' ? guess.wished && cursor.tier !== 'emergency' : isOfTheBody(here.asking);
  return back ? [forgotten(unstopped(state)), unasked(here)] : null;
}

/** The first plain wish after what only likeness or doubt stopped is remembered. */
export function wished(state: State, here: Here, event: SessionEvent): State {
  const { guess, ...safety } = safetyOf(state);
  return guess && isWish(event, here) ? { ...state, safety: { ...safety, guess: { ...guess, wished: true } } } : state;
}
