import { type MoveId, moveIds } from '../../../content';
import { ruledOut } from '../../compose/pool';
import type { SessionEvent } from '../../events';
import type { Act, State } from '../../state';
import { nameOf } from '../named';
import { say } from '../outcome';
import { guided } from '../under-way';

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

/** What was said beside a wish that begins something, noted before it begins; null for anything else. */
export function limited(state: State, also: SessionEvent): readonly [State, Act] | null {
  if (guided(state) || state.cursor.at === 'stopped') return null;
  const without = (ids: readonly MoveId[]): State => ({ ...state, out: [...new Set([...(state.out ?? []), ...ids])] });
  if (also.type === 'only-side' && (also.side === 'left' || also.side === 'right'))
    return [{ ...state, side: also.side }, say('coach.onlySide.done', undefined, also.side)];
  if (also.type === 'skip' && also.move)
    return [without([also.move]), say('coach.never.today', { name: nameOf(also.move) })];
  const avoided = also.type === 'plan' ? (also.asked.without ?? []) : [];
  if (avoided.length === 0) return null;
  return [without(moveIds.filter((id) => ruledOut(id, avoided))), say('compose.someLeft')];
}
