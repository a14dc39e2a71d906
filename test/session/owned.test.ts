import { EQUIPMENT, type Equipment } from '../../lambda/content/types';
import type { State } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import { measured, stateOf } from '../plan/plans';

/** The moves of a plan of a quarter of an hour, in each of its variations. */
const planned = (state: State): readonly string[] =>
  Array.from({ length: 10 }, (_, variation) => {
    const asked = { minutes: 15, focus: 'massage', variation } as const;
    const { cursor } = transition(state, measured(), { type: 'plan', seconds: null, asked }).state;
    return 'plan' in cursor ? cursor.plan.items.map(({ move }) => move) : [];
  }).flat();

const says = (state: State, type: 'has-thing' | 'lacks-thing', thing: Equipment): State =>
  transition(state, measured(), { type, thing }).state;

describe('What somebody said that they have', () => {
  it('comes into their plans from then on, and out again when it is gone', () => {
    const stranger = stateOf({ sessions: 3 });
    expect(planned(stranger)).not.toContain('foam-rolling');
    const owner = says(stranger, 'has-thing', 'roller');
    expect(planned(owner)).toContain('foam-rolling');
    expect(planned(says(owner, 'lacks-thing', 'roller'))).not.toContain('foam-rolling');
  });

  it('changes nothing for whoever owns what a plan never asks to be named', () => {
    const owner = EQUIPMENT.filter((thing) => thing !== 'roller' && thing !== 'ball').reduce(
      (state, thing) => says(state, 'has-thing', thing),
      stateOf({ sessions: 3 }),
    );
    expect(planned(owner)).toEqual(planned(stateOf({ sessions: 3 })));
  });
});
