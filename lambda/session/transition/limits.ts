import type { SessionEvent } from '../events';
import type { Act, State } from '../state';
import { guided, nameOf, say } from './outcome';

/** What was said beside a wish that begins something, noted before it begins; null for anything else. */
export function limited(state: State, also: SessionEvent | undefined): readonly [State, Act] | null {
  if (!also || guided(state) || state.cursor.at === 'stopped') return null;
  if (also.type === 'only-side' && (also.side === 'left' || also.side === 'right'))
    return [{ ...state, side: also.side }, say('coach.onlySide.done', undefined, also.side)];
  if (also.type !== 'skip' || !also.move) return null;
  const out = [...new Set([...(state.out ?? []), also.move])];
  return [{ ...state, out }, say('coach.never.today', { name: nameOf(also.move) })];
}
