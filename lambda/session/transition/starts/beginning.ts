import { type MoveId, move } from '../../../content';
import type { PlanItem } from '../../../content/item';
import type { Equipment } from '../../../content/types';
import type { Here } from '../../here';
import type { Act, State, Wanted } from '../../state';
import { ask, type Outcome, say } from '../outcome';
import { SOON } from '../place';
import { allowed, closedGates } from './gates';

/** Words that a listener hears once: while the coach counts, the wake word comes first. */
export function noted(before: State, today: string): { state: State; words: readonly Act[] } {
  const state: State = before.flags.firstOn ? before : { ...before, flags: { ...before.flags, firstOn: today } };
  const sessions = state.flags.sessions + 1;
  if (state.flags.noted) return { state: { ...state, flags: { ...state.flags, sessions } }, words: [] };
  return {
    state: { ...state, flags: { ...state.flags, sessions, noted: true } },
    words: [say('coach.wakeWord')],
  };
}

/** Asks once about the families of moves in a plan; without an answer the routine goes on with other moves instead. */
export function gated(state: State, wanted: Wanted, moves: readonly MoveId[], made: Outcome): Outcome {
  const gates = closedGates(state, moves);
  const { cursor } = made.state;
  if (gates.length === 0 || cursor.at !== 'guiding') return made;
  const opening = made.acts.filter((act) => act.act === 'say');
  return {
    state: { ...made.state, wanted, cursor: { ...cursor, asking: 'gate' } },
    acts: [
      ...opening,
      say('coach.beforeDown'),
      ...gates.map((gate) => say(`safety.gates.${gate}`)),
      ask('safety.gates.again'),
      { act: 'guide', entry: 'fresh' },
    ],
  };
}

/** A first session takes every dose at its lowest and nothing of the third level (safety reference, section 7). */
export const isFirst = (state: State): boolean => state.flags.sessions === 0;

/** What was held shortly before is still part of "how did I do"; yesterday's, of which the rest was offered, is not. */
export const ledgerFor = (state: State, here: Here): State['ledger'] =>
  here.asking === 'rest-or-again'
    ? {}
    : state.turn || (state.at !== undefined && here.now - state.at <= SOON)
      ? state.ledger
      : {};

/** Sessions before this one, as far as they make a difference to what is said. */
export const visitOf = ({ flags }: State): number => flags.sessions % 60;

export function forListener(item: PlanItem, state: State, gentlest: boolean): PlanItem | null {
  if (!allowed(state, item.move)) return null;
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

/** In the first sessions, and for the ball before the fingers, a neighbour takes the place of a move by name. */
export function neighbour(state: State, id: MoveId): MoveId | null {
  const without = withoutThing(state, id);
  if (without) return without.move;
  if (move(id).level < 3) return null;
  if (id === 'ball-release' && !state.flags.fingers) return 'supine-massage';
  if (!isFirst(state)) return null;
  return id === 'mountain-climbers' ? 'straight-leg-raise' : id === 'camel' ? 'kneeling-lunge' : null;
}

/** What takes the place of a move that cannot be done without its thing. Every other thing has a stand-in at home. */
const WITHOUT: Readonly<Partial<Record<Equipment, Readonly<Partial<Record<MoveId, MoveId>>>>>> = {
  ball: { 'ball-release': 'supine-massage' },
  roller: { 'foam-rolling': 'side-lying-massage' },
};

/** The move that takes the place of one whose thing is missing; null where nothing is. */
export function withoutThing(
  { prefs }: State,
  id: MoveId,
): { readonly thing: Equipment; readonly move: MoveId } | null {
  for (const thing of move(id).equipment) {
    const instead = prefs.without.includes(thing) ? WITHOUT[thing]?.[id] : undefined;
    if (instead) return { thing, move: instead };
  }
  return null;
}
