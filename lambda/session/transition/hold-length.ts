import { move } from '../../content';
import type { PlanItem } from '../../content/item';
import { SIDES } from '../../content/types';
import { amended, minutesOf, NOTHING_ASKED, SHORTEST } from '../compose/request';
import { A_MINUTE, changed, dosed, figureFor, SLOW_BREATH, stepOf, withinRange } from '../dosing';
import type { EventOf } from '../events';
import type { Here } from '../here';
import { owe } from '../owed';
import { hasDose, heldFor, isTimed, LEAST, leastOf, ofEachOne, within } from '../own';
import { alternatesByRep, dose, rounds } from '../rounds';
import type { Spot, State } from '../state';
import { eachHeld } from './each-one';
import { tooHard } from './feedback';
import {
  amountOf,
  carryOn,
  type Draft,
  type Guided,
  goOn,
  guided,
  inRoutine,
  itemName,
  itemStart,
  lengthOf,
  type Outcome,
  reached,
  say,
  start,
  termsOf,
  unasked,
  under,
  underState,
  withItem,
  withPrefs,
} from './outcome';
import { hardlyBegun, plan, shorterPlan } from './planning';
import { offer, spoken } from './starts/offering';

type Wanted = EventOf<'hold-length'>;

/** "Longer", "ten seconds off", "hold it for forty five": the dose under way, of all that come, or for good. */
export function holdLength(state: State, here: Here, event: Wanted): Outcome {
  const bare = event.seconds === null && event.count === undefined;
  // "Make it shorter", before anything was done, is said of the plan.
  if ((event.change === 'less' || event.change === 'half') && bare && !event.whose && hardlyBegun(state))
    return shorterPlan(
      state,
      here,
      { type: 'finish-early', seconds: null },
      event.change === 'half' ? 1 / 2 : undefined,
    );
  if (event.whose === 'always') return always(state, here, event);
  const whole = ofThePlan(state, here, event);
  if (whole) return whole;
  if (isOfWhatIsLeft(state, here, event)) return plan(state, here, { type: 'plan', seconds: event.seconds, asked: {} });
  if (!guided(state)) return ofNothing(state, here, event);
  const { count } = event;
  // "Make it five" of a hold that has ten seconds at least.
  if (!event.whose && count !== undefined && event.change === 'to' && count < LEAST.seconds && isHeld(state))
    return carryOn(state, here, [say('coach.dose.unitHold', { count })]);
  return inRoutine((_state, _here, at) => of(state, here, at, event))(state, here);
}

/** "Make it fifteen minutes", "two minutes longer", before anything was done, is said of the plan; null for anything else. */
function ofThePlan(state: State, here: Here, { change, seconds, whose }: Wanted): Outcome | null {
  const terms = termsOf(state);
  if (whose || seconds === null || !terms || !hardlyBegun(state)) return null;
  if (seconds < (change === 'to' ? SHORTEST : 2 * A_MINUTE)) return null;
  const now = minutesOf(terms) * A_MINUTE;
  const minutes = Math.max(SHORTEST, changed(change, now, seconds, A_MINUTE));
  return plan(state, here, { type: 'plan', seconds: minutes, asked: {} });
}

/** "Make it fifteen minutes instead of twenty", in a rest of a few: no rest takes most of what is left, so that is what is meant. */
function isOfWhatIsLeft(state: State, here: Here, { change, seconds, whose, count }: Wanted): boolean {
  const at = guided(state);
  const now = at && under(at);
  if (!now || state.cursor.at !== 'guiding' || whose || count !== undefined || change !== 'to' || seconds === null)
    return false;
  // No hold takes minutes, and nobody counts in them.
  if (now.technique.work.kind !== 'rest') return seconds >= SHORTEST && at.plan.items.length > 1;
  const left = here.left(at.plan, at.spot);
  const follows = at.spot.index < at.plan.items.length - 1;
  const terms = termsOf(state);
  const most = Math.max(left, terms ? minutesOf(terms) * A_MINUTE : 0);
  return follows && seconds >= SHORTEST && seconds <= most && seconds >= left / 2;
}

/** By what the dose is of. */
function of(state: State, here: Here, at: Guided, event: Wanted): Outcome {
  const now = under(at);
  const { change, count } = event;
  switch (event.whose) {
    case 'each':
      return ofEach(state, here, at, event);
    case 'next':
      return ofNext(state, here, at, event);
    // "Hold longer", in repetitions: each of them.
    case 'hold':
      return now?.technique.work.kind === 'reps' && count === undefined && change !== 'to'
        ? eachOne(state, here, at, now.item, heldNow(now.item, event))
        : ofThis(state, here, at, event);
    // "Ten each side", where they change from one to the other.
    case 'side':
      return count !== undefined && now && alternatesByRep(now.technique)
        ? ofThis(state, here, at, { ...event, count: count * SIDES.length })
        : ofThis(state, here, at, event);
    // "Five breaths", of a hold.
    case 'breaths':
      return count !== undefined && now && isTimed(now.item.move)
        ? ofThis(state, here, at, { type: 'hold-length', change, seconds: count * SLOW_BREATH })
        : ofThis(state, here, at, event);
    case 'sets':
      return ofSets(state, here, at, changed(change, now ? setsOf(now.item) : 1, count ?? null, 1));
    default:
      return ofThis(state, here, at, event);
  }
}

const setsOf = ({ move: id, sets }: PlanItem): number => sets ?? move(id).sets.usual;

/** One step of "hold longer", of a repetition, in seconds; ours. */
const HOLD_STEP = 2;

/** Seconds that every repetition is to be held for. */
function heldNow({ move: id, each }: PlanItem, { change, seconds }: Wanted): number {
  const { work } = move(id);
  const now = each ?? (work.kind === 'reps' ? work.cadence.hold : 0);
  return changed(change, now, seconds, HOLD_STEP);
}

/** "Make the next one shorter": of the move that comes. */
function ofNext(state: State, here: Here, at: Guided, event: Wanted): Outcome {
  const { spot, plan } = at;
  const inNext = here.between && spot.step === 'setup' && spot.round === 0;
  const index = inNext ? spot.index : spot.index + 1;
  const item = plan.items[index];
  if (!item) return carryOn(state, here, [say('coach.dose.noHolds')]);
  const { amount, limit } = withinRange(item, wantedOf(item, dose(item), event), dose(item));
  const words = [
    say('coach.next.move', { name: itemName(item) }),
    say(limit ? `coach.dose.${limit}` : 'coach.dose.now', { length: amountOf(item, amount) }),
  ];
  return carryOn({ ...state, cursor: { ...at, plan: withItem(plan, index, dosed(item, amount)) } }, here, words);
}

/** A hold is under way, which counts in seconds. */
const isHeld = (state: State): boolean => underState(state)?.technique.work.kind === 'hold';

/** Said where nothing runs: of a plan, shorter or longer than usual, or of the one that is over. */
function ofNothing(state: State, here: Here, { change, seconds, count }: Wanted): Outcome {
  const shorter = change === 'less' || change === 'half';
  const { cursor } = state;
  if (cursor.at === 'finished' && change !== 'to') {
    if (shorter) return tooHard(state, here);
    const index = cursor.plan.items.length - 1;
    const again = goOn(state, cursor.plan, itemStart(index));
    const made = ofThis(again.state, unasked(here), again.state.cursor as Guided, {
      type: 'hold-length',
      change,
      seconds,
      ...(count === undefined ? {} : { count }),
    });
    return { ...made, acts: [say('coach.again.move'), ...made.acts] };
  }
  // "Make it ten minutes", "that was too long, give me ten": of the plan there would be.
  if (
    (change === 'to' || (shorter && seconds !== null && seconds >= SHORTEST)) &&
    seconds !== null &&
    seconds >= A_MINUTE
  )
    return plan(state, here, { type: 'plan', seconds, asked: {} });
  if (seconds !== null || count !== undefined) return carryOn(state, here, [say('coach.dose.whichMove')]);
  const request = amended(NOTHING_ASKED, { size: shorter ? 'short' : 'long' });
  return offer(state, here, request, [say('compose.offerLength', { length: spoken(request) })]);
}

/** What is asked for of an item that has `now`, in its own terms. */
function wantedOf(item: PlanItem, now: number, { change, seconds, count }: Wanted): number {
  const figure = figureFor(item.move, seconds, count);
  // "Thirty is too long", of thirty: a step less.
  if (change === 'less' && figure === now) return changed(change, now, null, stepOf(item));
  // "Down to a minute", of less than that.
  if (change === 'less' && figure !== null && figure > now) return now;
  const wanted = changed(change, now, figure, stepOf(item));
  // "Only eight", of ten: so many less would be none. "Thirty's too long, make it twenty": that is what is wished for.
  const most = change === 'less' && figure !== null && figure < now && (wanted < leastOf(item) || figure > now / 2);
  return most ? figure : wanted;
}

const isSaid = ({ act }: Draft): boolean => act === 'say';

/** Gives the move under way another dose, clamped to its limits, and keeps both sides equal. */
function ofThis(state: State, here: Here, at: Guided, event: Wanted): Outcome {
  const now = under(at);
  if (!now) return carryOn(state, here, []);
  const { item, round } = now;
  const each = event.change === 'to' ? ofEachOne(item.move, event.seconds) : null;
  if (each !== null) return eachOne(state, here, at, item, each);
  const { amount, limit } = withinRange(item, wantedOf(item, round.amount, event), round.amount);
  // "A bit longer", said on the way out of it: back into it for what is added. What is over gets no shorter.
  const over = at.spot.step === 'release' && !here.between;
  // "This side forty five seconds", once the one before is let go of: of the one that comes.
  if (over && event.change === 'to' && at.spot.round + 1 < now.list.length) return ofTheTurn(state, here, at, event);
  if (over && amount > round.amount) {
    const spot: Spot = { index: at.spot.index, round: at.spot.round, step: 'work', done: round.amount };
    const words = ofThis(state, here, { ...at, spot }, event);
    const entry = now.technique.work.kind === 'rest' ? 'answer' : 'pause';
    return goOn(words.state, (words.state.cursor as Guided).plan, spot, words.acts.filter(isSaid), entry);
  }
  if (over && at.spot.round === now.list.length - 1) return carryOn(state, here, [say('coach.left.over')]);
  const words = [say(limit ? `coach.dose.${limit}` : 'coach.dose.now', { length: amountOf(item, amount) })];
  const plan = withItem(at.plan, at.spot.index, balanced(item, at.spot, amount));
  return carryOn({ ...state, cursor: { ...at, plan } }, here, words);
}

/** The turn that comes gets another dose; what the one before was short of is noted. */
function ofTheTurn(state: State, here: Here, at: Guided, event: Wanted): Outcome {
  const coming: Guided = { ...at, spot: { ...start, index: at.spot.index, round: at.spot.round + 1 } };
  const made = ofThis(state, here, coming, event);
  const plan = guided(made.state)?.plan ?? at.plan;
  return carryOn({ ...state, cursor: { ...at, plan } }, here, made.acts.filter(isSaid));
}

/** A dose said of the move under way, by its name or without one; null where it is said of another, or nothing runs. */
export function redosed(state: State, here: Here, event: EventOf<'change-own' | 'move-dose'>): Outcome | null {
  const at = guided(state);
  const now = at && under(at);
  if (!at || !now || event.unknown || !hasDose(event)) return null;
  const { item } = now;
  if (event.move !== null && event.move !== item.move && move(item.move).variantOf !== event.move) return null;
  const seconds = event.seconds ?? null;
  const { count, sets } = event;
  if (sets !== undefined && seconds === null && (count === undefined || isTimed(item.move)))
    return ofSets(state, here, at, sets);
  const wanted: Wanted = { type: 'hold-length', change: 'to', seconds, ...(count === undefined ? {} : { count }) };
  return ofThis(state, here, at, wanted);
}

/** So many sets of the move under way, as far as it goes; what is behind the listener stays done. */
function ofSets(state: State, here: Here, at: Guided, wanted: number): Outcome {
  const now = under(at);
  if (!now) return carryOn(state, here, []);
  const { least, most } = now.technique.sets;
  const sets = within(wanted, Math.max(least, now.round.set), most);
  const key = wanted > sets ? 'most' : wanted < sets ? 'least' : 'now';
  const words = [say(`coach.dose.${key}`, { length: { amount: sets, of: 'sets' } })];
  const item = { ...now.item, sets };
  // Where one side is finished before the other, another number of sets moves the place in the order.
  const round = Math.max(
    0,
    rounds(item).findIndex((one) => one.side === now.round.side && one.set === now.round.set),
  );
  const plan = withItem(at.plan, at.spot.index, item);
  return carryOn({ ...state, cursor: { ...at, plan, spot: { ...at.spot, round } } }, here, words);
}

/**
 * The item with its new dose; what the rounds that are over already got more or less of is noted as owed. A round that was
 * added has a dose of its own.
 */
function balanced(item: PlanItem, spot: Spot, amount: number): PlanItem {
  const list = rounds(item);
  const { extra = [] } = item;
  const planned = list.length - extra.length;
  const under = list[spot.round];
  if (spot.round >= planned && under?.side && spot.step !== 'release') {
    const changed = extra.map((one, i) => (i === spot.round - planned ? { ...one, amount } : one));
    return owe({ ...item, extra: changed }, under.side, under.amount - held(spot, amount));
  }
  const next = dosed(item, amount);
  const totals = { left: 0, right: 0 };
  list.forEach((round, i) => {
    const over = i < reached(spot) || i >= planned;
    if (round.side) totals[round.side] += over ? round.amount : i === spot.round ? held(spot, amount) : amount;
  });
  const gap = totals.right - totals.left;
  if (gap === 0 || move(item.move).sides === 'none' || alternatesByRep(move(item.move))) return next;
  return owe(next, gap > 0 ? 'left' : 'right', Math.abs(gap));
}

/** What the round under way comes to: no less than what was done of it. */
const held = ({ step, done }: Spot, amount: number): number => (step === 'work' ? Math.max(done, amount) : amount);

/** Is this an item that a wish about each of them is about? A length is said of holds, a number of what is counted. */
const concerns = ({ move: id }: PlanItem, { count }: Wanted, counting: boolean): boolean =>
  count !== undefined && counting ? !isTimed(id) : move(id).work.kind === 'hold';

/** "Make every hold forty five": this one and all that come. "Hold each one ten seconds", of repetitions, is said of each. */
function ofEach(state: State, here: Here, at: Guided, event: Wanted): Outcome {
  const now = under(at);
  // "Hold each one longer", of repetitions; "every hold twenty five seconds" is said of the holds that come.
  const holds = at.plan.items.slice(at.spot.index).some(({ move: id }) => move(id).work.kind === 'hold');
  if (now?.technique.work.kind === 'reps' && event.count === undefined) {
    const each = heldNow(now.item, event);
    if (!holds || each <= now.technique.work.hold.most) return eachOne(state, here, at, now.item, each);
  }
  const counting = now !== null && !isTimed(now.item.move);
  let first: number | null = null;
  let apart = false;
  const items = at.plan.items.map((item, i) => {
    if (i < at.spot.index || !concerns(item, event, counting)) return item;
    const { amount } = withinRange(item, wantedOf(item, dose(item), event), dose(item));
    first ??= amount;
    apart ||= amount !== first;
    return i === at.spot.index ? balanced(item, at.spot, amount) : dosed(item, amount);
  });
  if (first === null) return carryOn(state, here, [say('coach.dose.noHolds')]);
  const length = counting && event.count !== undefined ? ({ amount: first, of: 'times' } as const) : lengthOf(first);
  const words = [say(apart ? 'coach.dose.eachNearly' : 'coach.dose.each', { length })];
  return carryOn({ ...state, cursor: { ...at, plan: { ...at.plan, items } } }, here, words);
}

/** Seconds that every repetition is held for, as far as the move has that. */
function eachOne(state: State, here: Here, at: Guided, item: PlanItem, wanted: number): Outcome {
  const plan = withItem(at.plan, at.spot.index, { ...item, each: heldFor(item.move, wanted).each });
  return carryOn({ ...state, cursor: { ...at, plan } }, here, [eachHeld(item.move, wanted)]);
}

/** "Always thirty second holds": of all that come now, and kept. A figure has to be named for that. */
function always(state: State, here: Here, event: Wanted): Outcome {
  const wanted = event.seconds ?? event.count ?? null;
  if (event.change !== 'to' || wanted === null) return carryOn(state, here, [say('coach.dose.alwaysWhat')]);
  const holds = within(wanted, ALWAYS.least, ALWAYS.most);
  const known = withPrefs(state, { holds });
  const words = [say('coach.dose.always', { length: lengthOf(holds) })];
  const at = guided(known);
  if (!at) return carryOn(known, here, words);
  const now = ofEach(known, here, at, { type: 'hold-length', change: 'to', seconds: holds, whose: 'each' });
  return carryOn(now.state, here, words);
}

/** What a hold may always be, in seconds: every move keeps to its own limits within it. Ours. */
const ALWAYS = { least: 10, most: 60 } as const;
