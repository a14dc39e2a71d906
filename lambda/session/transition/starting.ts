import { type MoveId, move } from '../../content';
import { ROUTINES, type RoutineId, routine } from '../../content/routines';
import type { EventOf } from '../events';
import type { Here } from '../here';
import type { Act, Spot, State, Wanted } from '../state';
import type { Plan, PlanItem } from '../types';
import { ask, carryOn, goOn, itemName, lengthOf, nameOf, type Outcome, say, start } from './outcome';
import { mayStart } from './screening';

/** Whoever comes back within this many seconds is not asked anything: the routine goes on. */
export const SOON = 600;
/** The rest of an unfinished routine is offered for this long, in seconds. */
const WEEK = 7 * 24 * 3600;
/** Limits of a length that is asked for, in seconds: 3 to 45 minutes. */
const LENGTH = { least: 180, most: 2700 };

export function launch(state: State, here: Here, event: EventOf<'launch'>): Outcome {
  const { cursor } = state;
  const early = mayStart(state, { want: 'menu' }, here);
  if (early) return early;
  const unfinished = cursor.at === 'guiding' || cursor.at === 'paused';
  if (unfinished && event.away !== null && event.away <= SOON) {
    return goOn(state, cursor.plan, cursor.spot, [say('coach.welcome.soon')], 'pause');
  }
  if (unfinished && event.away !== null && event.away <= WEEK) {
    const item = cursor.plan.items[cursor.spot.index];
    if (item) {
      const sameDay = event.away < 12 * 3600;
      const words = say(sameDay ? 'coach.welcome.unfinished' : 'coach.welcome.otherDay', { name: itemName(item) });
      const kept: State = { ...state, cursor: { ...cursor, at: 'paused', asking: 'resume' } };
      return { state: kept, acts: [words, ask('coach.prompt.resumeOffer')] };
    }
  }
  const key = state.flags.sessions === 0 ? 'coach.welcome.first' : 'coach.welcome.back';
  return carryOn({ ...state, cursor: { at: 'lobby' } }, here, [say(key)]);
}

/** Words that a listener hears once: while the coach counts, the wake word comes first. */
function noted(state: State): { state: State; words: readonly Act[] } {
  const sessions = state.flags.sessions + 1;
  if (state.flags.noted) return { state: { ...state, flags: { ...state.flags, sessions } }, words: [] };
  return {
    state: { ...state, flags: { ...state.flags, sessions, noted: true } },
    words: [say('coach.wakeWord')],
  };
}

export function startRoutine(state: State, here: Here, event: EventOf<'start-routine'>): Outcome {
  if (event.unknown) return carryOn(state, here, [say('coach.unknown.routine')]);
  const id: RoutineId = event.routine ?? 'quick-relief';
  return mayStart(state, { want: 'routine', routine: id }, here) ?? begin(state, id, ROUTINES[id].stated);
}

/** A first session takes every dose at its lowest and nothing of the third level (safety reference, section 7). */
const isFirst = (state: State): boolean => state.flags.sessions === 0;

/** The plan of a named routine for this listener, its elastic seconds still open. */
export function planOf(id: RoutineId, state: State, stated: number): Plan {
  const gentlest = isFirst(state);
  const items = routine(id)
    .items.map((item) => forListener(item, state, gentlest))
    .filter((item) => item !== null);
  return { routine: id, stated, items };
}

function forListener(item: PlanItem, state: State, gentlest: boolean): PlanItem | null {
  if (state.prefs.leaveOut.includes(item.move)) return null;
  const technique = move(item.move);
  const lead = technique.sides === 'each' && state.prefs.lead !== 'right' ? { lead: state.prefs.lead } : {};
  if (!gentlest || item.elastic) return { ...item, ...lead };
  const { work, sets } = technique;
  const least = (own: number | undefined, range: { least: number }) => Math.min(own ?? range.least, range.least);
  const dose =
    work.kind === 'hold'
      ? { seconds: least(item.seconds, work.seconds) }
      : work.kind === 'rest'
        ? {}
        : { count: least(item.count, work.count) };
  return { ...item, ...dose, ...lead, sets: Math.min(item.sets ?? sets.usual, sets.least) };
}

function begin(state: State, id: RoutineId, stated: number): Outcome {
  const plan = planOf(id, state, stated);
  const { state: known, words } = noted(state);
  const opening = say(`routines.${id}.opening`, { minutes: lengthOf(stated) });
  return goOn({ ...known, ledger: {} }, plan, start, [opening, ...words]);
}

/** A routine of about so many minutes: the named one whose moves fit, with its elastic rest stretched to the length. */
export function startMinutes(state: State, here: Here, event: EventOf<'start-minutes'>): Outcome {
  if (event.seconds === null) return carryOn(state, here, [say('coach.unknown.length')]);
  const stated = Math.min(LENGTH.most, Math.max(LENGTH.least, event.seconds));
  const candidates = (Object.keys(ROUTINES) as RoutineId[]).filter(
    (id) => id !== 'desk-break' && ROUTINES[id].stated <= stated,
  );
  const id = candidates.at(-1) ?? 'quick-relief';
  const blocked = mayStart(state, { want: 'routine', routine: id }, here);
  if (blocked) return blocked;
  const made = begin(state, id, stated);
  if (stated === event.seconds) return made;
  return {
    ...made,
    acts: [say(event.seconds > stated ? 'coach.length.tooLong' : 'coach.length.tooShort'), ...made.acts],
  };
}

export function startMove(state: State, here: Here, event: EventOf<'start-move' | 'rest'>): Outcome {
  const id: MoveId | null = event.type === 'rest' ? 'constructive-rest' : event.move;
  if (!id) return carryOn(state, here, [say('coach.unknown.move')]);
  const seconds = event.seconds ?? undefined;
  const blocked = mayStart(state, { want: 'move', move: id, ...(seconds === undefined ? {} : { seconds }) }, here);
  if (blocked) return blocked;
  const { work } = move(id);
  const timed = work.kind === 'hold' || work.kind === 'rest';
  const wanted =
    timed && seconds !== undefined ? Math.min(work.seconds.most, Math.max(work.seconds.least, seconds)) : undefined;
  const base: PlanItem = { move: id, ...(wanted === undefined ? {} : { seconds: wanted }) };
  const item =
    forListener(
      base,
      wanted === undefined ? state : { ...state, flags: { ...state.flags, sessions: 1 } },
      isFirst(state) && wanted === undefined,
    ) ?? base;
  const { state: known, words } = noted(state);
  const clamped = wanted !== undefined && wanted !== seconds && seconds !== undefined;
  const length = timed ? lengthOf(item.seconds ?? work.seconds.usual) : '';
  const opening = [
    say(work.kind === 'rest' ? 'coach.single.rest' : 'coach.single.move', { name: nameOf(id), length }),
    ...(clamped ? [say(seconds > (wanted as number) ? 'coach.dose.most' : 'coach.dose.least', { length })] : []),
  ];
  const plan: Plan = { routine: 'single', items: [item] };
  return goOn({ ...known, ledger: {} }, plan, start, [...opening, ...words]);
}

/** Takes up what was wanted before a question came in between. */
export function startWanted(state: State, here: Here, wanted: Wanted | undefined): Outcome {
  const { wanted: _wanted, ...rest } = state;
  if (wanted?.want === 'routine')
    return startRoutine(rest, here, { type: 'start-routine', routine: wanted.routine as RoutineId });
  if (wanted?.want === 'move')
    return startMove(rest, here, {
      type: 'start-move',
      move: wanted.move as MoveId,
      ...(wanted.seconds === undefined ? {} : { seconds: wanted.seconds }),
    });
  return carryOn({ ...rest, cursor: { at: 'lobby' } }, here, [say('coach.welcome.screened')]);
}

/** The start of the side that was under way: where a session goes on whose last turn nobody confirmed. */
export const sideStart = (spot: Spot): Spot =>
  spot.step === 'up' ? { ...spot, done: 0 } : { index: spot.index, round: spot.round, step: 'setup', done: 0 };
