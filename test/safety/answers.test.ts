import type { EventType } from '../../lambda/session/events';
import type { Act } from '../../lambda/session/state';
import { transition } from '../../lambda/session/transition';
import { EVENTS } from '../session/questions';
import { said } from './cases/outcome';
import { LOCKED_NAMES, STATE_NAMES, standingIn } from './cases/states';

const EVENT_TYPES = Object.keys(EVENTS) as EventType[];

/** The keys of what is said and asked, in their order. */
const keysOf = (acts: readonly Act[]): string[] =>
  acts.flatMap((act) => (act.act === 'say' || act.act === 'ask' ? [act.line.key] : []));
const heard = (text: string, where = 'hold') => said(text, standingIn(where)).outcome;

describe('an emergency', () => {
  it.each([
    ['who wants to die', 'i want to end my life', 'safety.own.E14'],
    ['who is with somebody that collapsed', 'my wife just fainted', 'safety.own.E16'],
    ['who is choking', 'i am choking', 'safety.own.E16b'],
    ['who cannot get up', "i can't get up off the floor", 'safety.own.E17'],
    ['who smells gas', 'i can smell gas', 'safety.own.E18'],
  ])('has words of its own for the listener %s, and nothing else is said', (_who, text, own) => {
    for (const name of STATE_NAMES) {
      if (LOCKED_NAMES.includes(name)) continue;
      expect([name, keysOf(heard(text, name).acts)]).toEqual([name, [own, 'safety.stopped.prompt']]);
    }
  });

  it('says the action and the number before the reason, and gives no reason that nobody reported', () => {
    expect(keysOf(heard('my chest hurts').acts).slice(0, 2)).toEqual(['safety.emergency', 'safety.reasons.E4']);
  });

  it('leaves no exercise for that day, and none for six hours, in any session', () => {
    const { flags } = heard('my chest hurts').state;
    const { state, here } = standingIn('lobby');
    const wants: readonly EventType[] = ['start-routine', 'start-move', 'plan', 'start', 'rest', 'recommend'];
    for (const type of wants) {
      const opens = (hours: number, today: string): string[] =>
        keysOf(transition({ ...state, flags }, { ...here, now: here.now + hours * 3600, today }, EVENTS[type]).acts);
      for (const off of [opens(1, here.today), opens(9, here.today), opens(5, '2999-01-01')])
        expect([type, off[0]]).toEqual([type, 'safety.notToday']);
      expect([type, opens(9, '2999-01-01')[0]]).not.toEqual([type, 'safety.notToday']);
    }
  });
});

describe('a foot that tingles', () => {
  const answered = (text: string) => {
    const asked = heard("my foot's gone a bit tingly", 'bridge').state;
    const { here } = standingIn('bridge');
    return transition(asked, { ...here, asking: 'pain' }, { type: 'report', text }).state.cursor.at;
  };

  it('and is well again after it was lain on lets the move go on; one that merely stopped does not', () => {
    expect(answered("it's gone i was lying on it")).toBe('guiding');
    expect(answered("it's gone")).toBe('paused');
    expect(answered("it's numb now i was lying on it")).toBe('stopped');
  });
});

describe('after an alarm', () => {
  it.each(['after-emergency', 'after-urgent'] as const)('%s: every answer says whom to call or contact', (name) => {
    const { state, here } = standingIn(name);
    const whom =
      name === 'after-emergency'
        ? /stopped\.number|safety\.emergency/
        : /stopped\.(contact|number)|safety\.(urgent|emergency)/;
    for (const type of EVENT_TYPES) {
      if (type === 'report' || type === 'condition') continue;
      const made = transition(state, here, EVENTS[type]);
      expect([type, keysOf(made.acts).some((key) => whom.test(key))]).toEqual([type, true]);
      expect([type, made.state.cursor.at]).toEqual([type, 'stopped']);
    }
  });

  it('words of any kind say it again, and never that all is well', () => {
    for (const text of ['i feel fine now', 'never mind', 'it was a joke', 'start quick relief', 'glorp'])
      expect(keysOf(heard(text, 'after-emergency').acts)).toContain('safety.stopped.number');
  });
});

describe('what is told', () => {
  it('of weeks without change locks nothing and offers nothing where nothing runs', () => {
    const { state, acts } = heard('no improvement after several weeks', 'lobby');
    expect(state.cursor.at).toBe('lobby');
    expect(keysOf(acts)).toEqual(['safety.lasting.visit', 'safety.lasting.else']);
  });

  it('of somebody else is not kept, and stops nothing', () => {
    const { state, here } = standingIn('hold');
    for (const text of ['my husband has a hernia', 'my wife is pregnant', 'my mother has osteoporosis']) {
      const made = transition(state, here, { type: 'report', text });
      expect(made.state.cursor).toEqual(state.cursor);
      expect([made.state.prefs, made.state.flags, made.state.safety?.seen ?? []]).toEqual([
        state.prefs,
        state.flags,
        [],
      ]);
    }
  });

  it('of what is so for good is a note, and no alarm', () => {
    const { state, acts } = heard('i am blind');
    expect(state.cursor.at).toBe('guiding');
    expect(keysOf(acts)).toEqual(['safety.traits.noted']);
  });

  it('and was not understood comforts nobody', () => {
    for (const text of ['glorp the florb', 'the zigzag wobbles my quux', 'asdf'])
      for (const name of ['lobby', 'hold', 'rest', 'paused'])
        expect(keysOf(heard(text, name).acts)).not.toContain('safety.heard');
  });
});
