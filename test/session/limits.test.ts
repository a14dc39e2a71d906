import type { SessionEvent } from '../../lambda/session/events';
import { rounds } from '../../lambda/session/rounds';
import type { State } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import { noticed, SITUATIONS, stateIn } from './situations';

const lobby = SITUATIONS['in the lobby'];
/** A wish with a limit beside it, where nothing runs. */
const said = (event: SessionEvent, also: SessionEvent, more: Partial<State> = {}) =>
  transition(stateIn(lobby, more), lobby.here, event, '', true, false, [also]);
const itemsOf = ({ cursor }: State) => ('plan' in cursor ? cursor.plan.items : []);

const PLAN: SessionEvent = { type: 'plan', seconds: 900, asked: {} };

describe('A limit beside a wish', () => {
  it.each<[string, SessionEvent]>([
    ['a plan', PLAN],
    ['a routine', { type: 'start-routine', routine: 'full' }],
  ])('a side is all there is of %s, and it is said first', (_what, event) => {
    const { state, acts } = said(event, { type: 'only-side', side: 'left' });
    const sides = itemsOf(state).flatMap((item) => rounds(item).map(({ side }) => side));
    expect(noticed(acts)).toMatch(/^coach\.onlySide\.done\(left\) /);
    expect(sides).toContain('left');
    expect(sides).not.toContain('right');
  });

  it('a plan for one side is as long as it was wished for', () => {
    const { state } = said(PLAN, { type: 'only-side', side: 'left' });
    const { cursor } = state;
    expect(
      'plan' in cursor && lobby.here.left(cursor.plan, { index: 0, round: 0, step: 'setup', done: 0 }),
    ).toBeDefined();
    expect(itemsOf(state).length).toBeGreaterThanOrEqual(itemsOf(said(PLAN, { type: 'ready' }).state).length);
  });

  it('a move is left out of a routine that has it', () => {
    const routine: SessionEvent = { type: 'start-routine', routine: 'quick-relief' };
    const { state, acts } = said(routine, { type: 'skip', move: 'knee-to-chest' });
    expect(noticed(acts)).toMatch(/^coach\.never\.today/);
    expect(itemsOf(state).map(({ move }) => move)).not.toContain('knee-to-chest');
  });

  it('a position is left out of a routine that has it', () => {
    const routine: SessionEvent = { type: 'start-routine', routine: 'full' };
    const { state } = said(routine, { type: 'plan', seconds: null, asked: { without: ['kneeling'] } });
    const moves = itemsOf(state).map(({ move }) => move);
    expect(moves).not.toHaveLength(0);
    expect(moves).not.toContain('kneeling-lunge');
  });

  it('holds for the plan, and not for the one after it', () => {
    const finished = transition(stateIn(SITUATIONS.finished, { side: 'left' }), SITUATIONS.finished.here, {
      type: 'this-week',
    });
    expect(finished.state.side).toBeUndefined();
  });
});
