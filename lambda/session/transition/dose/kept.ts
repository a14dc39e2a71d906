import { type MoveId, move } from '../../../content';
import type { PlanItem } from '../../../content/item';
import { dosed, wantedOf, withinRange } from '../../dosing';
import type { EventOf } from '../../events';
import { adjustedTable } from '../../feedback';
import type { Here } from '../../here';
import { isTimed, ofEachOne, prescribed } from '../../own';
import { dose } from '../../rounds';
import type { State } from '../../state';
import { amountOf } from '../named';
import { carryOn, type Outcome, say, withPrefs } from '../outcome';
import { type Guided, guided, under } from '../under-way';
import { ofThis } from './redosing';

/* A number that is named for good: the move has it from now on, until it is forgotten. */

/** The state with this dose of the move kept; what was said of it in steps counted from another one. */
function keeping(state: State, id: MoveId, amount: number): State {
  const { adjust } = state.prefs;
  const { lean } = adjust?.[id] ?? {};
  return withPrefs(state, { adjust: adjustedTable(adjust, id, { step: 0, amount, ...(lean ? { lean } : {}) }) });
}

/** "Twenty bridges, always": the number is kept before they are done, in the terms of the move. */
export function keptOf(state: State, { move: id, whose, ...wish }: EventOf<'move-dose'>) {
  const made = whose === 'always' && id !== null ? prescribed(id, wish, []) : null;
  const amount = made && (wish.seconds ?? wish.count) !== undefined ? dose(made.item) : null;
  if (id === null || amount === null) return { state, words: [] };
  return {
    state: keeping(state, id, amount),
    words: [say('coach.dose.kept', { length: amountOf({ move: id }, amount) })],
  };
}

/** The move under way with its number for good; without a figure it is what is done now. Null where a hold has a length, or nothing has one. */
export function alwaysOfThis(state: State, here: Here, at: Guided, said: EventOf<'hold-length'>): Outcome | null {
  const now = under(at);
  const { whose: _whose, ...event } = said;
  const bare = event.seconds === null && event.count === undefined;
  if (!now || event.change !== 'to' || now.technique.work.kind === 'rest' || (isTimed(now.item.move) && !bare))
    return null;
  if (ofEachOne(now.item.move, event.seconds) !== null) return null;
  const { amount, limit } = withinRange(now.item, wantedOf(now.item, now.round.amount, event), now.round.amount);
  const length = amountOf(now.item, amount);
  const made = bare ? state : ofThis(state, here, at, event).state;
  const words = [...(limit ? [say(`coach.dose.${limit}`, { length })] : []), say('coach.dose.kept', { length })];
  return carryOn(keeping(made, now.item.move, amount), here, words);
}

/** "Forget my number": the move under way has its usual one again, and where nothing runs every move has. */
export function forgotten(state: State, here: Here): Outcome {
  const at = guided(state);
  const now = at && under(at);
  const { holds: _holds, ...prefs } = state.prefs;
  if (!at || !now) {
    const moves = Object.keys(prefs.adjust ?? {}) as MoveId[];
    const adjust = moves.reduce((table, id) => without(table, id), prefs.adjust);
    return carryOn({ ...state, prefs: { ...prefs, ...(adjust ? { adjust } : {}) } }, here, [
      say('coach.dose.forgotten'),
    ]);
  }
  const { move: id } = now.item;
  const known: State = {
    ...state,
    prefs: { ...prefs, ...(prefs.adjust ? { adjust: without(prefs.adjust, id) } : {}) },
  };
  const usual = usualOf(id);
  const made = ofThis(known, here, at, { type: 'hold-length', change: 'to', seconds: null, count: usual });
  return carryOn(made.state, here, [say('coach.dose.usual', { length: amountOf(now.item, usual) })]);
}

/** What a move has where nobody says anything. */
const usualOf = (id: MoveId): number => dose({ move: id });

const without = (table: State['prefs']['adjust'], id: MoveId) => {
  const { amount: _amount, ...said } = table?.[id] ?? { step: 0 };
  return adjustedTable(table, id, said);
};

/** The item with the number that is kept of it, where that is lower: nobody is taken beyond it by a plan. */
export function noMoreThanKept(item: PlanItem, { adjust }: State['prefs']): PlanItem {
  const amount = adjust?.[item.move]?.amount;
  return amount === undefined || amount >= dose(item) || move(item.move).work.kind === 'rest'
    ? item
    : dosed(item, withinRange(item, amount, amount).amount);
}
