import type { PlanItem } from '../../content/item';
import type { Side } from '../../content/types';
import type { EventOf } from '../events';
import { hasSides } from '../feedback';
import type { Here } from '../here';
import { rounds } from '../rounds';
import type { State } from '../state';
import {
  carryOn,
  type Guided,
  goOn,
  guided,
  idle,
  itemStart,
  type Outcome,
  say,
  start,
  under,
  withItem,
} from './outcome';
import { startMove } from './starts/move';

/** "Only the right side": what is left of the other one is left out, and nothing of it is owed. */
export function onlySide(state: State, here: Here, { side, move, unknown }: EventOf<'only-side'>): Outcome {
  if (unknown || side === null)
    return carryOn(state, here, [say(unknown ? 'coach.unknown.move' : 'coach.onlySide.which')]);
  const at = guided(state);
  if (move && !at) return started(startMove(state, here, { type: 'start-move', move }), side);
  if (!at) return idle(state, here);
  const now = under(at);
  if (!now || !hasSides(now.item.move)) return carryOn(state, here, [say('coach.bothSides')]);
  const plan = withItem(at.plan, at.spot.index, alone(now.item, side));
  const words = [say('coach.onlySide.done', undefined, side)];
  const done = now.list.slice(0, at.spot.round).filter((round) => round.side === side).length;
  if (now.round.side === side)
    return carryOn({ ...state, cursor: { ...at, plan, spot: { ...at.spot, round: done } } }, here, words);
  const list = rounds(alone(now.item, side));
  if (done >= list.length) return goOn(state, plan, itemStart(at.spot.index + 1), words);
  return goOn(state, plan, { ...start, index: at.spot.index, round: done }, words);
}

function alone(item: PlanItem, side: Side): PlanItem {
  const { owed: _owed, ...rest } = item;
  return { ...rest, only: side, lead: side };
}

/** The move that was just begun, on one side. */
function started(made: Outcome, side: Side): Outcome {
  const { cursor } = made.state;
  if (cursor.at !== 'guiding') return made;
  const items = cursor.plan.items.map((item) => (hasSides(item.move) ? alone(item, side) : item));
  const plan: Guided['plan'] = { ...cursor.plan, items };
  return {
    ...made,
    state: { ...made.state, cursor: { ...cursor, plan } },
    acts: [say('coach.onlySide.done', undefined, side), ...made.acts],
  };
}
