import { EFFECT } from '../../effects';
import type { EventType, SessionEvent } from '../../events';
import type { Here } from '../../here';
import type { Effect } from '../../meant';
import type { State } from '../../state';
import { isOfTheBody, questionOf } from '../asking';
import { unasked } from '../outcome';
import { safetyOf } from './alarm';
import { forgotten, unstopped } from './false-alarm';

/* Whoever goes on with ordinary things where only likeness or doubt asked or stopped was misunderstood. */

/** What nobody wishes for whose body is in need. */
const WISHES: ReadonlySet<Effect> = new Set(['paces', 'moves', 'doses', 'replaces']);
/** After what it stopped, also what is asked and kept. */
const ORDINARY: ReadonlySet<Effect> = new Set([...WISHES, 'tells', 'stores']);
/** Words in which triage found nothing. */
const SAYS_NOTHING: ReadonlySet<EventType> = new Set(['report', 'chatter']);

/** At a question a wish is none of its answers. */
function isOrdinary({ cursor }: State, { asking }: Here, event: SessionEvent): boolean {
  const effect = EFFECT[event.type];
  if (cursor.at === 'stopped')
    return cursor.tier !== 'emergency' && (SAYS_NOTHING.has(event.type) || ORDINARY.has(effect));
  return isOfTheBody(asking) && WISHES.has(effect) && asking !== null && !questionOf(asking).hears[event.type];
}

/**
 * A plain wish takes back a question that only likeness or doubt asked, and the second ordinary thing what it stopped, but
 * for an emergency: where the listener is then. Null where it stands. Triage has found nothing in the words before.
 */
export function wishedBack(state: State, here: Here, event: SessionEvent): readonly [State, Here] | null {
  const { guess } = safetyOf(state);
  if (!guess || !isOrdinary(state, here, event)) return null;
  if (state.cursor.at === 'stopped' && !guess.wished) return null;
  return [forgotten(unstopped(state)), unasked(here)];
}

/** The first ordinary thing after what only likeness or doubt stopped is remembered. */
export function wished(state: State, here: Here, event: SessionEvent): State {
  const { guess, ...safety } = safetyOf(state);
  return guess && isOrdinary(state, here, event)
    ? { ...state, safety: { ...safety, guess: { ...guess, wished: true } } }
    : state;
}
