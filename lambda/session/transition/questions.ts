import { isMoveId, move } from '../../content';
import { hasMore } from '../../content/answers';
import type { PlanItem } from '../../content/item';
import { isRoutineId } from '../../content/routines';
import type { Key } from '../../languages/keys';
import type { AskedOf, Param } from '../../languages/line';
import { dayBefore, daySummary, daysBetween, lastPractice, sessionsThisWeek, streak } from '../diary';
import type { EventOf } from '../events';
import type { Here } from '../here';
import type { Ledger } from '../ledger';
import { dose, doseRange } from '../rounds';
import type { Act, State } from '../state';
import { DOCTOR, moveTopic, topicOf } from '../topic';
import {
  ask,
  carryOn,
  everyRoutine,
  type Guided,
  guided,
  inWork,
  itemName,
  lengthOf,
  listed,
  nameOf,
  nothingRuns,
  type Outcome,
  say,
  under,
  underState,
} from './outcome';
import { moreOfMove } from './steps';

/** An answer: its words, then on from the very second. */
const answer = <K extends Key>(state: State, here: Here, key: K, ...values: AskedOf<K>): Outcome =>
  carryOn(state, here, [say(key, ...values)]);

/** The move under way, or the one that was asked about. */
function meant(state: State, asked: string | null): PlanItem | null {
  if (asked) return { move: asked as PlanItem['move'] };
  const at = guided(state);
  return at ? (under(at)?.item ?? null) : null;
}

export const howLongLeft = (state: State, here: Here): Outcome => {
  const at = guided(state);
  const now = at && under(at);
  if (!at || !now) return at ? answer(state, here, 'coach.left.up') : answer(state, here, nothingRuns(state));
  const { work } = now.technique;
  const done = at.spot.step === 'work' ? at.spot.done : (at.spot.carried ?? 0);
  const remaining = at.spot.step === 'release' ? 0 : now.round.amount - done;
  if (at.spot.step === 'release') return answer(state, here, 'coach.left.over');
  const begun = at.spot.step === 'work';
  if (work.kind === 'reps')
    return answer(state, here, begun ? 'coach.left.reps' : 'coach.left.repsAhead', { count: Math.round(remaining) });
  if (work.kind === 'breaths') return answer(state, here, 'coach.left.breaths', { count: Math.round(remaining) });
  return answer(state, here, begun ? 'coach.left.seconds' : 'coach.left.ahead', { length: lengthOf(remaining) });
};

export const routineLeft = (state: State, here: Here): Outcome => {
  const at = guided(state);
  if (!at) return answer(state, here, nothingRuns(state));
  return answer(state, here, 'coach.left.routine', { length: lengthOf(Math.max(5, here.left(at.plan, at.spot))) });
};

export const whichStep = (state: State, here: Here): Outcome => {
  const at = guided(state);
  const now = at && under(at);
  if (!at) return answer(state, here, nothingRuns(state));
  if (!now) return answer(state, here, 'coach.where.up');
  const { item, round, list } = now;
  if (comingFrom(at, here) === at.spot.index) return answer(state, here, 'coach.next.move', { name: itemName(item) });
  const sets = list.filter(({ side }) => side === round.side).length;
  const params = { name: itemName(item), n: at.spot.index + 1, of: at.plan.items.length, set: round.set, sets };
  const key = sets > 1 ? 'Sets' : '';
  const where = round.side ? say(`coach.where.side${key}`, params, round.side) : say(`coach.where.plain${key}`, params);
  return carryOn(state, here, [where]);
};

export const whichSide = (state: State, here: Here): Outcome => {
  const at = guided(state);
  const now = at && under(at);
  if (!at || !now) return answer(state, here, at ? 'coach.where.up' : nothingRuns(state));
  const rep = now.round.alternates !== null && at.spot.step === 'work' ? at.spot.done : 0;
  const side =
    now.round.side ??
    (now.round.alternates &&
      (rep % 2 === 0 ? now.round.alternates : now.round.alternates === 'left' ? 'right' : 'left'));
  return carryOn(state, here, [say(`moves.${now.item.move}.side`, undefined, side ?? undefined)]);
};

/** Between two moves the one under the cursor is still to come; in it, the ones after it. */
const comingFrom = ({ spot }: Guided, here: Here): number =>
  here.between && spot.step === 'setup' && spot.round === 0 ? spot.index : spot.index + 1;

export const whatsLeft = (state: State, here: Here): Outcome => {
  const at = guided(state);
  if (!at) return answer(state, here, nothingRuns(state));
  const coming = at.plan.items.slice(comingFrom(at, here)).map((item) => itemName(item));
  if (coming.length === 0) return answer(state, here, 'coach.left.none');
  return answer(state, here, 'coach.list.after', listed(coming));
};

export const whatsNext = (state: State, here: Here): Outcome => {
  const at = guided(state);
  if (!at) return answer(state, here, nothingRuns(state));
  const now = under(at);
  const comes = comingFrom(at, here);
  const following = comes === at.spot.index ? undefined : now?.list[here.between ? at.spot.round : at.spot.round + 1];
  if (following?.side) return carryOn(state, here, [say('coach.next.side', undefined, following.side)]);
  const item = at.plan.items[at.spot.index + 1];
  return item
    ? answer(state, here, 'coach.next.move', { name: itemName(item) })
    : answer(state, here, 'coach.left.none');
};

export const whatNumber = (state: State, here: Here): Outcome => {
  const at = guided(state);
  const now = at && under(at);
  if (!at || !now) return answer(state, here, at ? 'coach.where.up' : nothingRuns(state));
  const { kind } = now.technique.work;
  if (kind !== 'reps' && kind !== 'breaths') return howLongLeft(state, here);
  const n = at.spot.step === 'work' ? Math.min(Math.floor(at.spot.done) + 1, now.round.amount) : 0;
  return answer(state, here, n === 0 ? 'coach.number.none' : 'coach.number.at', { n, of: now.round.amount });
};

/** The last instruction once more; the hold goes on with what is left. Where the step says it again anyway, it just goes on. */
export const whatDidYouSay = (state: State, here: Here): Outcome => {
  const at = guided(state);
  const repeats = at && state.cursor.at === 'guiding' && !inWork(at.spot) && here.state !== 'settling';
  return carryOn(state, here, here.lastLine && !repeats ? [{ act: 'say', line: here.lastLine }] : []);
};

export const stillThere = (state: State, here: Here): Outcome => carryOn(state, here, [say('coach.here')]);

export const describeMove = (state: State, here: Here, event: EventOf<'describe-move'>): Outcome => {
  if (event.unknown) return answer(state, here, 'coach.unknown.move');
  const item = meant(state, event.move);
  if (!item) return answer(state, here, 'coach.unknown.move');
  return answer({ ...state, topic: moveTopic(item.move, 'about') }, here, `moves.${item.move}.about`);
};

export const describeRoutine = (state: State, here: Here, event: EventOf<'describe-routine'>): Outcome => {
  const current = guided(state)?.plan.routine;
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
  return answer(state, here, own < most ? 'coach.hold.range' : 'coach.hold.fixed', params);
};

export const howMany = (before: State, here: Here, event: EventOf<'how-many'>): Outcome => {
  const item = meant(before, event.move);
  if (!item) return answer(before, here, nothingRuns(before));
  const state: State = { ...before, topic: moveTopic(item.move) };
  const technique = move(item.move);
  const name = itemName(item);
  const sets = item.sets ?? technique.sets.usual;
  const { work } = technique;
  if (work.kind === 'reps') {
    const per = work.per === 'each' && technique.sides === 'each' ? 'coach.many.each' : 'coach.many.total';
    return answer(state, here, per, { name, count: dose(item), most: doseRange(technique).most });
  }
  if (work.kind === 'breaths')
    return answer(state, here, 'coach.hold.breaths', { name, count: dose(item), most: work.count.most });
  const key = technique.sides === 'each' ? 'coach.many.holdsEach' : 'coach.many.holds';
  return answer(state, here, key, { name, count: sets, length: lengthOf(dose(item)) });
};

/** The moves of a ledger as sentences, sides apart. */
function heldLines(ledger: Ledger): Act[] {
  const lines: Act[] = [];
  for (const [id, row] of Object.entries(ledger)) {
    if (!isMoveId(id)) continue;
    const { kind } = move(id).work;
    const unit = kind === 'reps' ? 'reps' : kind === 'breaths' ? 'breaths' : 'seconds';
    const [left, right, both] = [row.left ?? 0, row.right ?? 0, row.both ?? 0];
    if (left + right + both < 1) continue;
    const amount = (value: number): Param =>
      unit === 'seconds' ? lengthOf(value) : { amount: Math.round(value), of: unit === 'reps' ? 'times' : unit };
    lines.push(
      left + right > 0
        ? say(`coach.did.${unit}Sides`, { name: nameOf(id), left: amount(left), right: amount(right) })
        : say(`coach.did.${unit}`, { name: nameOf(id), amount: amount(both) }),
    );
  }
  return lines;
}

/** What was really held, from the ledger: the moves of this plan, in its order. */
export const howDidIDo = (state: State, here: Here): Outcome => {
  const lines = heldLines(state.ledger);
  if (lines.length === 0) return answer(state, here, 'coach.did.nothing');
  const shown = lines.slice(-MOST_LINES);
  const words = [say(lines.length > shown.length ? 'coach.did.last' : 'coach.did.so'), ...shown];
  // At the end this was the question: it is not asked again.
  if (state.cursor.at === 'finished')
    return { state, acts: [...words, ask('feedback', { key: 'coach.prompt.afterwards' })] };
  return carryOn(state, here, words);
};

/** What was held the day before, or on the last day of practice when yesterday was a rest day. */
export const yesterday = (state: State, here: Here): Outcome => {
  const day = dayBefore(here.today);
  const lines = heldLines(daySummary(state.diary, day)).slice(-MOST_LINES);
  if (lines.length > 0) return carryOn(state, here, [say('coach.diary.yesterday'), ...lines]);
  const last = lastPractice(state.diary, here.today);
  if (!last) return answer(state, here, 'coach.diary.none');
  const before = heldLines(daySummary(state.diary, last)).slice(-MOST_LINES);
  return carryOn(state, here, [say('coach.diary.rested', { count: daysBetween(last, here.today) }), ...before]);
};

export const thisWeek = (state: State, here: Here): Outcome =>
  answer(state, here, 'coach.diary.week', { count: sessionsThisWeek(state.diary, here.today) });

export const streakSoFar = (state: State, here: Here): Outcome =>
  answer(state, here, 'coach.diary.streak', { count: streak(state.diary, here.today) });

const MOST_LINES = 4;

export const content = (state: State, here: Here, event: EventOf<'ask'>): Outcome =>
  carryOn({ ...state, topic: topicOf(event.answer) }, here, [say(`answers.${event.answer}.short`)]);

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
