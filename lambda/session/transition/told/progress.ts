import { move } from '../../../content';
import { heldIn } from '../../../content/postures';
import { otherSide, type Side } from '../../../content/types';
import type { Here } from '../../here';
import type { Act, State } from '../../state';
import { itemName, lengthOf, listed } from '../named';
import { answer, carryOn, nothingRuns, type Outcome, say } from '../outcome';
import { whereInCourse } from '../plan/course';
import { onOrSuggest } from '../plan/usual';
import { type Guided, guided, inWork, under } from '../under-way';

/** What is left of the move under way. */
function leftHere(at: Guided, { technique, round }: NonNullable<ReturnType<typeof under>>): Act {
  const { spot } = at;
  const begun = spot.step === 'work';
  const remaining = round.amount - (begun ? spot.done : (spot.carried ?? 0));
  // Less than a half of a second, a repetition or a breath is nothing any more.
  if (spot.step === 'release' || (begun && remaining < 0.5)) return say('coach.left.over');
  const { kind } = technique.work;
  if (kind === 'reps') return say(begun ? 'coach.left.reps' : 'coach.left.repsAhead', { count: Math.round(remaining) });
  if (kind === 'breaths') return say('coach.left.breaths', { count: Math.round(remaining) });
  return say(begun ? 'coach.left.seconds' : 'coach.left.ahead', { length: lengthOf(remaining) });
}

/** "How long left?" may be asked of this hold or of everything: where more moves come, both are told. */
export const howLongLeft = (state: State, here: Here): Outcome => {
  const at = guided(state);
  const now = at && under(at);
  if (!at || !now) return at ? answer(state, here, 'coach.left.up') : answer(state, here, nothingRuns(state));
  if (at.spot.index === at.plan.items.length - 1) return carryOn(state, here, [leftHere(at, now)]);
  if (at.spot.step === 'release') return routineLeft(state, here);
  const all = say('coach.left.andAll', { length: lengthOf(here.left(at.plan, at.spot)) });
  return carryOn(state, here, [leftHere(at, now), all]);
};

export const routineLeft = (state: State, here: Here): Outcome => {
  const at = guided(state);
  if (!at) return answer(state, here, nothingRuns(state));
  return answer(state, here, 'coach.left.routine', { length: lengthOf(Math.max(5, here.left(at.plan, at.spot))) });
};

export const whichStep = (state: State, here: Here): Outcome => {
  const at = guided(state);
  const now = at && under(at);
  const weeks = at && at.plan.routine !== 'course' ? null : whereInCourse(state, here);
  const inWeeks = weeks ? [weeks] : [];
  if (!at) return weeks ? carryOn(state, here, inWeeks) : answer(state, here, nothingRuns(state));
  if (!now) return answer(state, here, 'coach.where.up');
  const { item, round, list } = now;
  if (comingFrom(at, here) === at.spot.index) return answer(state, here, 'coach.next.move', { name: itemName(item) });
  const sets = list.filter(({ side }) => side === round.side).length;
  const params = { name: itemName(item), n: at.spot.index + 1, of: at.plan.items.length, set: round.set, sets };
  const key = sets > 1 ? 'Sets' : '';
  const where = round.side ? say(`coach.where.side${key}`, params, round.side) : say(`coach.where.plain${key}`, params);
  return carryOn(state, here, [...inWeeks, where]);
};

export const whichSide = (state: State, here: Here): Outcome => {
  const at = guided(state);
  const now = at && under(at);
  if (!at || !now) return answer(state, here, at ? 'coach.where.up' : nothingRuns(state));
  const turned = turnedSide(at, now);
  if (turned) return carryOn(state, here, turned);
  const rep = now.round.alternates !== null && at.spot.step === 'work' ? at.spot.done : 0;
  const side =
    now.round.side ??
    (now.round.alternates &&
      (rep % 2 === 0 ? now.round.alternates : now.round.alternates === 'left' ? 'right' : 'left'));
  const told = say(`moves.${now.item.move}.side`, undefined, side ?? undefined);
  const before = sideBefore(at, now, here);
  return carryOn(state, here, [...before, told, ...(before.length > 0 ? [] : otherSideOf(at, here, now))]);
};

/** Whoever asks in the last seconds of a side asks of what comes. Ours. */
const NEARLY_OVER = 2;

/** Asked while a side is let go of: it is done, and the other one comes. Null anywhere else. */
function turnedSide({ spot }: Guided, { round, list }: NonNullable<ReturnType<typeof under>>): Act[] | null {
  const comes = list[spot.round + 1];
  const over = spot.step === 'release' || (spot.step === 'work' && round.amount - spot.done < NEARLY_OVER);
  if (!over || !round.side || !comes?.side) return null;
  return [say('coach.where.wasSide', undefined, round.side), say('coach.next.side', undefined, comes.side)];
}

/** The side that was done just before, asked between two. */
function sideBefore({ spot }: Guided, { list }: NonNullable<ReturnType<typeof under>>, here: Here): Act[] {
  const side = here.between && spot.step === 'setup' ? list[spot.round - 1]?.side : null;
  return side ? [say('coach.where.wasSide', undefined, side)] : [];
}

/** What became of the other side, or what will: "did we do both legs". */
function otherSideOf(
  { spot }: Guided,
  here: Here,
  { list, round }: NonNullable<ReturnType<typeof under>>,
): readonly Act[] {
  if (round.side === null) return [];
  const other = otherSide(round.side);
  const comes = list.slice(spot.round + 1).some(({ side }) => side === other);
  // In a hold the answer is short: what is not said to be done is still to come.
  if (comes) return here.state === 'hold' ? [] : [say('coach.next.side', undefined, other)];
  return list.slice(0, spot.round).some(({ side }) => side === other)
    ? [say('coach.next.sideDone', undefined, other)]
    : [];
}

/** Between two moves the one under the cursor is still to come; in it, the ones after it. */
const comingFrom = ({ spot }: Guided, here: Here): number =>
  here.between && spot.step === 'setup' && spot.round === 0 ? spot.index : spot.index + 1;

/** The side that still comes, where nothing else does. */
function lastSide(at: Guided, here: Here): Side | null {
  const now = under(at);
  return now?.list[here.between && at.spot.step === 'setup' ? at.spot.round : at.spot.round + 1]?.side ?? null;
}

/** How many turns of the last move are still to come. */
function turnsLeft(at: Guided, here: Here): number {
  const now = under(at);
  const next = here.between && at.spot.step === 'setup' ? at.spot.round : at.spot.round + 1;
  return now ? Math.max(0, now.list.length - next) : 0;
}

export const whatsLeft = (state: State, here: Here): Outcome => {
  const at = guided(state);
  if (!at) return answer(state, here, nothingRuns(state));
  const coming = at.plan.items.slice(comingFrom(at, here)).map((item) => itemName(item));
  if (coming.length > 0) return answer(state, here, 'coach.list.after', listed(coming));
  const side = lastSide(at, here);
  const turns = turnsLeft(at, here);
  if (side && turns > 1)
    return carryOn(state, here, [
      say('coach.next.side', undefined, side),
      say('coach.left.rounds', { count: turns - 1 }),
    ]);
  return carryOn(state, here, [side ? say('coach.left.lastSide', undefined, side) : say('coach.left.none')]);
};

export const whatsNext = (state: State, here: Here): Outcome => {
  const at = guided(state);
  if (!at) return answer(state, here, nothingRuns(state));
  const now = under(at);
  const comes = comingFrom(at, here);
  const following = comes === at.spot.index ? undefined : now?.list[here.between ? at.spot.round : at.spot.round + 1];
  if (following?.side) return carryOn(state, here, [say('coach.next.side', undefined, following.side)]);
  const item = at.plan.items[at.spot.index + 1];
  if (!item) return answer(state, here, 'coach.left.none');
  const held = say(`coach.next.held.${heldIn(move(item.move))}`);
  return carryOn(state, here, [say('coach.next.move', { name: itemName(item) }), held]);
};

export const whatNumber = (state: State, here: Here): Outcome => {
  const at = guided(state);
  const now = at && under(at);
  if (!at || !now) return answer(state, here, at ? 'coach.where.up' : nothingRuns(state));
  const { kind } = now.technique.work;
  if (kind !== 'reps' && kind !== 'breaths') return carryOn(state, here, [leftHere(at, now)]);
  const n = at.spot.step === 'work' ? Math.min(Math.floor(at.spot.done) + 1, now.round.amount) : 0;
  return answer(state, here, n === 0 ? 'coach.number.none' : 'coach.number.at', { n, of: now.round.amount });
};

/** The last instruction once more; the hold goes on with what is left. Where the step says it again anyway, it just goes on. */
export const whatDidYouSay = (state: State, here: Here): Outcome => {
  const at = guided(state);
  const repeats = at && state.cursor.at === 'guiding' && !inWork(at.spot) && here.state !== 'settling';
  return carryOn(state, here, here.lastLine && !repeats ? [{ act: 'say', line: here.lastLine }] : []);
};

/** "Are you there", "hello": in a lobby with something to begin. */
export const stillThere = (state: State, here: Here): Outcome => onOrSuggest(state, here, [say('coach.here')]);
