import type { SessionEvent } from '../../lambda/session/events';
import type { State } from '../../lambda/session/state';
import { noticed, react, SITUATIONS } from './situations';

const REMIND: SessionEvent = { type: 'remind', days: ['TH'], time: { hour: 10, minute: 0 } };
const stopped = (
  tier: 'see' | 'urgent' | 'emergency',
  asking: 'reminder-sure' | null = null,
  more: Partial<State> = {},
) => {
  const { here } = SITUATIONS['in the lobby'];
  return {
    cursor: { at: 'stopped', tier } as const,
    here: { ...here, asking, reminders: 'allowed' as const },
    ...more,
  };
};
const said = (situation: Parameters<typeof react>[0], event: SessionEvent) => {
  const { state, acts } = react(situation, event);
  return `${state.cursor.at}: ${noticed(acts)}`;
};

describe('After an alarm that asks for a visit', () => {
  it.each<[string, SessionEvent]>([
    ['how often', { type: 'record', of: 'times' }],
    ['this week', { type: 'this-week' }],
    ['what was done', { type: 'how-did-i-do' }],
    ['yesterday', { type: 'yesterday' }],
    ['how many days running', { type: 'streak' }],
  ])('%s is told, with whom to see, and nothing else is asked', (_what, event) => {
    expect(said(stopped('see'), event)).toMatch(
      /^stopped: (?!.*waits)coach\..*safety\.stopped\.see safety\.stopped\.prompt\?$/,
    );
  });

  it('a reminder for another day is read back, with whom to see', () => {
    expect(said(stopped('see'), REMIND)).toMatch(/^stopped: safety\.stopped\.see reminder\.sure\?$/);
  });

  it('none is kept for the same day', () => {
    expect(said(stopped('see'), { ...REMIND, days: null, soon: { day: 'today' } })).toContain('safety.stopped.noMore');
  });

  it.each<[string, SessionEvent]>([
    ['a routine', { type: 'start-routine', routine: 'quick-relief' }],
    ['a yes to nothing', { type: 'yes' }],
  ])('%s starts nothing', (_what, event) => {
    expect(said(stopped('see'), event)).toMatch(/^stopped: /);
  });
});

describe.each(['urgent', 'emergency'] as const)('After an alarm that is %s', (tier) => {
  it.each<[string, SessionEvent]>([
    ['a record', { type: 'record', of: 'times' }],
    ['a reminder', REMIND],
  ])('%s waits', (_what, event) => {
    expect(said(stopped(tier), event)).toMatch(/^stopped: safety\.stopped\.(?:waits|noMore)/);
  });
});
