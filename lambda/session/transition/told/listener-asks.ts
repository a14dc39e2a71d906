import { isMoveId, move } from '../../../content';
import { hasMore } from '../../../content/answers';
import type { PlanItem } from '../../../content/item';
import { isRoutineId } from '../../../content/routines';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import { dose, doseRange } from '../../rounds';
import type { Act, State } from '../../state';
import { DOCTOR, moveTopic, topicOf } from '../../topic';
import { everyRoutine, itemName, lengthOf } from '../named';
import { answer, carryOn, nothingRuns, type Outcome, say } from '../outcome';
import { closest } from '../plan/near';
import { guided, under, underState } from '../under-way';
import { howOften } from './history';
import { routineLeft, whichStep } from './progress';
import { moreOfMove } from './steps';

/** The move under way, or the one that was asked about. */
function meant(state: State, asked: string | null): PlanItem | null {
  if (asked) return { move: asked as PlanItem['move'] };
  const at = guided(state);
  return at ? (under(at)?.item ?? null) : null;
}

export const describeMove = (state: State, here: Here, event: EventOf<'describe-move'>): Outcome => {
  if (event.near) return closest(state, here, event.near);
  if (event.unknown) return answer(state, here, 'coach.unknown.move');
  const item = meant(state, event.move);
  // "What is it anyway?", where nothing runs.
  if (!item) return content(state, here, { type: 'ask', answer: 'what-is-psoas' });
  return answer({ ...state, topic: moveTopic(item.move, 'about') }, here, `moves.${item.move}.about`);
};

export const describeRoutine = (state: State, here: Here, event: EventOf<'describe-routine'>): Outcome => {
  const current = guided(state)?.plan.routine;
  // "How long is the whole thing?"
  if (current && current !== 'full' && event.routine === 'full') return routineLeft(state, here);
  const id = event.routine ?? (current && isRoutineId(current) ? current : null);
  return id && !event.unknown
    ? answer(state, here, `routines.${id}.about`)
    : answer(state, here, 'coach.unknown.routine', everyRoutine);
};

export const howLongHold = (before: State, here: Here, event: EventOf<'how-long-hold'>): Outcome => {
  const item = meant(before, event.move);
  if (!item) return content(before, here, { type: 'ask', answer: 'how-long-hold' });
  const state: State = { ...before, topic: moveTopic(item.move) };
  const { work } = move(item.move);
  const name = itemName(item);
  if (work.kind === 'breaths')
    return answer(state, here, 'coach.hold.breaths', { name, count: dose(item), most: work.count.most });
  if (work.kind === 'reps') return answer(state, here, 'coach.hold.rep', { name, count: work.hold.usual });
  const { most } = work.seconds;
  const own = dose(item);
  const params = { name, length: lengthOf(own), most: lengthOf(most) };
  const held = event.move === null ? heldSoFar(state) : [];
  return carryOn(state, here, [say(own < most ? 'coach.hold.range' : 'coach.hold.fixed', params), ...held]);
};

/** What was really held of the round under way, while it runs or is let go of. */
function heldSoFar(state: State): readonly Act[] {
  const at = guided(state);
  const now = at && under(at);
  if (!at || !now) return [];
  const { step, done } = at.spot;
  const held = step === 'release' ? now.round.amount : step === 'work' ? done : 0;
  return held >= 1 ? [say('coach.hold.soFar', { length: lengthOf(Math.round(held)) })] : [];
}

export const howMany = (before: State, here: Here, event: EventOf<'how-many'>): Outcome => {
  const item = meant(before, event.move);
  if (!item) return answer(before, here, nothingRuns(before));
  const state: State = { ...before, topic: moveTopic(item.move) };
  const technique = move(item.move);
  const name = itemName(item);
  const sets = item.sets ?? technique.sets.usual;
  const { work } = technique;
  // Nobody counts a rest: how many moves there are is what was asked.
  if (work.kind === 'rest' && !event.move) return whichStep(before, here);
  if (work.kind === 'reps') {
    const per = work.per === 'each' && technique.sides === 'each' ? 'coach.many.each' : 'coach.many.total';
    const words = [say(per, { name, count: dose(item), most: doseRange(technique).most })];
    const held = each(item);
    return carryOn(state, here, [
      ...words,
      ...ahead(before, item),
      ...(held > 1 ? [say('coach.many.pause', { count: held })] : []),
    ]);
  }
  if (work.kind === 'breaths')
    return answer(state, here, 'coach.hold.breaths', { name, count: dose(item), most: work.count.most });
  const key = technique.sides === 'each' ? 'coach.many.holdsEach' : 'coach.many.holds';
  return answer(state, here, key, { name, count: sets, length: lengthOf(dose(item)) });
};

/** Seconds that one repetition is held for. */
function each({ move: id, each: said }: PlanItem): number {
  const { work } = move(id);
  return said ?? (work.kind === 'reps' ? work.cadence.hold : 0);
}

/** How many of them are still to come, in the middle of them. */
function ahead(state: State, { move: id }: PlanItem): readonly Act[] {
  const at = guided(state);
  const now = at && under(at);
  if (!at || now?.item.move !== id || at.spot.step !== 'work' || at.spot.done < 1) return [];
  return [say('coach.left.reps', { count: Math.max(0, Math.round(now.round.amount - at.spot.done)) })];
}

export const content = (state: State, here: Here, event: EventOf<'ask'>): Outcome =>
  event.answer === 'how-often'
    ? howOften({ ...state, topic: topicOf(event.answer) }, here)
    : carryOn({ ...state, topic: topicOf(event.answer) }, here, [say(`answers.${event.answer}.short`)]);

/** More of what was asked last; where nothing was asked, of the move under way. */
export const more = (state: State, here: Here): Outcome => {
  const { topic } = state;
  const id = topic?.about ?? underState(state)?.item.move;
  if (!id) return answer(state, here, 'coach.more.none');
  if (isMoveId(id)) return moreOfMove(state, here, id);
  if (id === DOCTOR) return answer(state, here, 'safety.doctor.more');
  if (topic?.left === 0) return answer(state, here, 'coach.more.all');
  return hasMore(id)
    ? answer({ ...state, topic: { about: id, left: 0 } }, here, `answers.${id}.more`)
    : answer(state, here, 'coach.more.all');
};
