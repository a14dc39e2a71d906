import { move } from '../../content';
import type { EventOf } from '../events';
import { type Adjustment, adjustedTable, extraOf, hasSides, isTimedHold, MOST_STEPS, stepped } from '../feedback';
import type { Here } from '../here';
import type { Act, State } from '../state';
import type { PlanItem } from '../types';
import { carryOn, guided, nameOf, type Outcome, say } from './outcome';

/** The move that feedback is about: the one under way, or the last one while the next has not begun. */
function meant(state: State, here: Here): { readonly item: PlanItem; readonly inIt: boolean } | null {
  const { cursor } = state;
  const last = (items: readonly PlanItem[]) => items.findLast(({ move: id }) => move(id).work.kind !== 'rest');
  if (cursor.at === 'finished') {
    const item = last(cursor.plan.items);
    return item ? { item, inIt: false } : null;
  }
  const at = guided(state);
  if (!at) return null;
  const { index, round, step, carried } = at.spot;
  const fresh = step === 'setup' && round === 0 && !carried;
  const before = fresh || step === 'up' ? last(at.plan.items.slice(0, index)) : undefined;
  if (before) return { item: before, inIt: false };
  const item = at.plan.items[index];
  return item ? { item, inIt: !here.between } : null;
}

const keep = (state: State, { move: id }: PlanItem, said: Adjustment): State => {
  const before = state.prefs.adjust?.[id];
  return {
    ...state,
    prefs: { ...state.prefs, adjust: adjustedTable(state.prefs.adjust, id, said) },
    undo: { move: id, ...(before ? { before } : {}) },
  };
};

/** What changes next time, in words; nothing where the limits of the move or of the steps are reached. */
function noted(state: State, item: PlanItem, way: 1 | -1): { readonly state: State; readonly words: readonly Act[] } {
  const name = nameOf(item.move);
  const { kind } = move(item.move).work;
  if (kind === 'rest') return { state, words: [say('coach.feedback.rest')] };
  const before = state.prefs.adjust?.[item.move] ?? { step: 0 };
  // A change of this session is not in the plan yet, so it counts from the dose it leads to.
  const pending = state.undo?.move === item.move ? before.step - (state.undo.before?.step ?? 0) : 0;
  const now = stepped(item, pending);
  const change = Math.abs(stepped(item, pending + way) - now);
  if (change === 0) return { state, words: [say(way > 0 ? 'coach.feedback.most' : 'coach.feedback.least', { name })] };
  if (Math.abs(before.step + way) > MOST_STEPS) return { state, words: [say('coach.feedback.enough')] };
  const unit = kind === 'hold' ? 'Seconds' : kind === 'breaths' ? 'Breaths' : 'Times';
  const words = [say(`coach.feedback.${way > 0 ? 'more' : 'less'}${unit}`, { name, count: change })];
  return { state: keep(state, item, { ...before, step: before.step + way }), words };
}

/** "That was easy": a step more next time. */
export const wasEasy = (state: State, here: Here): Outcome => {
  const about = meant(state, here);
  if (!about) return carryOn(state, here, [say('coach.feedback.none')]);
  const made = noted(state, about.item, 1);
  return carryOn(made.state, here, made.words);
};

/** "Too hard": an easier way at once for whoever is in it, and a step less next time. */
export const tooHard = (state: State, here: Here): Outcome => {
  const about = meant(state, here);
  if (!about) return carryOn(state, here, [say('coach.feedback.none')]);
  const easier = about.inIt ? [say(`moves.${about.item.move}.easier`)] : [];
  const made = noted(state, about.item, -1);
  return carryOn(made.state, here, [...easier, ...made.words]);
};

/** "Left pulled more": that side gets an extra turn next time. */
export const feltSide = (state: State, here: Here, { side }: EventOf<'felt-side'>): Outcome => {
  if (!side) return carryOn(state, here, [say('coach.whichSideFirst')]);
  const about = meant(state, here);
  if (!about) return carryOn(state, here, [say('coach.feedback.none')]);
  const { item } = about;
  const name = nameOf(item.move);
  if (!hasSides(item.move)) return carryOn(state, here, [say('coach.feedback.both', { name })]);
  const before = state.prefs.adjust?.[item.move] ?? { step: 0 };
  const unit = isTimedHold(item.move) ? 'Seconds' : 'Times';
  const words = [say(`coach.feedback.side${unit}`, { name, count: extraOf(item) }, side)];
  return carryOn(keep(state, item, { ...before, lean: side }), here, words);
};

/** "Keep it": the last change is taken back. */
export const keepIt = (state: State, here: Here): Outcome => {
  const { undo, ...rest } = state;
  if (!undo) return carryOn(state, here, [say('coach.feedback.kept')]);
  const adjust = adjustedTable(state.prefs.adjust, undo.move, undo.before ?? null);
  return carryOn({ ...rest, prefs: { ...state.prefs, adjust } }, here, [
    say('coach.feedback.keptMove', { name: nameOf(undo.move) }),
  ]);
};
