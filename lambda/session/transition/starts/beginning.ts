import { type MoveId, move } from '../../../content';
import type { PlanItem } from '../../../content/item';
import { toolOf } from '../../../content/needs';
import type { Equipment } from '../../../content/types';
import { levelFor } from '../../at-first';
import type { Here } from '../../here';
import { onSide } from '../../on-side';
import type { Act, State, Wanted } from '../../state';
import { SOON } from '../doing/place';
import { nameOf } from '../named';
import { ask, type Outcome, say } from '../outcome';
import { allowed, closedGates } from './gates';

/** Words that a listener hears once: while the coach counts, the wake word comes first. */
export function noted(state: State): { state: State; words: readonly Act[] } {
  const sessions = state.flags.sessions + 1;
  if (state.flags.noted) return { state: { ...state, flags: { ...state.flags, sessions } }, words: [] };
  return {
    state: { ...state, flags: { ...state.flags, sessions, noted: true } },
    words: [say('coach.wakeWord')],
  };
}

/** The notice before a family of moves at which nobody has chosen yet; null where every gate of these moves is settled. */
export const gated = (state: State, wanted: Wanted, moves: readonly MoveId[]): Outcome | null =>
  closedGates(state, moves).length === 0
    ? null
    : { state: { ...state, wanted, cursor: { at: 'lobby' } }, acts: [ask('gate')] };

/** What was held shortly before is still part of "how did I do"; yesterday's, of which the rest was offered, is not. */
export const ledgerFor = (state: State, here: Here): State['ledger'] =>
  here.asking === 'rest-or-again'
    ? {}
    : state.turn || (state.at !== undefined && here.now - state.at <= SOON)
      ? state.ledger
      : {};

/** Sessions before this one, as far as they make a difference to what is said: after many of them none is the first again. */
export const visitOf = ({ flags }: State): number => (flags.sessions === 0 ? 0 : 1 + ((flags.sessions - 1) % 59));

/** An item as this listener does it; null where it is left out. */
export function forListener(whole: PlanItem, state: State, gentlest: boolean): PlanItem | null {
  if (!allowed(state, whole.move)) return null;
  const item = state.side ? onSide(whole, state.side) : whole;
  if (!item) return null;
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

/** What a first session has of a move: itself, or the first easier one that it may have. Null where there is none. */
function firstOf(state: State, id: MoveId): MoveId | null {
  for (let one: MoveId | null = id; one !== null; one = move(one).easier)
    if (move(one).level <= levelFor(state, 'unasked') && allowed(state, one)) return one;
  return null;
}

/**
 * The items of a routine as a first session has them: each move of a higher level in its easier form, once, and left out
 * where it has none. Its doses are its own.
 */
export function atFirst(state: State, items: readonly PlanItem[]): readonly PlanItem[] {
  const planned = items.map((item) => firstOf(state, item.move));
  return items.flatMap((item, i) => {
    const id = planned[i];
    if (id === item.move) return [item];
    const again = !id || items.some((other) => other.move === id) || planned.indexOf(id) < i;
    return again || !id ? [] : [{ move: id }];
  });
}

/** What of a routine is not done as it is another day: the one move by its name, more of them as what they have in common. */
export function toldAtFirst(state: State, moves: readonly MoveId[]): readonly Act[] {
  const own = moves.filter((id) => allowed(state, id));
  const planned = atFirst(
    state,
    own.map((id) => ({ move: id })),
  ).map((item) => item.move);
  const other = own.filter((id) => !planned.includes(id));
  const [one] = other;
  if (!one) return [];
  if (other.length > 1) return [say('coach.atFirst.several')];
  const swapped = planned.some((id) => !own.includes(id));
  return [say(swapped ? 'coach.atFirst.easier' : 'coach.atFirst.waits', { name: nameOf(one) })];
}

/** What takes the place of a move by name: its thing is missing, or it comes too early. Null where nothing has to. */
export function neighbour(state: State, id: MoveId): MoveId | null {
  const { level, after, instead } = move(id);
  if ((after !== undefined && !state.flags.fingers) || missing(state, id)) return instead[0] ?? null;
  return level > levelFor(state, 'named') ? (firstOf(state, id) ?? instead[0] ?? null) : null;
}

/** The tool a move cannot be done without, where the listener has none. Every other thing has a stand-in at home. */
export function missing({ prefs }: State, id: MoveId): Equipment | null {
  const tool = toolOf(id);
  return tool !== null && prefs.without.includes(tool) ? tool : null;
}
