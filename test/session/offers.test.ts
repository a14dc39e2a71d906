import type { Asking } from '../../lambda/session/asking';
import type { SessionEvent } from '../../lambda/session/events';
import type { State } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import { termsOf } from '../../lambda/session/transition/under-way';
import { measured, stateOf } from '../plan/plans';
import { noticed } from './situations';

const here = measured();
const after = (asking: Asking) => ({ ...here, asking });
const recommended = transition(stateOf(), here, { type: 'recommend', focus: 'after-sitting' }).state;
const reply = (event: SessionEvent, state: State = recommended) => transition(state, after('offer'), event);

describe('"I would do six minutes. Shall I start that?"', () => {
  it('a yes, or an okay, starts just that', () => {
    for (const type of ['yes', 'ready', 'resume'] as const)
      expect(reply({ type }).state.cursor).toMatchObject({ at: 'guiding', plan: { routine: 'plan', stated: 360 } });
  });

  it('a no leaves it, and asks what else', () => {
    const { state, acts } = reply({ type: 'no' });
    expect(noticed(acts)).toBe('compose.declined coach.prompt.choose?');
    expect(state.wanted).toBeUndefined();
  });

  it('"how long is it" and "what is in it" are answered of that plan, and it is still offered', () => {
    for (const type of ['routine-left', 'how-long-left', 'whats-left', 'whats-next'] as const) {
      const { state, acts } = reply({ type });
      expect(noticed(acts)).toMatch(/^compose\.offered compose\.offerAgain\?$/);
      expect(acts[0]).toMatchObject({ line: { params: { length: { seconds: 360 } } } });
      expect(reply({ type: 'yes' }, state).state.cursor.at).toBe('guiding');
    }
  });

  it('"how long is the whole thing" is answered of that plan too, and not of the routine of that name', () => {
    const { acts } = reply({ type: 'describe-routine', routine: 'full' });
    expect(noticed(acts)).toBe('compose.offered compose.offerAgain?');
  });

  it('"shorter", "longer" and "something else" are other offers', () => {
    const said: readonly (readonly [SessionEvent, minutes: number])[] = [
      [{ type: 'finish-early', seconds: null }, 4],
      [{ type: 'hold-length', change: 'less', seconds: null }, 4],
      [{ type: 'hold-length', change: 'more', seconds: null }, 9],
    ];
    for (const [event, minutes] of said) {
      const { state, acts } = reply(event);
      expect(noticed(acts)).toBe('compose.recommend compose.offer?');
      expect(acts[0]).toMatchObject({ line: { params: { length: { seconds: minutes * 60 } } } });
      expect(reply({ type: 'yes' }, state).state.cursor).toMatchObject({ plan: { stated: minutes * 60 } });
    }
    const { state } = reply({ type: 'something-else' });
    expect(state.wanted).toMatchObject({
      want: 'plan',
      request: { minutes: null, focus: 'after-sitting', variation: 1 },
    });
  });

  it('another question is answered, and the offer stands', () => {
    const { state, acts } = reply({ type: 'ask', answer: 'equipment' });
    expect(noticed(acts)).toBe('answers.equipment.short compose.offerAgain?');
    expect(reply({ type: 'yes' }, state).state.cursor.at).toBe('guiding');
  });

  it('something else takes its place', () => {
    expect(reply({ type: 'start-routine', routine: 'morning' }).state.cursor).toMatchObject({
      plan: { routine: 'morning' },
    });
    const shorter = reply({ type: 'plan', seconds: 240, asked: {} }).state;
    expect(termsOf(shorter)).toMatchObject({ focus: 'after-sitting', minutes: 4 });
  });

  it('"is it safe with a hernia" is no time to offer it again: rest is offered in its place', () => {
    const { state, acts } = reply({ type: 'is-it-safe', tag: 'hernia' });
    expect(noticed(acts)).toBe('safety.safeWith.general safety.education safety.notices.rest?');
    expect(state.wanted).toBeUndefined();
    const yes = transition(state, after('gentle'), { type: 'yes' });
    expect(yes.state.cursor).toMatchObject({ plan: { items: [{ move: 'propped-rest' }] } });
  });

  it('a warning sign ends it, and a yes afterwards starts nothing', () => {
    const { state } = reply({ type: 'report', text: 'my chest hurts' });
    expect(state.cursor.at).toBe('stopped');
    expect(transition(state, here, { type: 'yes' }).state.cursor.at).toBe('stopped');
  });

  it('silence leaves nothing running', () => {
    const { cursor } = transition(recommended, { ...here, away: 3600 }, { type: 'launch', away: 3600 }).state;
    expect(cursor.at).toBe('lobby');
  });
});

describe('"Shall we start it now?" of a routine of one\'s own', () => {
  it('says again how long it takes when somebody asks', () => {
    const own = { at: 1, items: [{ move: 'glute-bridge', count: 10, sets: 1 }] } as const;
    const state: State = {
      ...stateOf(),
      prefs: { ...stateOf().prefs, own },
      cursor: { at: 'lobby' },
    };
    expect(noticed(transition(state, after('own-start'), { type: 'routine-left' }).acts)).toBe(
      'own.length own.startNow?',
    );
  });
});

describe('"Five, ten or fifteen minutes?" of gentle rest', () => {
  const gentle: State = { ...stateOf(), cursor: { at: 'lobby' } };
  const said = (event: SessionEvent) => transition(gentle, after('gentle'), event);

  it('is answered by a length', () => {
    expect(said({ type: 'plan', seconds: 600, asked: {} }).state.cursor).toMatchObject({
      plan: { items: [{ move: 'propped-rest', seconds: 600 }] },
    });
  });

  it('is only asked again for whoever asks for help', () => {
    expect(noticed(said({ type: 'help' }).acts)).toBe('safety.notices.restAgain?');
  });
});
