import { type MoveId, move } from '../../../content';
import type { PlanItem } from '../../../content/item';
import { POSTURES, type Posture } from '../../../content/types';
import { IN_BED, ON_KNEES } from '../../../content/usual';
import { isFirst } from '../../at-first';
import { changesOf } from '../../compose/order';
import type { EventOf } from '../../events';
import { withinCaps } from '../../feedback';
import type { Here } from '../../here';
import { prescribed } from '../../own';
import type { State } from '../../state';
import type { Plan } from '../../types';
import { itemName, lengthOf, nameOf } from '../named';
import { carryOn, type Outcome, say } from '../outcome';
import { forListener, neighbour } from '../starts/beginning';
import { allowed, closedGates } from '../starts/gates';
import { gently } from '../starts/may-start';
import { type Guided, guided, under } from '../under-way';

/** A routine that was added to holds no more moves than this. */
const MOST_ITEMS = 20;

/** Postures that a plan keeps to by where it is done. */
const POSTURES_IN: Readonly<Record<NonNullable<Plan['place']>, readonly Posture[]>> = {
  bed: IN_BED,
  seat: POSTURES.filter((posture) => !ON_KNEES.some((one) => one === posture)),
};

const isRest = ({ move: id }: PlanItem): boolean => move(id).work.kind === 'rest';

const stands = ({ move: id }: PlanItem): boolean => move(id).posture === 'standing';

/** To get up from the floor for one move and down again is worth this many changes of position. */
const UP_AND_DOWN = 3;

/** What an order of moves costs the listener, in changes of position. */
const costOf = (items: readonly PlanItem[]): number =>
  changesOf(items) +
  UP_AND_DOWN *
    items.filter((item, i) => stands(item) && i > 0 && !stands(items[i - 1] as PlanItem) && i < items.length - 1)
      .length;

/**
 * The plan with an item more: after the move under way, where it costs fewest changes of position, before a closing rest; or
 * just before that, where it is to be the end.
 */
function withAdded(
  { plan, spot }: Guided,
  item: PlanItem,
  atTheEnd: boolean,
): { readonly plan: Plan; readonly index: number } {
  const { items } = plan;
  const last = items.at(-1);
  const closing = last && isRest(last) && spot.index < items.length - 1 ? 1 : 0;
  const all = Array.from({ length: items.length - closing - spot.index }, (_, i) => spot.index + 1 + i);
  const places = atTheEnd ? all.slice(-1) : all;
  const candidates = places.map((index) => {
    const list = [...items.slice(0, index), item, ...items.slice(index)];
    return { index, list, cost: costOf(list) };
  });
  const best = candidates.reduce((a, b) => (b.cost < a.cost ? b : a));
  return { plan: { ...plan, items: best.list }, index: best.index };
}

/** Why a move cannot join this routine now, as the sentence that says so; null where it can. */
function obstacle(state: State, { plan }: Guided, id: MoveId) {
  if (!allowed(state, id)) return 'coach.leftOut';
  if (plan.place && !POSTURES_IN[plan.place].includes(move(id).posture)) return 'coach.adding.place';
  const asksFirst = closedGates(state, [id]).length > 0 || gently(state);
  if (asksFirst || neighbour(state, id) || plan.items.length >= MOST_ITEMS) return 'coach.adding.later';
  return null;
}

/** A move that may be done, but not in the middle of this routine: the routine is not given up for it. */
export const notNow = (state: State, here: Here, id: MoveId): Outcome =>
  carryOn(state, here, [say(allowed(state, id) ? 'coach.adding.later' : 'coach.leftOut', { name: nameOf(id) })]);

/** "Add the bridge and the sphinx": one after the other, each with its words. */
export function addNow(state: State, here: Here, at: Guided, { more = [], ...event }: EventOf<'add-own'>): Outcome {
  const first = addOne(state, here, at, event);
  return more.reduce((made, id) => {
    const next = guided(made.state);
    if (!next) return made;
    const one = addOne(made.state, here, next, { type: 'add-own', move: id });
    return { ...one, acts: [...made.acts.filter(({ act }) => act === 'say'), ...one.acts] };
  }, first);
}

/** "Add a bridge", in the middle of a routine: it comes after this move, on both sides, and it is said how long it takes. */
function addOne(state: State, here: Here, at: Guided, event: EventOf<'add-own'>): Outcome {
  const { move: id } = event;
  if (!id) return carryOn(state, here, [say('coach.unknown.move')]);
  const name = nameOf(id);
  if (!under(at)) return carryOn(state, here, [say('coach.adding.later', { name })]);
  const coming = at.plan.items.slice(at.spot.index).some((item) => item.move === id);
  if (coming) return carryOn(state, here, [say('coach.adding.already', { name })]);
  const stands = obstacle(state, at, id);
  if (stands) return carryOn(state, here, [say(stands, { name })]);
  const dosed = prescribed(id, event, [])?.item ?? { move: id };
  const item = forListener(dosed, state, isFirst(state));
  if (!item) return carryOn(state, here, [say('coach.leftOut', { name })]);
  const { plan, index } = withAdded(at, item, event.place === 'last');
  if (!withinCaps(plan.items)) return carryOn(state, here, [say('coach.adding.enough', { name })]);
  const more = here.left(plan, at.spot) - here.left(at.plan, at.spot);
  const words = say('coach.adding.after', {
    name: itemName(item),
    earlier: itemName(plan.items[index - 1] as PlanItem),
    length: lengthOf(Math.max(10, more)),
  });
  return carryOn({ ...state, cursor: { ...at, plan } }, here, [words]);
}
