import type { SessionEvent } from '../../lambda/session/events';
import type { Suspended } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import { EVENTS, hereAt, stateAt } from './questions';
import { askedBy, SITUATIONS, stateIn } from './situations';

const between = SITUATIONS['in a window between two moves'];
const said = (event: SessionEvent, sure: boolean, at = between) => transition(stateIn(at), at.here, event, '', sure);

/** A plan of so many minutes that is another one than what is under way. */
const plan = (seconds: number | null): SessionEvent => ({
  type: 'plan',
  seconds,
  asked: { easy: true, focus: 'stretch' },
});

describe('In the middle of a routine', () => {
  it.each<[string, SessionEvent, boolean, object]>([
    ['another routine', { type: 'start-routine', routine: 'strength' }, true, { want: 'routine', routine: 'strength' }],
    ['another plan', plan(600), true, { want: 'plan', request: { minutes: 10, easy: true } }],
    ['another plan of no length', plan(null), true, { want: 'plan', request: { minutes: null, easy: true } }],
    ['a routine of one’s own', EVENTS['start-own'], true, { want: 'own' }],
  ])('%s waits for a yes, and is what a yes would begin', (_what, event, sure, wanted) => {
    const asked = said(event, sure);
    expect(askedBy(asked.acts)).toBe('confirm');
    expect(asked.state.cursor).toMatchObject({ plan: { routine: 'morning' } });
    expect(asked.state.confirming?.event).toMatchObject({ type: 'start', wanted });
  });

  it.each<[string, SessionEvent, Suspended]>([
    ['a wish for advice', EVENTS.recommend, EVENTS.recommend as Suspended],
    ['making one of one’s own', EVENTS['build-own'], { type: 'build-own' }],
  ])('%s waits for a yes', (_what, event, waits) => {
    expect(said(event, true).state.confirming?.event).toEqual(waits);
  });

  it.each(['stop', 'thats-all', 'cancel'] as const)('"%s" that was guessed is asked about as a stop', (type) => {
    const asked = said({ type }, false);
    expect(askedBy(asked.acts)).toBe('confirm');
    expect(asked.state.confirming).toEqual({ event: { type: 'stop' }, eased: true });
  });

  it('a yes ends what a guess only asked about, and a no goes on with it', () => {
    const { state } = said({ type: 'stop' }, false);
    const here = { ...hereAt('confirm'), spot: between.here.spot };
    expect(transition(state, here, { type: 'yes' }).acts.some(({ act }) => act === 'close')).toBe(true);
    expect(transition(state, here, { type: 'no' }).state).toMatchObject({ cursor: { at: 'guiding' } });
  });

  it('a routine that nobody knows is not asked about', () => {
    expect(said({ type: 'start-routine', routine: null, unknown: true }, true).state.confirming).toBeUndefined();
  });

  it('nothing is deleted, and it is said when it can be', () => {
    const made = said({ type: 'cancel-reminders' }, true);
    expect(made.acts[0]).toMatchObject({ act: 'say', line: { key: 'coach.forget.later' } });
    expect(made.state.cursor).toMatchObject({ at: 'guiding' });
  });
});

describe('Where nothing runs', () => {
  it('another routine takes the place of nothing, and begins at once', () => {
    const made = said({ type: 'start-routine', routine: 'strength' }, true, SITUATIONS['in the lobby']);
    expect(made.state.confirming).toBeUndefined();
    expect(made.state.cursor).toMatchObject({ at: 'guiding', plan: { routine: 'strength' } });
  });
});

describe('At a question, where nothing runs', () => {
  it('another routine takes the place of nothing either', () => {
    const { cursor: _cursor, ...asked } = stateAt('reminder-sure');
    const state = { ...asked, cursor: { at: 'lobby' } as const };
    const made = transition(state, hereAt('reminder-sure'), { type: 'start-routine', routine: 'strength' });
    expect(made.state.confirming).toBeUndefined();
    expect(made.state.cursor).toMatchObject({ at: 'guiding', plan: { routine: 'strength' } });
  });
});

describe('A guess that may have meant the end', () => {
  const at = (asking: 'pain' | 'reminder-sure', event: SessionEvent, sure: boolean) =>
    transition(stateAt(asking), hereAt(asking), event, '', sure);

  it('asks a question about the body again, and ends nothing', () => {
    const made = at('pain', { type: 'stop' }, false);
    expect([askedBy(made.acts), made.acts.some(({ act }) => act === 'close')]).toEqual(['pain', false]);
  });

  it('is the end where it is sure', () => {
    expect(at('pain', { type: 'stop' }, true).acts.some(({ act }) => act === 'close')).toBe(true);
  });
});
