import type { Act, State } from '../session/state';
import { questionOf } from '../session/transition/asking';
import type { Question } from '../session/transition/asking/question';
import { underState } from '../session/transition/outcome';

/**
 * What was going on when something was said, as far as it is known before the listener is located: the same words mean
 * something else in a hold than in the lobby.
 */
export const SCENES = ['lobby', 'hold', 'reps', 'rest', 'paused', 'after', 'asked'] as const;
export type Scene = (typeof SCENES)[number];

/** What the response asks. The acts are all there is: the listener is not located yet. */
const askedIn = (acts: readonly Act[]): readonly Question<string>[] =>
  acts.flatMap((act) => (act.act === 'ask' && act.asking !== null ? [questionOf(act.asking)] : []));

/** Whether the last response ended with a question that waits, and free words are no wish. */
const isAsked = (acts: readonly Act[]): boolean =>
  !acts.some(({ act }) => act === 'guide') && askedIn(acts).some(({ free }) => free !== 'wish');

/** A routine is being put together: names in free words are moves that are to come into it. */
export const asksForMoves = ({ turn }: State): boolean =>
  askedIn(turn?.acts ?? []).some(({ free }) => free === 'moves');

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
