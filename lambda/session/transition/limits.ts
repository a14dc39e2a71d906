import type { SessionEvent } from '../events';
import type { Act, State } from '../state';
import { guided, nameOf, say } from './outcome';

/** What is noted before something begins, and what is said of it. */
interface Limited {
  readonly state: State;
  readonly words: Act;
  readonly wish: SessionEvent;
}

/** The first of the wishes beside one that begins something that says what is left out of it; null where none does. */
export function limitedBy(state: State, also: readonly SessionEvent[]): Limited | null {
  for (const wish of also) {
    const made = limited(state, wish);
    if (made) return { state: made[0], words: made[1], wish };
  }
  return null;
}

function limited(state: State, also: SessionEvent): readonly [State, Act] | null {
  if (guided(state) || state.cursor.at === 'stopped') return null;
  if (also.type === 'only-side' && (also.side === 'left' || also.side === 'right'))
    return [{ ...state, side: also.side }, say('coach.onlySide.done', undefined, also.side)];
  if (also.type !== 'skip' || !also.move) return null;
  const out = [...new Set([...(state.out ?? []), also.move])];
  return [{ ...state, out }, say('coach.never.today', { name: nameOf(also.move) })];
}
