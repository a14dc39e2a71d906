import type { RoutineId } from '../../lambda/content/routines';
import { memoryInProcess } from '../../lambda/index';
import type { SessionDiary } from '../../lambda/session/diary';
import { factOf, nextUsualDay, proposal, remembering, usualDay } from '../../lambda/session/habit';
import type { State } from '../../lambda/session/state';
import { createDevice, DEFAULT_NOW, type Device, seedScreened } from '../../simulator/index';
import { stateOf } from '../plan/plans';

const USER = 'amzn1.ask.account.REGULAR';
const A_DAY = 24 * 3600;
const TODAY = '2026-03-12';

/** A listener with so many sessions on each of the days that end with today. */
const practising = (counts: string, recent: readonly RoutineId[] = ['morning']): State => {
  const state = stateOf();
  const days = counts.search(/[1-9]/) < 0 ? {} : { [dayAt(counts.search(/[1-9]/))]: 'gb,,8' };
  const diary: SessionDiary = { own: {}, past: { upTo: TODAY, counts, days } };
  return { ...state, diary, flags: { ...state.flags, recent } };
};
const dayAt = (back: number): string => new Date(Date.parse(TODAY) - back * A_DAY * 1000).toISOString().slice(0, 10);

describe('what is proposed', () => {
  it.each<[string, State, RoutineId, string]>([
    ['a short one to a stranger', stateOf(), 'quick-relief', 'new'],
    ['what was done last', practising('01', ['full', 'morning']), 'full', 'last'],
    [
      'what three of the last five were',
      practising('01', ['full', 'morning', 'morning', 'strength', 'morning']),
      'morning',
      'habit',
    ],
    ['a short one after more than two weeks', practising(`${'0'.repeat(15)}1`, ['full']), 'quick-relief', 'away'],
    ['a short one to a guest', { ...practising('01', ['full']), guest: true }, 'quick-relief', 'new'],
    ['a short one in the gentle programme', { ...practising('01', ['full']), gently: true }, 'quick-relief', 'new'],
  ])('is %s', (_name, state, routine, why) => {
    expect(proposal(state, TODAY)).toEqual({ routine, why });
  });

  it('remembers five routines, the newest first', () => {
    const ids: readonly RoutineId[] = ['morning', 'full', 'strength', 'massage', 'desk-break', 'morning'];
    expect(ids.reduce<readonly RoutineId[]>(remembering, [])).toEqual([...ids].reverse().slice(0, 5));
  });
});

describe('the fact of a greeting', () => {
  it.each([
    ['again today', '1', { fact: 'today' }],
    ['so often this week', '011', { fact: 'week', count: 2 }],
    ['so many days ago', '00001', { fact: 'since', count: 4 }],
    ['nothing, of somebody who never practised', '', null],
    ['the usual day', '000000010000001000000100', { fact: 'weekday', day: 'TH' }],
  ])('is %s', (_name, counts, fact) => {
    expect(factOf(practising(counts), TODAY)).toEqual(fact);
  });

  it('is no usual day for somebody who comes every day', () => {
    expect(usualDay(practising('0'.padEnd(30, '1')), TODAY)).toBeNull();
  });
});

describe('the next usual day', () => {
  it.each([
    ['is today in a week, for somebody who comes once a week', '100000010000001', 'TH'],
    // Monday and Thursday: a Thursday.
    ['is the nearer one of two', '1001000100100010010001', 'MO'],
    ['is none for somebody who comes every day', '1'.repeat(30), null],
    ['is none after two weeks of it', '10000001', null],
  ])('%s', (_name, counts, day) => {
    expect(nextUsualDay(practising(counts), TODAY)).toBe(day);
  });
});

describe('whoever comes back', () => {
  let device: Device;
  const visit = async (...words: readonly string[]): Promise<string> => {
    const { text } = await device.open();
    for (const said of words) await device.say(said);
    for (let n = 0; n < 20; n++) {
      const turn = await device.say('go on', device.turnSeconds - 7);
      if (turn.goes_on?.state === 'finished') break;
    }
    await device.silence();
    await device.after(A_DAY);
    return text;
  };
  beforeEach(async () => {
    const memory = memoryInProcess();
    await seedScreened(memory, USER, DEFAULT_NOW);
    device = createDevice({ memory, user: USER });
  });

  it('hears a fact and one proposal in few words, and never the same twice running', async () => {
    const heard: string[] = [];
    for (let day = 0; day < 6; day++) heard.push(await visit('start the morning routine'));
    for (const [i, text] of heard.slice(1).entries()) {
      expect(text).toContain('the morning routine');
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(25);
      expect(text).not.toBe(heard[i]);
    }
  });

  it('on the same day for the third week hears at the end which day is next', async () => {
    for (const week of [1, 2, 3]) {
      await device.open();
      await device.say('start the desk break');
      for (let n = 0; n < 20 && device.last?.asking !== 'feedback'; n++)
        await device.say('go on', device.turnSeconds - 7);
      const { text } = await device.say('easier');
      expect(/See you Sunday, as usual\./.test(text)).toBe(week === 3);
      await device.silence();
      await device.after(7 * A_DAY - 600);
    }
  });

  it.each(['yes', 'same again'])('and says "%s" starts what is proposed', async (said) => {
    for (let day = 0; day < 3; day++) await visit('start the morning routine');
    await device.open();
    expect((await device.say(said)).position?.routine).toBe('morning');
  });
});
