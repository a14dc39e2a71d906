import { move } from '../../content';
import type { PlanItem } from '../../content/item';
import { otherSide } from '../../content/types';
import { EFFECT } from '../effects';
import type { EventOf, SessionEvent } from '../events';
import type { Here } from '../here';
import type { Effect } from '../meant';
import { owe } from '../owed';
import type { Preferences } from '../preferences';
import { dose, rounds } from '../rounds';
import type { Changed, Spot, State } from '../state';
import type { Plan } from '../types';
import { askFirst } from './asking/confirm';
import { postureAt } from './doing/place';
import { amountOf } from './named';
import { carryOn, goOn, type Outcome, say, unasked } from './outcome';
import { type Guided, guided, itemStart, reached, termsOf, under, underState } from './under-way';

/*
 * One step back: of whatever the listener changes it is kept how it was before, until something else is changed or the
 * routine is over.
 */

/** May what is done be taken back? What an alarm did is not, nor what was deleted or lifted, which was asked about. */
const TAKEN_BACK: { readonly [E in Effect]: boolean } = {
  ...{ doses: true, moves: true, paces: true, replaces: true, stores: true, answers: true, tells: true },
  ...{ ends: false, deletes: false, lifts: false, alarms: false },
};

/** What a device learns by itself is no change of the listener's. */
const LEARNED: { readonly [P in keyof Preferences]-?: boolean } = {
  ...{ tempo: true, tempoTurns: true, tempoHints: true, done: true },
  ...{
    talk: false,
    fully: false,
    adjust: false,
    counting: false,
    breaths: false,
    quiet: false,
    settle: false,
    pace: false,
  },
  ...{ cadence: false, lead: false, holds: false, leaveOut: false, has: false, without: false, own: false },
};

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The preferences that were changed, as they were. */
function prefsBefore(before: Preferences, after: Preferences): Partial<Preferences> | null {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Preferences)[];
  const other = names.filter((name) => !LEARNED[name] && !same(before[name], after[name]));
  return other.length > 0 ? Object.fromEntries(other.map((name) => [name, before[name]])) : null;
}

/** The plan or the place that was changed, as it was. */
function placeBefore(before: State, after: State): Pick<Changed, 'cursor' | 'plan'> | null {
  const [from, to] = [before.cursor, after.cursor];
  if (to.at !== 'guiding' && to.at !== 'paused') return null;
  if (from.at !== 'guiding' && from.at !== 'paused') return { cursor: from };
  const stays = from.spot.index === to.spot.index && from.spot.round === to.spot.round;
  const planned = same(from.plan, to.plan);
  if (!stays || from.plan.routine !== to.plan.routine) return { cursor: from };
  return planned ? null : { plan: from.plan };
}

/** The state after an event, with what it changed as it was before. */
export function remembered(before: State, after: State, { now }: Here, event: SessionEvent): State {
  if (event.type === 'undo') return after;
  const { changed: known, ...rest } = after;
  const over = !TAKEN_BACK[EFFECT[event.type]] || after.acted !== undefined;
  const left = guided(before) !== null && guided(after) === null;
  if (over || left) return rest;
  const place = placeBefore(before, after);
  const prefs = prefsBefore(before.prefs, after.prefs);
  if (!place && !prefs) return known ? after : rest;
  const { request } = before;
  const dosed =
    event.type === 'hold-length' ? { change: event.change, ...(event.whose ? { whose: event.whose } : {}) } : null;
  return {
    ...rest,
    changed: {
      at: now,
      ...place,
      ...(prefs ? { prefs } : {}),
      ...(request ? { request } : {}),
      ...(dosed ? { dose: dosed } : {}),
    },
  };
}

/** What is withdrawn in few words was said this long ago, at most, in seconds; ours. */
const JUST_NOW = 30;

/** Was what is under way changed by the very words before? What was begun by them is not meant. */
export const justChanged = ({ changed, turn }: State, { now }: Here): boolean =>
  changed !== undefined &&
  changed.at === turn?.at &&
  now - changed.at <= JUST_NOW &&
  (changed.cursor === undefined || 'spot' in changed.cursor);

/** "Undo that", "no, I meant ten": as it was before, and what was meant in its place. */
export function undo(state: State, here: Here, event: EventOf<'undo'>): Outcome {
  const { changed, ...rest } = state;
  const then = meant(state, event);
  if (!changed) return then ? { state, acts: [], then } : carryOn(state, here, [say('coach.undo.nothing')]);
  const { request: _request, ...known } = rest;
  const before: State = {
    ...known,
    ...(changed.request ? { request: changed.request } : {}),
    prefs: { ...state.prefs, ...changed.prefs },
  };
  if (!then) return taken(before, here, changed);
  // What was meant is done in place of what was done, and both are one step.
  const begun = changed.cursor !== undefined && !('spot' in changed.cursor);
  const there = begun ? before : taken(before, here, changed).state;
  return { state: { ...there, changed }, acts: [], then };
}

/** The place or the plan as it was, with the seconds that were held since. */
function taken(state: State, here: Here, { cursor, plan }: Changed): Outcome {
  const at = guided(state);
  const words = [say('coach.undo.done')];
  if (cursor) {
    // What was begun is not thrown away for a word: its place is kept, if it is to stop.
    if (!('spot' in cursor)) return askFirst(state, { type: 'stop' });
    const spot = again(cursor.spot, at, here);
    if (cursor.at === 'paused') return carryOn({ ...state, cursor: { ...cursor, spot } }, unasked(here), words);
    return goOn(state, cursor.plan, spot, words);
  }
  if (!plan || !at) return carryOn(state, here, words);
  const { spot } = at;
  const now = at.plan.items[spot.index];
  const index =
    plan.items[spot.index]?.move === now?.move ? spot.index : plan.items.findIndex((item) => item.move === now?.move);
  const old = plan.items[index];
  // What is under way was added by the change: on with what would have come in its place.
  if (!now || !old)
    return goOn(
      state,
      plan,
      { ...itemStart(Math.min(spot.index, plan.items.length)), from: postureAt(at, here) },
      words,
    );
  const item = evened(old, now, spot);
  const amount = rounds(item)[spot.round]?.amount ?? dose(item);
  const known: Plan = { ...plan, items: plan.items.map((one, i) => (i === index ? item : one)) };
  const there: Spot = { ...spot, index, done: spot.step === 'work' ? Math.min(spot.done, amount) : spot.done };
  const differs = amount !== under(at)?.round.amount;
  return carryOn(
    { ...state, cursor: { ...at, plan: known, spot: there } },
    here,
    differs ? [say('coach.undo.dose', { length: amountOf(item, amount) })] : words,
  );
}

/** The way back into a place that was left: what was done there stays done. */
function again(spot: Spot, at: Guided | null, here: Here): Spot {
  const carried = spot.step === 'work' ? spot.done : (spot.carried ?? 0);
  const { index, round } = spot;
  if (spot.step === 'up') return spot;
  return {
    ...{ index, round, step: 'setup', done: 0 },
    ...(carried > 0 ? { carried } : {}),
    ...(at ? { from: postureAt(at, here) } : {}),
  };
}

/** The item as it was; what the rounds that are over got more or less of by the change is noted as owed. */
function evened(old: PlanItem, now: PlanItem, spot: Spot): PlanItem {
  if (move(old.move).sides === 'none') return old;
  const [was, is] = [rounds(old), rounds(now)];
  return is.slice(0, reached(spot)).reduce((item, { side, amount }, i) => {
    const more = amount - (was[i]?.amount ?? amount);
    return side && more !== 0 ? owe(item, otherSide(side), more) : item;
  }, old);
}

/** Seconds of what is held now. */
const amountNow = (state: State): number | undefined => underState(state)?.round.amount;

/** What is to be done in place of what was done; null where nothing was named. */
function meant(state: State, event: EventOf<'undo'>): SessionEvent | null {
  const { changed } = state;
  const request = termsOf(state);
  const { side, count, routine, move: id } = event;
  if (routine) return { type: 'start-routine', routine };
  if (id) return { type: 'go-to', move: id };
  if (side) return { type: 'start-side', side };
  const isSo = (seconds: number) =>
    seconds === (request && !changed?.dose ? (request.minutes ?? 0) * 60 : amountNow(state));
  const seconds =
    event.or !== undefined && event.seconds !== undefined && isSo(event.seconds) ? event.or : event.seconds;
  const figure = seconds ?? count;
  if (figure === undefined) return null;
  if (changed?.dose || !request || changed?.plan)
    return {
      ...{ type: 'hold-length', change: 'to', ...changed?.dose, seconds: seconds ?? null },
      ...(count === undefined ? {} : { count }),
    };
  // A plan was begun: so many minutes, with everything else that was said of it.
  const minutes = seconds === undefined ? figure : seconds / 60;
  return { type: 'start', wanted: { want: 'plan', request: { ...request, minutes } } };
}
