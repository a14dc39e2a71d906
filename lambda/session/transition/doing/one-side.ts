import type { PlanItem } from '../../../content/item';
import { otherSide, type Side } from '../../../content/types';
import type { EventOf, SessionEvent, Which } from '../../events';
import { hasSides } from '../../feedback';
import type { Here } from '../../here';
import { allOnSide } from '../../on-side';
import { owe, owedAfter } from '../../owed';
import { rounds } from '../../rounds';
import type { Act, Spot, State } from '../../state';
import { ask, carryOn, goOn, guide, idle, inRoutine, type Outcome, say } from '../outcome';
import { startMove } from '../starts/move';
import { type Guided, guided, itemStart, start, under, withItem } from '../under-way';
import { toItem } from './navigation';

type Now = NonNullable<ReturnType<typeof under>>;

/**
 * "Only the right side": what is left of the other one is left out, and nothing of it is owed. A side by its name is all
 * there is of what comes, too; where nothing runs, of what begins.
 */
export function onlySide(state: State, here: Here, { side, move, unknown, seconds }: EventOf<'only-side'>): Outcome {
  if (unknown || side === null)
    return carryOn(state, here, [say(unknown ? 'coach.unknown.move' : 'coach.onlySide.which')]);
  const at = guided(state);
  const named = side === 'this' || side === 'other' ? null : side;
  if (move && named && !at) return started(startMove(state, here, { type: 'start-move', move }), named);
  if (!at) return named ? keptTo(state, here, named, seconds) : idle(state, here);
  const now = under(at);
  const running = now?.round.side;
  const inIt = now && running && hasSides(now.item.move);
  if (!inIt) return laterOn(state, here, at, named);
  const kept = named ?? (side === 'this' ? running : otherSide(running));
  const known: State = named ? { ...state, side: named } : state;
  const plan = named && !move ? { ...at.plan, items: allOnSide(at.plan.items, named, at.spot.index + 1) } : at.plan;
  return withoutSide(known, here, { ...at, plan }, now, otherSide(kept), [say('coach.onlySide.done', undefined, kept)]);
}

/** Where nothing runs: of whatever begins, or of a plan of so many seconds. */
function keptTo(state: State, here: Here, side: Side, seconds?: number): Outcome {
  if (state.cursor.at !== 'lobby') return idle(state, here);
  const [known, words] = [{ ...state, side }, [say('coach.onlySide.done', undefined, side)]];
  if (seconds === undefined) return carryOn(known, here, words);
  const then: SessionEvent = { type: 'plan', seconds, asked: {} };
  return { state: known, acts: words, then };
}

/** In a move without sides: of those that come. Null for a side that nobody named. */
function laterOn(state: State, here: Here, at: Guided, side: Side | null): Outcome {
  const comes = at.plan.items.some((item, i) => i > at.spot.index && hasSides(item.move));
  if (!side || !comes) return carryOn(state, here, [say('coach.bothSides')]);
  const plan = { ...at.plan, items: allOnSide(at.plan.items, side, at.spot.index + 1) };
  const words = [say('coach.onlySide.done', undefined, side)];
  return carryOn({ ...state, side, cursor: { ...at, plan } }, here, words);
}

/**
 * "Skip the other side", "leave out my left": that side of this move is left out by wish, and nothing of it is owed. Of "this
 * side" the rest is left out, and what it is short of then is offered once, when the move is over.
 */
export const skipSide = (state: State, here: Here, { side: which = 'this' }: EventOf<'skip-side'>): Outcome =>
  inRoutine((_state, _here, at) => {
    const now = under(at);
    if (!now) return carryOn(state, here, [say('coach.where.up')]);
    const running = now.round.side;
    if (!running || !hasSides(now.item.move))
      return which === 'this'
        ? toItem(state, at, at.spot.index + 1, [say('coach.skipped')])
        : laterOn(state, here, at, which === 'other' ? null : otherSide(which));
    const fresh = at.spot.step === 'setup' && begun(at.spot) === 0 && !isDone(now, at.spot, running);
    const side = meant(which, at, now, running, fresh);
    if (which === 'this') return skipRest(state, at, now, running);
    if (!isComing(at, now, side) && side !== running)
      return carryOn(state, here, [say('coach.sideDone', undefined, side)]);
    return withoutSide(state, here, at, now, side, [say('coach.sideLeftOut', undefined, side)]);
  })(state, here);

/** The side that is meant: before the last one has begun, "the other one" is the one that comes. */
function meant(which: Which, at: Guided, now: Now, running: Side, fresh: boolean): Side {
  if (which === 'this') return running;
  if (which !== 'other') return which;
  const other = otherSide(running);
  return fresh && !isComing(at, now, other) ? running : other;
}

/** Something of that side is behind the listener. */
const isDone = ({ list }: Now, { round }: Spot, side: Side): boolean =>
  list.slice(0, round).some((one) => one.side === side);

/** The other half of a move that comes twice, once a side. */
const isOtherHalf = (item: PlanItem, now: PlanItem): boolean =>
  item.move === now.move && item.half !== undefined && now.half !== undefined && item.half !== now.half;

/** Something of that side is still to be done, or to be made up for. */
const isComing = ({ plan, spot }: Guided, { item, list, round }: Now, side: Side): boolean =>
  list.some((one, i) => i > spot.round && one.side === side) ||
  (!item.only && item.owed?.side === side) ||
  (round.side !== side && plan.items.some((one, i) => i > spot.index && isOtherHalf(one, item)));

/** Goes on without that side of the move under way. */
function withoutSide(
  state: State,
  here: Here,
  at: Guided,
  { item, list, round }: Now,
  side: Side,
  words: readonly Act[],
): Outcome {
  const kept = otherSide(side);
  const { index } = at.spot;
  const changed = withItem(at.plan, index, alone(item, kept));
  const items = changed.items.filter((one, i) => i <= index || round.side === side || !isOtherHalf(one, item));
  const plan = { ...changed, items };
  const done = list.slice(0, at.spot.round).filter((one) => one.side === kept).length;
  if (round.side === kept)
    return carryOn({ ...state, cursor: { ...at, plan, spot: { ...at.spot, round: done } } }, here, words);
  const left = item.half ? 0 : rounds(alone(item, kept)).length - done;
  return left > 0
    ? goOn(state, plan, { ...start, index, round: done }, words)
    : goOn(state, plan, itemStart(index + 1), words);
}

/** Leaves out what is left of the turn of the side under way. */
function skipRest(state: State, at: Guided, { item, list, round: under }: Now, side: Side): Outcome {
  const { index, round, step } = at.spot;
  const words = [say('coach.skippedSide', undefined, side)];
  const other = list.findIndex((one, i) => i > round && one.side !== side);
  const turn = list.slice(round + 1, other < 0 ? undefined : other);
  const undone = turn.reduce((sum, { amount }) => sum + amount, step === 'release' ? 0 : under.amount - begun(at.spot));
  const plan = withItem(at.plan, index, owe(item, side, undone));
  if (other >= 0) return goOn(state, plan, { ...start, index, round: other }, words);
  // Whoever is in the last one comes out of it, and is asked behind it.
  if (step !== 'setup') return goOn(state, plan, { ...start, index, round: list.length - 1, step: 'release' }, words);
  // Whoever has not got into it yet is asked at once.
  const made = toItem(state, { ...at, plan }, index + 1, words);
  return owedAfter(plan, index) ? { ...made, acts: [...made.acts.slice(0, -1), ask('owed'), guide('fresh')] } : made;
}

/** What was done of the round under way. */
const begun = ({ step, done, carried = 0 }: Spot): number => (step === 'work' ? done : carried);

function alone(item: PlanItem, side: Side): PlanItem {
  const { owed: _owed, ...rest } = item;
  return { ...rest, only: side };
}

/** The move that was just begun, on one side. */
function started(made: Outcome, side: Side): Outcome {
  const { cursor } = made.state;
  if (cursor.at !== 'guiding') return made;
  const plan: Guided['plan'] = { ...cursor.plan, items: allOnSide(cursor.plan.items, side) };
  return {
    ...made,
    state: { ...made.state, cursor: { ...cursor, plan } },
    acts: [say('coach.onlySide.done', undefined, side), ...made.acts],
  };
}
