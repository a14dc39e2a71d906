import { type MoveId, move } from '../../../content';
import { otherSide, type Side } from '../../../content/types';
import type { EventOf, SessionEvent } from '../../events';
import type { Here } from '../../here';
import { eachIn, hasDose, prescribed, type Wish } from '../../own';
import { alternatesByRep, rounds, settledDose } from '../../rounds';
import type { Act, Spot, State } from '../../state';
import type { Plan } from '../../types';
import { askOrStop } from '../asking/or-stop';
import { anotherSet } from '../dose/dose';
import { nameOf } from '../named';
import { ask, carryOn, goOn, inRoutine, type Outcome, say } from '../outcome';
import { missing } from '../starts/beginning';
import { allowed, closedGates } from '../starts/gates';
import { type Guided, itemStart, start, under, withItem } from '../under-way';
import { leave, postureAt, toSide } from './place';

const after = ({ index, round }: Spot): Spot => ({ ...start, index, round: round + 1 });

/** On to the next set, side or move: whatever the plan has next. Between two of them it only says go. */
export const next = inRoutine((state, here, at) => {
  const { plan, spot } = at;
  if (here.between) return goOn(state, plan, spot);
  const now = under(at);
  if (!now) return finish(state, at);
  const more = spot.round + 1 < now.list.length;
  const fresh = spot.step === 'setup' && spot.round === 0 && !spot.carried;
  if (more && !fresh) return goOn(state, leave(at), after(spot));
  return toItem(state, at, spot.index + 1);
});

/** Leaves this move altogether, or one that is still to come; nothing of it is owed. */
export const skip = (state: State, here: Here, event: EventOf<'skip'>): Outcome =>
  inRoutine((_state, _here, at) => {
    const { plan, spot } = at;
    const isNamed = (id: string) => id === event.move || move(id as MoveId).variantOf === event.move;
    if (event.move && !(plan.items[spot.index] && isNamed(plan.items[spot.index]?.move ?? ''))) {
      const items = plan.items.filter((item, i) => i <= spot.index || !isNamed(item.move));
      const key = items.length < plan.items.length ? 'coach.skippedMove' : 'coach.notInPlan';
      return carryOn({ ...state, cursor: { ...at, plan: { ...plan, items } } }, here, [
        say(key, { name: nameOf(event.move) }),
      ]);
    }
    if (!under(at)) return finish(state, at);
    // Before the next one has begun, that is the one that is led into.
    const coming = here.between && spot.step === 'setup' && spot.round === 0 ? spot.index : spot.index + 1;
    const next = plan.items[coming];
    if (event.next && !next) return carryOn(state, here, [say('coach.left.none')]);
    if (event.next && next && coming > spot.index) {
      const items = plan.items.filter((_, i) => i !== coming);
      return carryOn({ ...state, cursor: { ...at, plan: { ...plan, items } } }, here, [
        say('coach.skippedMove', { name: nameOf(next.move) }),
      ]);
    }
    return leftOver(here, at)
      ? askOrStop(state, 'something-else')
      : toItem(state, at, spot.index + 1, [say('coach.skipped')]);
  })(state, here);

/** So many seconds of the last move, and more, are time that something else may have; ours. */
const TIME_LEFT = 30;

/** The last move of a plan, with most of it still to do: whoever skips it may want another, and is not praised for it. */
function leftOver(here: Here, at: Guided): boolean {
  const { plan, spot } = at;
  const now = under(at);
  if (!now || now.technique.work.kind === 'rest' || spot.index < plan.items.length - 1) return false;
  const left = (from: Spot) => here.left(plan, from) - here.left(plan, itemStart(plan.items.length));
  return left(spot) >= TIME_LEFT && left(spot) > left(itemStart(spot.index)) / 2;
}

/** On to an item of the plan; behind the last one it is said that it was. */
export function toItem(state: State, at: Guided, index: number, words: readonly Act[] = []): Outcome {
  const last = index >= at.plan.items.length;
  return goOn(state, at.plan, itemStart(index), last ? [...words, say('coach.wasLast')] : words);
}

/** Skips the way up: the routine is over. */
function finish(state: State, { plan }: Guided): Outcome {
  return { state: { ...state, cursor: { at: 'finished', plan } }, acts: [say('coach.done'), ask('feedback')] };
}

/** "I've done seven already": the count goes on from there, and where that is all of them it is over. */
export const counted = (state: State, here: Here, { count, left }: EventOf<'counted'>): Outcome =>
  inRoutine((_state, _here, at) => {
    const now = under(at);
    const kind = now?.technique.work.kind;
    if (!now || (kind !== 'reps' && kind !== 'breaths') || at.spot.step !== 'work')
      return carryOn(state, here, now ? [] : [say('coach.where.up')]);
    // "Two more, then I'm finished."
    const then: SessionEvent = { type: 'hold-length', change: 'to', seconds: null, count: at.spot.done + count };
    if (left) return { state, acts: [], then };
    const done = Math.min(count, now.round.amount);
    const words = [say('coach.number.counted', { n: done, of: now.round.amount })];
    return goOn(state, at.plan, { ...at.spot, done: Math.max(at.spot.done, done) }, words, 'answer');
  })(state, here);

/** To what came before: the other side of this move, the move before, or in the first one its first step. */
export const previous = (state: State, here: Here): Outcome => {
  if (state.cursor.at === 'finished') {
    const { plan } = state.cursor;
    return goOn(state, plan, lastRound(plan, plan.items.length - 1));
  }
  return inRoutine((_state, _here, { plan, spot }) => {
    const from = postureAt({ plan, spot }, here);
    if (spot.round > 0) return goOn(state, plan, { ...start, index: spot.index, round: spot.round - 1 });
    if (spot.index > 0) return goOn(state, plan, { ...lastRound(plan, spot.index - 1), from });
    return goOn(state, plan, { ...start, from }, [say('coach.isFirst')]);
  })(state, here);
};

/** This turn of this move from its start. */
export const restartRound = inRoutine((state, here, { plan, spot }) => {
  if (spot.step === 'up') return goOn(state, plan, { ...spot, done: 0 });
  return goOn(state, plan, { ...start, index: spot.index, round: spot.round, from: postureAt({ plan, spot }, here) });
});

/** "That side again": the turn just done, before the next one; in its middle, one more of it behind. */
export const sideAgain = (state: State, here: Here): Outcome => {
  const again = (plan: Plan, place: Parameters<typeof goOn>[2]) => goOn(state, plan, place, [say('coach.again.once')]);
  if (state.cursor.at === 'finished') {
    const { plan } = state.cursor;
    const index = plan.items.length - 1;
    return again(plan, { ...itemStart(index), round: lastOf(plan, index) });
  }
  return inRoutine((_state, _here, at) => {
    const { plan, spot } = at;
    const now = under(at);
    const inIt = state.cursor.at === 'guiding' && !here.between && (spot.step === 'work' || spot.step === 'setup');
    const fresh = spot.step === 'setup' && !spot.carried;
    if (inIt && !(fresh && (spot.round > 0 || spot.index > 0)))
      return anotherSet(state, here, { type: 'another-set', side: now?.round.side ?? null });
    const from = postureAt(at, here);
    const round = fresh ? spot.round - 1 : spot.round;
    if (now && round >= 0) return again(plan, { ...start, index: spot.index, round, from });
    if (spot.index === 0) return restartRound(state, here);
    const index = spot.index - 1;
    return again(plan, { ...itemStart(index), round: lastOf(plan, index), from });
  })(state, here);
};

/** The last turn of a move. */
function lastOf(plan: Plan, index: number): number {
  const item = plan.items[index];
  return item ? rounds(item).length - 1 : 0;
}

const lastRound = (plan: Guided['plan'], index: number): Spot => {
  const item = plan.items[index];
  // Going back to a move means doing it from its start: its sides belong together.
  return item ? itemStart(index) : start;
};

/** The instructions of this step again, then what is left of its work. */
export const repeat = (state: State, here: Here): Outcome => {
  if (state.cursor.at === 'finished') return carryOn(state, here, [say('coach.done')]);
  return inRoutine((_state, _here, { plan, spot }) => {
    if (spot.step === 'up') return goOn(state, plan, { ...spot, done: 0 });
    // What was held is not led into again: the way out is said once more, and what comes.
    if (spot.step === 'release') return goOn(state, plan, { ...spot, done: 0 });
    const carried = spot.step === 'work' && spot.done > 0 ? spot.done : (spot.carried ?? 0);
    return goOn(state, plan, { ...start, index: spot.index, round: spot.round, ...(carried > 0 ? { carried } : {}) });
  })(state, here);
};

export const startOver = (state: State, here: Here): Outcome => {
  if (state.cursor.at === 'finished') return goOn(state, state.cursor.plan, start, [say('coach.over')]);
  return inRoutine((_state, _here, { plan }) => goOn(state, clean(plan), start, [say('coach.over')]))(state, here);
};

/** A plan as it was first made: added rounds and debts are of the run that is given up. */
const clean = (plan: Guided['plan']): Guided['plan'] => ({
  ...plan,
  items: plan.items.map(({ extra: _extra, owed: _owed, settled: _settled, ...item }) => settledDose(item)),
});

/** To the other side at once. What this side is still owed is offered when the move is over. */
export const switchSide = inRoutine((state, here, at) => {
  const now = under(at);
  if (!now) return carryOn(state, here, [say('coach.where.up')]);
  if (now.technique.sides === 'none' || alternatesByRep(now.technique)) {
    return carryOn(state, here, [say('coach.bothSides')]);
  }
  // Between two sides the other one is what comes anyway.
  if (here.between && at.spot.round > 0) return goOn(state, at.plan, at.spot);
  const side = now.round.side as Side;
  return toSide(state, at, otherSide(side));
});

/** Straight to a move of the plan; one that the plan lacks comes next, and the rest of the plan after it. */
export function goTo(state: State, here: Here, event: EventOf<'go-to'>, wish: Wish = {}): Outcome | null {
  const { cursor } = state;
  const id = event.move;
  if (!id || (cursor.at !== 'guiding' && cursor.at !== 'paused' && cursor.at !== 'finished')) return null;
  const index = cursor.plan.items.findIndex((item) => item.move === id || move(item.move).variantOf === id);
  if (cursor.at === 'finished') {
    return index < 0 ? null : goOn(state, cursor.plan, { ...itemStart(index), from: 'standing' });
  }
  const from = postureAt(cursor, here);
  if (index >= 0) return goOn(state, withWish(cursor.plan, index, wish), { ...itemStart(index), from });
  if (closedGates(state, [id]).length > 0 || !allowed(state, id) || missing(state, id) || move(id).level > 2)
    return null;
  const at = Math.min(cursor.spot.index + 1, cursor.plan.items.length);
  const items = [
    ...cursor.plan.items.slice(0, at),
    { move: id, lead: state.prefs.lead },
    ...cursor.plan.items.slice(at),
  ];
  return goOn(state, withWish({ ...cursor.plan, items }, at, wish), { ...itemStart(at), from });
}

/** The plan with the dose that was named along with its move, as near as the move goes. */
function withWish(plan: Plan, index: number, wish: Wish): Plan {
  const item = plan.items[index];
  const made = item && hasDose(wish) ? prescribed(item.move, wish, []) : null;
  return item && made ? withItem(plan, index, { ...item, ...made.item, ...eachIn(item.move, wish) }) : plan;
}
