import { remind } from '../../lambda/session/transition/visit/reminder';
import { EVENTS, hereAt } from './questions';
import { react, SITUATIONS, stateIn } from './situations';

const lobby = SITUATIONS['in the lobby'];

describe('"same as yesterday"', () => {
  it('begins what was started last, whatever is usual', () => {
    const recent = ['morning', 'quick-relief', 'quick-relief', 'quick-relief'] as const;
    const { state } = react(lobby, EVENTS['as-last'], { flags: { ...stateIn(lobby).flags, recent } });
    expect(state.cursor).toMatchObject({ at: 'guiding', plan: { routine: 'morning' } });
  });

  it('offers the usual choice to whoever has begun nothing yet', () => {
    const { recent: _recent, ...flags } = stateIn(lobby).flags;
    const { state } = react(lobby, EVENTS['as-last'], { flags });
    expect(state.cursor.at).toBe('lobby');
    expect(state.wanted).toEqual({ want: 'routine', routine: 'quick-relief' });
  });
});

describe('an hour of the night that nobody said was one', () => {
  const here = { ...hereAt('choose'), reminders: 'allowed' as const };
  const atFive = { type: 'remind', days: null, time: { hour: 5, minute: 30 } } as const;

  it('is in the afternoon, and in the morning for whoever says it again', () => {
    const first = remind(stateIn(lobby), here, atFive);
    expect(first.state.reminder).toMatchObject({ hour: 17, minute: 30 });
    const again = remind(first.state, { ...here, asking: 'reminder-sure' }, atFive);
    expect(again.state.reminder).toMatchObject({ hour: 5, minute: 30 });
  });
});
