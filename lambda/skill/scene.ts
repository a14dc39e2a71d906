import type { Act, State } from '../session/state';
import { underState } from '../session/transition/outcome';

/**
 * What was going on when something was said, as far as it is known before the listener is located: the same words mean
 * something else in a hold than in the lobby.
 */
export const SCENES = ['lobby', 'hold', 'reps', 'rest', 'paused', 'after', 'asked'] as const;
export type Scene = (typeof SCENES)[number];

/** Whether the last response ended with a question that waits, other than what to begin with. */
const isAsked = (acts: readonly Act[]): boolean =>
  !acts.some(({ act }) => act === 'guide') &&
  acts.some((act) => act.act === 'ask' && act.asking !== null && act.asking !== 'offer' && act.asking !== 'choose');

/** A routine is being put together: names in free words are moves that are to come into it. */
export const asksForMoves = ({ turn }: State): boolean =>
  turn?.acts.some((act) => act.act === 'ask' && act.asking === 'building') ?? false;

/** What is going on in a session; null after an alarm, which is no place for wishes. */
export function sceneOf(state: State): Scene | null {
  const { cursor, turn } = state;
  if (turn && isAsked(turn.acts)) return 'asked';
  switch (cursor.at) {
    case 'lobby':
    case 'paused':
      return cursor.at;
    case 'finished':
      return 'after';
    case 'stopped':
      return null;
    case 'guiding': {
      const kind = underState(state)?.technique.work.kind;
      return kind === undefined ? 'after' : kind === 'breaths' ? 'reps' : kind;
    }
    default:
      return cursor satisfies never;
  }
}
