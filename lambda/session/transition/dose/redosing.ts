import { move } from '../../../content';
import type { PlanItem } from '../../../content/item';
import { changed, dosed, wantedOf, withinRange } from '../../dosing';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import { hasDose, heldFor, type inHolds, isTimed, LEAST, ofEachOne, within } from '../../own';
import { dose, rounds } from '../../rounds';
import type { Spot, State } from '../../state';
import { amountOf, itemName, lengthOf } from '../named';
import { carryOn, type Draft, goOn, type Outcome, say } from '../outcome';
import { type Guided, guided, start, under, withItem } from '../under-way';
import { balanced } from './balanced';
import { eachHeld } from './each-one';

/* Another dose: of the move under way, of the next one, of all that come. */

type Wanted = EventOf<'hold-length'>;

const isSaid = ({ act }: Draft): boolean => act === 'say';
const unsaid = ({ acts }: Outcome): Outcome['acts'] => acts.filter((act) => !isSaid(act));

/** Gives the move under way another dose, clamped to its limits, and keeps both sides equal. */
export function ofThis(state: State, here: Here, at: Guided, event: Wanted): Outcome {
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

/** So many sets of the move under way, as far as it goes; what is behind the listener stays done. */
export function ofSets(state: State, here: Here, at: Guided, wanted: number): Outcome {
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

/** "Two minutes a side", of a stretch that is held for a minute at most: in so many holds. */
export function ofParts(state: State, here: Here, at: Guided, { seconds, sets }: Parts): Outcome {
  const held = ofThis(state, here, at, { type: 'hold-length', change: 'to', seconds });
  const made = ofSets(held.state, here, guided(held.state) ?? at, sets);
  return { ...made, acts: [say('coach.dose.parts', { count: sets, length: lengthOf(seconds) }), ...unsaid(made)] };
}
type Parts = NonNullable<ReturnType<typeof inHolds>>;

/** One step of "hold longer", of a repetition, in seconds; ours. */
const HOLD_STEP = 2;

/** Seconds that every repetition is to be held for. */
export function heldNow({ move: id, each }: PlanItem, { change, seconds }: Wanted): number {
  const { work } = move(id);
  const now = each ?? (work.kind === 'reps' ? work.cadence.hold : 0);
  return changed(change, now, seconds, HOLD_STEP);
}

/** Seconds that every repetition is held for, as far as the move has that. */
export function eachOne(state: State, here: Here, at: Guided, item: PlanItem, wanted: number): Outcome {
  const plan = withItem(at.plan, at.spot.index, { ...item, each: heldFor(item.move, wanted).each });
  return carryOn({ ...state, cursor: { ...at, plan } }, here, [eachHeld(item.move, wanted)]);
}

/** "Make the next one shorter": of the move that comes. */
export function ofNext(state: State, here: Here, at: Guided, event: Wanted): Outcome {
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

/** Is this an item that a wish about each of them is about? A length is said of holds, a number of what is counted. */
const concerns = ({ move: id }: PlanItem, { count }: Wanted, counting: boolean): boolean =>
  count !== undefined && counting ? !isTimed(id) : move(id).work.kind === 'hold';

/** "Make every hold forty five": this one and all that come. "Hold each one ten seconds", of repetitions, is said of each. */
export function ofEach(state: State, here: Here, at: Guided, event: Wanted): Outcome {
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

/** A dose said of the move under way, by its name or without one; null where it is said of another, or nothing runs. */
export function redosed(state: State, here: Here, event: EventOf<'change-own' | 'move-dose'>): Outcome | null {
  const at = guided(state);
  const now = at && under(at);
  if (!at || !now || event.unknown || !hasDose(event)) return null;
  const { item } = now;
  if (event.move !== null && event.move !== item.move && move(item.move).variantOf !== event.move) return null;
  const seconds = event.seconds ?? null;
  // "Three times", of what is held.
  const times = isTimed(item.move) && seconds === null && (event.count ?? LEAST.seconds) < LEAST.seconds;
  const sets = event.sets ?? (times ? event.count : undefined);
  const count = times ? undefined : event.count;
  const first = sets === undefined ? null : ofSets(state, here, at, sets);
  if (first && seconds === null && (count === undefined || isTimed(item.move))) return first;
  const wanted: Wanted = { type: 'hold-length', change: 'to', seconds, ...(count === undefined ? {} : { count }) };
  const then = ofThis(first?.state ?? state, here, (first && guided(first.state)) ?? at, wanted);
  return first ? { ...then, acts: [...first.acts.filter(isSaid), ...then.acts] } : then;
}
