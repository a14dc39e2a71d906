import type { SessionEvent } from '../../lambda/session/events';
import type { Suspended } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import { EVENTS, hereAt, stateAt } from './questions';
import { askedBy, SITUATIONS, stateIn } from './situations';

const between = SITUATIONS['in a window between two moves'];
const COURSE = { week: 3, since: '2026-12-28', done: 1 };
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

  it.each(['stop', 'thats-all'] as const)('"%s" that is sure ends it at once', (type) => {
    const { state, acts } = said({ type }, true);
    expect(acts.some(({ act }) => act === 'close')).toBe(true);
    expect(state.confirming).toBeUndefined();
  });

  it('its own length, said again, is done at once', () => {
    const { state } = said({ type: 'plan', seconds: 420, asked: {} }, true);
    expect(state.confirming).toBeUndefined();
    expect(state.cursor).toMatchObject({ at: 'guiding', plan: { routine: 'morning' } });
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

describe('The six weeks', () => {
  const lobby = SITUATIONS['in the lobby'];
  const at = (flags: object) => {
    const state = stateIn(lobby);
    return transition({ ...state, flags: { ...state.flags, ...flags } }, lobby.here, { type: 'stop-course' }).state;
  };

  it('are left after a yes where they have begun, and not asked about where they have not', () => {
    expect(at({ course: COURSE }).confirming?.event).toEqual({ type: 'stop-course' });
    expect(at({ course: COURSE }).flags.course).toEqual(COURSE);
    expect(at({}).confirming).toBeUndefined();
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

describe('At the door, where the rest of a routine is offered', () => {
  const at = (sure: boolean) =>
    transition(stateAt('resume'), hereAt('resume'), { type: 'start-routine', routine: 'strength' }, '', sure);

  it('another routine begins at once where it is sure, and is asked about where it is not', () => {
    expect(at(true).state.cursor).toMatchObject({ at: 'guiding', plan: { routine: 'strength' } });
    const asked = at(false);
    expect([askedBy(asked.acts), asked.state.cursor]).toEqual(['confirm', stateAt('resume').cursor]);
  });
});

describe('A guess that may have meant the end', () => {
  const at = (asking: 'pain' | 'reminder-sure', event: SessionEvent, sure: boolean) =>
    transition(stateAt(asking), hereAt(asking), event, '', sure);

  it('asks a question about the body again, and ends nothing', () => {
    const made = at('pain', { type: 'stop' }, false);
    expect([askedBy(made.acts), made.acts.some(({ act }) => act === 'close')]).toEqual(['pain', false]);
  });

  it('hears the question again in a routine, and nothing before it', () => {
    for (const made of [
      at('pain', { type: 'next' }, true),
      at('pain', { type: 'stop' }, false),
      at('reminder-sure', { type: 'stop' }, false),
    ]) {
      expect(made.acts.filter(({ act }) => act === 'ask')).toHaveLength(1);
      expect(made.acts.every(({ act }) => act === 'ask' || act === 'guide')).toBe(true);
    }
  });

  it('is the end where it is sure', () => {
    expect(at('pain', { type: 'stop' }, true).acts.some(({ act }) => act === 'close')).toBe(true);
  });
});
