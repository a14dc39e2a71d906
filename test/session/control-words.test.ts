import { CONTROL_WORDS } from './control-words';
import { cursorLine, noticed, react, SITUATIONS, type SituationName, situationNames } from './situations';

describe.each(CONTROL_WORDS)('"$said"', ({ event, leads }) => {
  it.each(situationNames)('%s', (name: SituationName) => {
    const { state, acts } = react(SITUATIONS[name], event);
    expect(`${cursorLine(state.cursor, acts)} | ${noticed(acts)}`).toBe(leads[name]);
  });
});

describe('every control word', () => {
  it('is answered in every situation, and changes nothing but what it should', () => {
    for (const { event } of CONTROL_WORDS) {
      for (const name of situationNames) {
        const situation = SITUATIONS[name];
        const { state, acts } = react(situation, event);
        expect(acts.length).toBeGreaterThan(0);
        // A way on: the routine, a question, quiet, or closing words.
        expect(acts.at(-1)?.act).not.toBe('say');
        expect(state.flags.notices).toBe(1);
        expect('plan' in state.cursor || event.type === 'stop' || event.type === 'no' || name === 'in the lobby').toBe(
          true,
        );
      }
    }
  });
});
