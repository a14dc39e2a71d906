import type { Equipment } from '../../../content/types';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import type { State } from '../../state';
import { somethingElse } from '../dose/dose';
import { carryOn, type Outcome, say, withPrefs } from '../outcome';
import { missing } from '../starts/beginning';
import { underState } from '../under-way';

const withThing = (list: readonly Equipment[], thing: Equipment) => [...new Set([...list, thing])];
const withoutIt = (list: readonly Equipment[], thing: Equipment) => list.filter((other) => other !== thing);

/** "I have a ball": remembered. */
export const has = (state: State, here: Here, { thing }: EventOf<'has-thing'>): Outcome => {
  if (!thing) return carryOn(state, here, [say('equipment.unknown')]);
  const { has: had, without } = state.prefs;
  const known = withPrefs(state, { has: withThing(had, thing), without: withoutIt(without, thing) });
  return carryOn(known, here, [say('equipment.has', { thing: { name: 'things', id: thing } })]);
};

/** "I don't have a ball": remembered, with what does instead. In a move that needs it another move takes its place. */
export const lacks = (state: State, here: Here, { thing }: EventOf<'lacks-thing'>): Outcome => {
  if (!thing) return carryOn(state, here, [say('equipment.unknown')]);
  const { has: had, without } = state.prefs;
  const known = withPrefs(state, { has: withoutIt(had, thing), without: withThing(without, thing) });
  const now = underState(state);
  if (now && missing(known, now.item.move)) return somethingElse(known, here);
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
    ...without.slice(0, MOST_THINGS).map((thing) => say('about.without', { thing: { name: 'things', id: thing } })),
    ...(moves > 0 ? [say('own.has', { count: moves })] : []),
    say('about.kept'),
  ]);
};

/** More of them would make the answer a list. */
const MOST_THINGS = 3;
