import { type MoveId, move } from '../content';
import type { Gate } from '../content/types';
import type { State } from './state';

/** Whether a family of moves was kept or skipped at its gate; undefined where nobody has chosen. */
export const keptFamily = ({ flags, skipped }: State, gate: Gate): boolean | undefined =>
  skipped?.includes(gate) ? false : flags.families?.[gate];

/** The gate before a move that is not kept behind it, or was skipped there; null where the move may be done. */
export const isShut = (state: State, id: MoveId): boolean => {
  const { gate } = move(id);
  return gate !== null && keptFamily(state, gate) !== true;
};
