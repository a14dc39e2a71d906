import { move, moveIds } from '../../../content';
import type { Family } from '../../../content/types';
import type { Trait } from '../../../safety/cues';
import type { Here } from '../../here';
import type { State } from '../../state';
import { carryOn, type Outcome, say } from '../outcome';

/**
 * What is so for good is a note for this session's planning, no alarm, and never kept (row N1). Nobody is led onto one leg
 * then, and from a wheelchair or with one leg neither onto knees, feet nor hands.
 */
const LEFT_OUT: { readonly [T in Trait]: readonly Family[] } = {
  blind: ['standing'],
  deaf: [],
  older: ['standing'],
  'one-arm': ['standing', 'plank'],
  'one-leg': ['standing', 'plank', 'kneeling'],
  wheelchair: ['standing', 'plank', 'kneeling'],
};

export function led(state: State, here: Here, traits: readonly Trait[]): Outcome {
  const families = new Set(traits.flatMap((trait) => LEFT_OUT[trait]));
  const out = moveIds.filter((id) => move(id).families.some((family) => families.has(family)));
  const known: State = {
    ...state,
    out: [...new Set([...(state.out ?? []), ...out])],
  };
  return carryOn(known, here, [
    say(`safety.traits.${traits.includes('deaf') ? 'again' : traits.includes('older') ? 'older' : 'noted'}`),
  ]);
}
