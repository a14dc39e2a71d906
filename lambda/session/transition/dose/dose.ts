import { type MoveId, move } from '../../../content';
import type { PlanItem } from '../../../content/item';
import { otherSide, type Posture } from '../../../content/types';
import { REST } from '../../../content/usual';
import { highestLevel } from '../../../safety/limits';
import { isFirstVisit } from '../../cue';
import { mostPressure } from '../../dosing';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import { isTimed } from '../../own';
import type { Preferences } from '../../preferences';
import { alternatesByRep, doseOfSet, rounds } from '../../rounds';
import { type State, WAITING } from '../../state';
import type { Plan } from '../../types';
import { postureAt, toSide } from '../doing/place';
import { itemName } from '../named';
import { carryOn, goOn, inRoutine, lead, type Outcome, say, withPrefs } from '../outcome';
import { allowed } from '../starts/gates';
import { type Guided, itemStart, start, under, withItem } from '../under-way';
import { ofThis } from './redosing';

/** What "more time" adds to the settling into one posture, and how much it may become, in seconds. */
const SETTLE_STEP = 5;
const MOST_SETTLE = 20;

/** "Slower" and "faster" change every instruction, settling and repetition by this factor, within these limits. */
const PACE_STEP = 1.2;
const PACE = { least: 0.7, most: 1.75 };

/** More time to settle: now, and every time this posture is moved into from here on. */
export const moreTime = inRoutine((state, here, at) => {
  const now = under(at);
  if (!now) return carryOn(state, here, []);
  const posture: Posture = now.technique.posture;
  const settle = Math.min(MOST_SETTLE, (state.prefs.settle[posture] ?? 0) + SETTLE_STEP);
  const next = withPrefs(state, { settle: { ...state.prefs.settle, [posture]: settle } });
  const words = [say('coach.settle.more')];
  if (at.spot.step !== 'setup' || here.between) return carryOn(next, here, words);
  return goOn(next, at.plan, { ...at.spot, done: at.spot.done + (here.state === 'settling' ? WAITING : 0) }, words);
});

export const pace =
  (factor: 'slower' | 'faster') =>
  (state: State, here: Here): Outcome => {
    const wanted = state.prefs.cadence * (factor === 'slower' ? PACE_STEP : 1 / PACE_STEP);
    const cadence = Math.round(Math.min(PACE.most, Math.max(PACE.least, wanted)) * 100) / 100;
    return carryOn(withPrefs(state, { cadence }), here, [say(`coach.pace.${factor}`)]);
  };

/** One more repetition, of those that are counted; else one more set: on both sides where the move has sides, or on the one that was named. */
export function anotherSet(state: State, here: Here, event: EventOf<'another-set'>): Outcome {
  if (state.cursor.at === 'finished') {
    const { plan } = state.cursor;
    const last = plan.items.at(-1);
    // "One more, but nothing kneeling": of another kind.
    if (last && !allowed(state, last.move)) return lead(state, { type: 'recommend', focus: null });
    return goOn(state, plan, itemStart(plan.items.length - 1), [say('coach.again.move')]);
  }
  return inRoutine((_state, _here, at) => {
    const now = under(at);
    if (event.one && now && !isTimed(now.item.move) && !(here.between && at.spot.step === 'setup'))
      return ofThis(state, here, at, { type: 'hold-length', change: 'more', seconds: null, count: 1 });
    const inNext = here.between && at.spot.step === 'setup' && at.spot.round === 0 && at.spot.index > 0;
    const index = inNext || !at.plan.items[at.spot.index] ? at.spot.index - 1 : at.spot.index;
    const item = at.plan.items[index];
    if (!item) return carryOn(state, here, []);
    const technique = move(item.move);
    const list = rounds(item);
    const amount = doseOfSet(item, (item.sets ?? technique.sets.usual) + 1);
    const first = item.lead ?? 'right';
    if (amount > mostPressure({ ...item, sets: (item.sets ?? technique.sets.usual) + 1 }))
      return carryOn(state, here, [say('coach.enoughPressure')]);
    const sided = technique.sides === 'each' && !alternatesByRep(technique);
    const sides = !sided ? [null] : event.side ? [event.side] : [first, otherSide(first)];
    const extra = [...(item.extra ?? []), ...sides.map((side) => ({ side, amount }))];
    const plan = withItem(at.plan, index, { ...item, extra });
    const words = [
      say(
        sided && event.side ? 'coach.again.side' : sided ? 'coach.again.both' : 'coach.again.once',
        undefined,
        event.side ?? undefined,
      ),
    ];
    if (index === at.spot.index) return carryOn({ ...state, cursor: { ...at, plan } }, here, words);
    return goOn(state, plan, { ...start, index, round: list.length }, words);
  })(state, here);
}

/** The side to start with, for this move when it has hardly begun and for all that come. */
export function startSide(state: State, here: Here, event: EventOf<'start-side'>): Outcome {
  if (!event.side) return carryOn(state, here, [say('coach.whichSideFirst')]);
  const { side } = event;
  const known = event.now ? state : withPrefs(state, { lead: side });
  const words = [say(event.now ? 'coach.meantSide' : 'coach.lead', undefined, side)];
  const { cursor } = known;
  if (cursor.at !== 'guiding' && cursor.at !== 'paused') return carryOn(known, here, words);
  const plan: Plan = {
    ...cursor.plan,
    items: cursor.plan.items.map((item, i) =>
      // A move that was begun on another day keeps its order: the side that comes is the one it still owes.
      !item.behind && (i > cursor.spot.index || untouched(cursor, i))
        ? { ...item, lead: side, ...(item.only ? { only: side } : {}) }
        : item.only && i === cursor.spot.index
          ? { ...item, only: side }
          : item,
    ),
  };
  const now = under(cursor);
  if (untouched(cursor, cursor.spot.index) && now?.technique.sides === 'each')
    return goOn(known, plan, itemStart(cursor.spot.index), words);
  if (now?.round.side && now.round.side !== side) return toSide(known, { ...cursor, plan }, side);
  return carryOn({ ...known, cursor: { ...cursor, plan } }, here, words);
}

const untouched = ({ spot }: Guided, index: number): boolean =>
  index === spot.index && spot.round === 0 && spot.step === 'setup' && !spot.carried;

/** Another move in the place of this one, of about the same length. */
export const somethingElse = (state: State, here: Here, fits: (id: MoveId) => boolean = () => true): Outcome =>
  inRoutine((_state, _here, at) => {
    const now = under(at);
    if (!now) return carryOn(state, here, []);
    if (now.technique.work.kind === 'rest') return carryOn(state, here, [say('coach.nothingEasier')]);
    const from = postureAt(at, here);
    const taken = new Set<string>([...at.plan.items.map((item) => item.move), ...state.prefs.leaveOut]);
    // Nothing harder than what it takes the place of, in a first session.
    const most = Math.max(now.technique.level, highestLevel(isFirstVisit(at.plan), false));
    const found = now.technique.instead.find((id) => move(id).level <= most && !taken.has(id) && fits(id));
    const length = here.left(at.plan, itemStart(at.spot.index)) - here.left(at.plan, itemStart(at.spot.index + 1));
    const rest: PlanItem = { move: REST, seconds: Math.max(30, Math.min(300, Math.round(length - 20))) };
    const item: PlanItem = found ? { move: found, lead: state.prefs.lead, sets: move(found).sets.least } : rest;
    return goOn(state, withItem(at.plan, at.spot.index, item), { ...itemStart(at.spot.index), from }, [
      say('coach.instead', { name: itemName(item) }),
    ]);
  })(state, here);

export const pacePreference =
  (pref: Preferences['pace']) =>
  (state: State, here: Here): Outcome =>
    carryOn(withPrefs(state, { pace: pref }), here, [say(`coach.stops.${pref}`)]);
