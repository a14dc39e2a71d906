import { type MoveId, move } from '../../content';
import type { Equipment } from '../../content/types';
import type { EventOf } from '../events';
import type { Here } from '../here';
import type { Preferences, State } from '../state';
import { somethingElse } from './dose';
import { carryOn, type Outcome, say, underState } from './outcome';

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

const withThing = (list: readonly Equipment[], thing: Equipment) => [...new Set([...list, thing])];
const withoutIt = (list: readonly Equipment[], thing: Equipment) => list.filter((other) => other !== thing);

const noted = (state: State, change: Partial<Preferences>): State => ({
  ...state,
  prefs: { ...state.prefs, ...change },
});

/** "I have a ball": remembered. */
export const has = (state: State, here: Here, { thing }: EventOf<'has-thing'>): Outcome => {
  if (!thing) return carryOn(state, here, [say('equipment.unknown')]);
  const { has: had, without } = state.prefs;
  const known = noted(state, { has: withThing(had, thing), without: withoutIt(without, thing) });
  return carryOn(known, here, [say('equipment.has', { thing: `@equipment.names.${thing}` })]);
};

/** "I don't have a ball": remembered, with what does instead. In a move that needs it another move takes its place. */
export const lacks = (state: State, here: Here, { thing }: EventOf<'lacks-thing'>): Outcome => {
  if (!thing) return carryOn(state, here, [say('equipment.unknown')]);
  const { has: had, without } = state.prefs;
  const known = noted(state, { has: withoutIt(had, thing), without: withThing(without, thing) });
  const now = underState(state);
  if (now && withoutThing(known, now.item.move)) return somethingElse(known, here);
  return carryOn(known, here, [say(`equipment.lacks.${thing}`)]);
};

/** How the listener likes it, in a few sentences. Nothing of their body is told. */
export const aboutMe = (state: State, here: Here): Outcome => {
  const { talk, pace, lead, counting, cadence, without, own } = state.prefs;
  const moves = own?.items.length ?? 0;
  return carryOn(state, here, [
    say(`about.talk.${talk}`),
    ...(counting ? [] : [say('about.noCounting')]),
    say(`coach.stops.${pace}`),
    ...(cadence === 1 ? [] : [say(`about.${cadence > 1 ? 'slower' : 'faster'}`)]),
    say('about.lead', undefined, lead),
    ...without.slice(0, MOST_THINGS).map((thing) => say('about.without', { thing: `@equipment.names.${thing}` })),
    ...(moves > 0 ? [say('own.has', { count: moves })] : []),
  ]);
};

/** More of them would make the answer a list. */
const MOST_THINGS = 3;
