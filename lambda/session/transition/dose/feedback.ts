import { move } from '../../../content';
import type { PlanItem } from '../../../content/item';
import type { EventOf } from '../../events';
import { adjusted, adjustedTable, extraOf, hasSides, isTimedHold, MOST_STEPS, withinCaps } from '../../feedback';
import type { Here } from '../../here';
import { type OwnItem, prescribed } from '../../own';
import type { Adjustment } from '../../preferences';
import { feltSteps, rounds, stepped } from '../../rounds';
import type { Act, Cursor, State } from '../../state';
import type { Plan } from '../../types';
import { askFirst } from '../asking/confirm';
import { nameOf } from '../named';
import { carryOn, type Outcome, say } from '../outcome';
import { withOwn } from '../plan/own-routine';
import { guided, withItem } from '../under-way';

/** The move that feedback is about: the one under way, or the last one while the next has not begun. */
interface Meant {
  readonly plan: Plan;
  readonly item: PlanItem;
  readonly index: number;
  readonly inIt: boolean;
  /** The next set of it that neither side has begun; null where there is none. */
  readonly nextSet: number | null;
}

function meant(state: State, here: Here): Meant | null {
  const { cursor } = state;
  const over = (plan: Plan, before: number): Meant | null => {
    const index = plan.items.slice(0, before).findLastIndex(({ move: id }) => move(id).work.kind !== 'rest');
    const item = plan.items[index];
    return item ? { plan, item, index, inIt: false, nextSet: null } : null;
  };
  if (cursor.at === 'finished') return over(cursor.plan, cursor.plan.items.length);
  const at = guided(state);
  if (!at) return null;
  const { plan, spot } = at;
  const { index, round, step, carried } = spot;
  const fresh = step === 'setup' && round === 0 && !carried;
  const before = fresh || step === 'up' ? over(plan, index) : null;
  if (before) return before;
  const item = plan.items[index];
  const waits = step === 'setup' && !carried;
  return item
    ? { plan, item, index, inIt: !here.between || round > 0, nextSet: nextSet(item, waits ? round - 1 : round) }
    : null;
}

/** The set that comes whole, for both sides, after the rounds up to `begun`. */
function nextSet(item: PlanItem, begun: number): number | null {
  if (item.behind) return null;
  const list = rounds(item);
  const set = 1 + list.slice(0, begun + 1).reduce((most, round) => Math.max(most, round.set), 0);
  return set <= setsOf(item) ? set : null;
}

const setsOf = ({ move: id, sets }: PlanItem): number => sets ?? move(id).sets.usual;

/** The item with so many steps more or less from its next whole set on, or for the next time where there is none. */
function withFelt(item: PlanItem, step: number, from: number | null): PlanItem {
  const set = from ?? setsOf(item) + 1;
  return { ...item, felt: [...(item.felt ?? []).filter((one) => one.set < set), { set, step }] };
}

const inPlan = (state: State, plan: Plan): State =>
  'plan' in state.cursor ? { ...state, cursor: { ...state.cursor, plan } as Cursor } : state;

/** Which item of the listener's own routine this is; -1 where the plan is another one, or the item stands in for one. */
function ownIndex({ prefs }: State, { plan, index }: Meant): number {
  if (plan.routine !== 'own') return -1;
  const id = plan.items[index]?.move;
  let nth = plan.items.slice(0, index + 1).filter((item) => item.move === id).length;
  return (prefs.own?.items ?? []).findIndex((item) => item.move === id && --nth === 0);
}

const amountOf = ({ seconds, count }: OwnItem): number => seconds ?? count ?? 0;

/** The listener's own item a step further; null where its limits are reached, or those of a session. */
function ownStepped({ prefs }: State, at: number, way: 1 | -1): OwnItem | null {
  const items = prefs.own?.items ?? [];
  const now = items[at];
  if (!now) return null;
  const amount = stepped(now, way);
  const others = items.filter((_, i) => i !== at);
  const made = prescribed(now.move, isTimedHold(now.move) ? { seconds: amount } : { count: amount }, others, now);
  return made && amountOf(made.item) === amount && amount !== amountOf(now) ? made.item : null;
}

const replaced = (items: readonly OwnItem[], at: number, item: OwnItem): readonly OwnItem[] =>
  items.map((old, i) => (i === at ? item : old));

interface Noted {
  readonly state: State;
  readonly words: readonly Act[];
}

/** What changes, in words; nothing where the limits of the move, of the session or of the steps are reached. */
function noted(state: State, here: Here, about: Meant, way: 1 | -1): Noted {
  const { plan, item, index } = about;
  const name = nameOf(item.move);
  const { kind } = move(item.move).work;
  if (kind === 'rest') return { state, words: [say('coach.feedback.rest')] };
  const before = state.prefs.adjust?.[item.move] ?? { step: 0 };
  const felt = feltSteps(item);
  const own = ownIndex(state, about);
  const change = Math.abs(stepped(item, felt + way) - stepped(item, felt));
  const limit: Noted = { state, words: [say(way > 0 ? 'coach.feedback.most' : 'coach.feedback.least', { name })] };
  if (change === 0) return limit;
  if (Math.abs((own < 0 ? before.step : felt) + way) > MOST_STEPS)
    return { state, words: [say('coach.feedback.enough')] };
  const next = { ...before, step: before.step + way };
  // The caps of a session hold for the sets that come and for the whole of it next time.
  const allowed = (changed: PlanItem) => way < 0 || withinCaps(withItem(plan, index, changed).items);
  if (!allowed(adjusted(item, { step: felt + way }))) return limit;
  const now = about.nextSet !== null && allowed(withFelt(item, felt + way, about.nextSet)) ? about.nextSet : null;
  const known = inPlan(state, withItem(plan, index, withFelt(item, felt + way, now)));
  const unit = kind === 'hold' ? 'Seconds' : kind === 'breaths' ? 'Breaths' : 'Times';
  const key = `coach.feedback.${way > 0 ? 'more' : 'less'}${unit}${now === null ? '' : 'Now'}` as const;
  const words = [say(key, { name, count: change })];
  if (own < 0) return { state: save(known, item, next, way), words };
  const changed = ownStepped(state, own, way);
  const items = state.prefs.own?.items ?? [];
  const old = items[own];
  if (!changed || !old) return limit;
  return {
    state: {
      ...withOwn(known, here, replaced(items, own, changed)),
      undo: { move: item.move, step: way, own: amountOf(old) },
    },
    words,
  };
}

const save = (state: State, { move: id }: PlanItem, said: Adjustment, step: number): State => {
  const before = state.prefs.adjust?.[id];
  return {
    ...state,
    prefs: { ...state.prefs, adjust: adjustedTable(state.prefs.adjust, id, said) },
    undo: { move: id, step, ...(before ? { before } : {}) },
  };
};

/** "That was easy": a step more from the next set that neither side has begun, and next time. */
export const wasEasy = (state: State, here: Here): Outcome => {
  const about = meant(state, here);
  if (!about) return carryOn(state, here, [say('coach.feedback.none')]);
  const made = noted(state, here, about, 1);
  return carryOn(made.state, here, made.words);
};

/** A step less of one item of the plan, next time. */
export function lessOf(state: State, here: Here, index: number): State {
  const { cursor } = state;
  const item = 'plan' in cursor ? cursor.plan.items[index] : undefined;
  if (!('plan' in cursor) || !item) return state;
  return noted(state, here, { plan: cursor.plan, item, index, inIt: false, nextSet: null }, -1).state;
}

/** "Too hard": an easier way at once for whoever is in it, and a step less from the next set on, and next time. */
export const tooHard = (state: State, here: Here): Outcome => {
  const about = meant(state, here);
  if (!about) return carryOn(state, here, [say('coach.feedback.none')]);
  const easier = say(`moves.${about.item.move}.easier`);
  const made = noted(state, here, about, -1);
  if (about.inIt) return carryOn(made.state, here, [easier, ...made.words]);
  // Where it cannot be shorter or fewer, there is still an easier way to do it.
  const stays = made.state === state;
  return carryOn(made.state, here, [...made.words, ...(stays ? [say('coach.feedback.easier'), easier] : [])]);
};

/** "Left pulled more": at a yes that side gets an extra turn next time. Where the other one has it, both get the same again. */
export const feltSide = (state: State, here: Here, { side, agreed }: EventOf<'felt-side'>): Outcome => {
  if (!side) return carryOn(state, here, [say('coach.whichSideFirst')]);
  const about = meant(state, here);
  if (!about) return carryOn(state, here, [say('coach.feedback.none')]);
  const { item } = about;
  const name = nameOf(item.move);
  if (!hasSides(item.move)) return carryOn(state, here, [say('coach.feedback.both', { name })]);
  // It is told as a thing noticed, and nothing is kept of that before a yes.
  if (!agreed) {
    const asked = askFirst(state, { type: 'felt-side', side, agreed: true });
    return { ...asked, acts: [say('coach.feedback.common'), ...asked.acts] };
  }
  const { lean, ...before } = state.prefs.adjust?.[item.move] ?? { step: 0 };
  if (lean && lean !== side) return carryOn(save(state, item, before, 0), here, [say('coach.feedback.even', { name })]);
  const unit = isTimedHold(item.move) ? 'Seconds' : 'Times';
  const words = [say(`coach.feedback.side${unit}`, { name, count: extraOf(item) }, side)];
  return carryOn(save(state, item, { ...before, lean: side }, 0), here, words);
};

/** "Keep it": the last change is taken back, also for the sets that have not begun. */
export const keepIt = (state: State, here: Here): Outcome => {
  const { undo, ...rest } = state;
  if (!undo) return carryOn(state, here, [say('coach.feedback.kept')]);
  const words = [say('coach.feedback.keptMove', { name: nameOf(undo.move) })];
  const known = unfelt(rest, here, undo);
  const items = state.prefs.own?.items ?? [];
  const about = meantBy(rest, here, undo.move);
  const at = about ? ownIndex(state, about) : -1;
  const own = items[at];
  if (undo.own !== undefined) {
    if (!own) return carryOn(known, here, words);
    const { seconds: _seconds, count: _count, ...figures } = own;
    const old: OwnItem =
      own.seconds === undefined ? { ...figures, count: undo.own } : { ...figures, seconds: undo.own };
    return carryOn(withOwn(known, here, replaced(items, at, old)), here, words);
  }
  const adjust = adjustedTable(state.prefs.adjust, undo.move, undo.before ?? null);
  return carryOn({ ...known, prefs: { ...state.prefs, adjust } }, here, words);
};

/** The item of the plan that was spoken of, as far as its sets are still to come. */
function meantBy(state: State, here: Here, id: string): Meant | null {
  const { cursor } = state;
  if (!('plan' in cursor)) return null;
  const now = meant(state, here);
  if (now?.item.move === id) return now;
  const index = cursor.plan.items.findLastIndex((item) => item.move === id && item.felt !== undefined);
  const item = cursor.plan.items[index];
  return item ? { plan: cursor.plan, item, index, inIt: false, nextSet: null } : null;
}

function unfelt(state: State, here: Here, { move: id, step }: NonNullable<State['undo']>): State {
  const about = meantBy(state, here, id);
  if (!about?.item.felt) return state;
  const { plan, item, index, nextSet: from } = about;
  return inPlan(state, withItem(plan, index, withFelt(item, feltSteps(item) - step, from)));
}
