import type { Hunch } from '../../lambda/session/state';
import { PLAIN_HUNCHES } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import { hereAt } from './questions';
import { askedBy, SITUATIONS, stateIn } from './situations';

const between = SITUATIONS['in a window between two moves'];
const lobby = SITUATIONS['in the lobby'];
const heard = (event: Hunch, at = between) => transition(stateIn(at), at.here, { type: 'perhaps', event }, '', false);
const asking = { ...hereAt('confirm'), spot: between.here.spot };

describe('What was hardly understood', () => {
  it.each(PLAIN_HUNCHES)('is asked about in a routine, and nothing is done yet: %s', (type) => {
    const { state, acts } = heard({ type });
    expect(askedBy(acts)).toBe('confirm');
    expect(acts[0]).toMatchObject({ act: 'say', line: { key: 'coach.perhaps.unsure' } });
    expect(state.cursor).toEqual(stateIn(between).cursor);
  });

  it('names the move that may have been meant', () => {
    const { state } = heard({ type: 'start-move', move: 'sphinx' });
    expect(state.confirming?.event).toEqual({ type: 'perhaps', event: { type: 'start-move', move: 'sphinx' } });
  });

  it('is done at a yes, and at the same words once more', () => {
    const { state } = heard({ type: 'pause' });
    for (const event of [{ type: 'yes' }, { type: 'pause' }] as const)
      expect(transition(state, asking, event).state.cursor.at).toBe('paused');
  });

  it('is forgotten at a no, and the routine goes on where it was', () => {
    const { state } = heard({ type: 'skip' });
    const on = transition(state, asking, { type: 'no' }).state;
    expect(on).toMatchObject({ cursor: { at: 'guiding', spot: between.here.spot } });
    expect(on.confirming).toBeUndefined();
  });

  it('is a miss like any other where nothing is under way', () => {
    expect(askedBy(heard({ type: 'pause' }, lobby).acts)).not.toBe('confirm');
  });
});
