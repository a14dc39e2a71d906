import { type MoveId, move } from '.';
import { type Equipment, STAND_INS } from './types';

/** Everything a move takes, the mat too. */
export const thingsOf = (id: MoveId): readonly Equipment[] => Object.keys(move(id).needs) as Equipment[];

/** The thing a move is named for and cannot be done without, as far as there is one. */
export const toolOf = (id: MoveId): Equipment | null =>
  thingsOf(id).find((thing) => move(id).needs[thing] === 'tool') ?? null;

/** Does the move go on without this thing, with nothing to fetch in its place? */
export function spares(id: MoveId, thing: Equipment): boolean {
  const need = move(id).needs[thing];
  return need === undefined || need === 'comfort' || (need !== 'tool' && STAND_INS[need] === 'at-hand');
}

/** On the feet a move needs a hand held on to something: a desk is where one stands, a chair is fetched. */
export const fetchesChair = (id: MoveId): boolean =>
  move(id).posture === 'standing' && move(id).needs.chair !== undefined && move(id).needs.chair !== 'desk';
