import { FREE_KICKS } from '../../../content/free-kicks';
import type { PlanItem } from '../../../content/item';
import { keptFamily } from '../../family';
import { dose } from '../../rounds';
import type { State } from '../../state';
import { allowed } from './gates';

interface Session {
  readonly stated: number;
  readonly items: readonly PlanItem[];
}

/**
 * A session of somebody who has kept one leg at its notice: some kicks without the hand in place of so many with it, and as much
 * longer as they take. A lighter week has fewer, and all of them with the hand.
 */
export function withFreeKicks<S extends Session>(
  state: State,
  session: S,
  inPlaceOf: keyof typeof FREE_KICKS.grows,
): S {
  const { stated, items } = session;
  const at = items.findIndex((item) => item.move === FREE_KICKS.of && dose(item) === inPlaceOf);
  const may = keptFamily(state, 'balance') === true && FREE_KICKS.items.every(({ move: id }) => allowed(state, id));
  if (!may || at < 0) return session;
  return {
    ...session,
    stated: stated + FREE_KICKS.grows[inPlaceOf],
    items: items.toSpliced(at, 1, ...FREE_KICKS.items),
  };
}

/** Are those with the hand known, and was nothing of them too much? */
export const readyToKickFree = ({ prefs: { done = {}, adjust = {} } }: State): boolean =>
  (done[FREE_KICKS.of] ?? 0) >= FREE_KICKS.known &&
  FREE_KICKS.items.every(({ move: id }) => (adjust[id]?.step ?? 0) >= 0);
