import { memoryInProcess } from '../../lambda/memory/in-process';
import { parseRecord, recordOf } from '../../lambda/memory/record';
import { packedState, parseState } from '../../lambda/session/codecs/state';
import { freshPreferences } from '../../lambda/session/preferences';
import type { KeptState, SessionState, State } from '../../lambda/session/state';
import { save } from '../../lambda/skill/save';
import type { Session } from '../../lambda/skill/session';
import { milliseconds } from '../../lambda/skill/stopwatch';
import { USER } from './listener';

const TODAY = '2026-01-05';
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Every field there is: one that is added has to be added here. */
const kept: Required<KeptState> = {
  cursor: {
    at: 'guiding',
    plan: { routine: 'morning', items: [{ move: 'sphinx', count: 6 }] },
    spot: { index: 0, round: 0, step: 'work', done: 2 },
  },
  turn: { at: 1_767_596_400, acts: [{ act: 'guide', entry: 'fresh' }] },
  at: 1_767_596_400,
  ledger: { sphinx: { both: 2 } },
  prefs: { ...freshPreferences, talk: 'brief', leaveOut: ['camel'] },
  flags: { sessions: 3, noted: true, stopped: '2026-01-03' },
  timer: { id: 'timer', ends: 1_767_596_900 },
};
const session: Required<SessionState> = {
  safety: { tier: 'urgent', concern: 'U1', seen: [35], pending: { tier: 'see', concern: 'ambiguous' }, about: 'them' },
  out: ['camel'],
  side: 'left',
  wanted: { want: 'move', move: 'sphinx' },
  request: { minutes: 7, focus: 'rest', place: 'bed', without: ['ball'], only: null, easy: true, variation: 1 },
  topic: { about: 'why-tight', left: 1 },
  notUnderstood: 1_767_596_390,
  misses: 2,
  missed: 3,
  gently: true,
  skipped: ['belly'],
  guest: true,
  diary: { own: { [TODAY]: { sphinx: { both: 2 } } }, past: { upTo: TODAY, counts: '01', days: {} } },
  reminder: { days: ['MO'], hour: 7, minute: 30 },
  educated: true,
  cancelled: 1_767_596_400,
  undo: { move: 'sphinx', step: 1, before: { step: 1 }, own: 5 },
  changed: {
    at: 1_767_596_380,
    plan: { routine: 'morning', items: [{ move: 'sphinx', count: 5 }] },
    prefs: { lead: 'right' },
    dose: { change: 'more', whose: 'each' },
  },
  confirming: { event: { type: 'stop' }, eased: true },
  forget: true,
};
const everything: State = { ...kept, ...session, acted: { tier: 'urgent', concern: 'U1' } };

/** An open session of a listener whose record stands at a revision. */
const sessionAt = (revision: number): Session => ({
  key: USER,
  state: kept,
  link: { kind: 'account', who: 'x', session: '0t8dq43-ijtg74', revision },
  opened: false,
  ended: false,
  today: TODAY,
  outdated: [],
  until: milliseconds() + 1000,
});

describe.each(Object.keys(everything))('%s', (name) => {
  const field = name as keyof State;
  const isKept = Object.hasOwn(kept, name);

  it('rides along in a session, unless it is of one response', () => {
    const read = parseState(json(packedState(everything)));
    expect(read[field]).toEqual(field === 'acted' ? undefined : everything[field]);
  });

  it('is in the record if it is kept, and nowhere in it if not', () => {
    const stored = json(recordOf(everything, 1, TODAY)) as { state: Record<string, unknown> };
    expect(Object.hasOwn(stored.state, name)).toBe(isKept);
    expect(parseRecord(stored).state).toEqual(kept);
  });

  it('of a record that says it of a session is not taken over', () => {
    const forged = { version: 2, revision: 1, state: json(everything) };
    expect(Object.hasOwn(parseRecord(forged).state, name)).toBe(isKept);
  });

  it('of a guest is stored nowhere', async () => {
    const memory = memoryInProcess();
    await save(sessionAt(0), { ...kept, [name]: everything[field], guest: true }, memory);
    expect(await memory.load(USER)).toBeNull();
  });

  it('is gone with whoever wants to be forgotten', async () => {
    const memory = memoryInProcess();
    await memory.save(USER, recordOf(everything, 1, TODAY));
    const { guest: _guest, ...mine } = everything;
    const after = await save(sessionAt(1), { ...mine, forget: true }, memory);
    expect(await memory.load(USER)).toBeNull();
    expect(after.state.forget).toBeUndefined();
  });
});

describe('what nobody knows', () => {
  const forged = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(forged);
    if (typeof value !== 'object' || value === null) return value;
    return { ...Object.fromEntries(Object.entries(value).map(([name, one]) => [name, forged(one)])), forged: 'word' };
  };

  it('rides along nowhere in a state', () => {
    expect(JSON.stringify(packedState(parseState(forged(json(everything)))))).not.toMatch(/forged|word/);
    expect(JSON.stringify(packedState(parseState(forged(json(packedState(everything))))))).not.toMatch(/"forged|word/);
  });
});

describe.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s in place of any word or name', (id) => {
  const texts = [json(everything), json(packedState(everything))].map((state) => JSON.stringify(state));
  const places = texts.flatMap((text) => [...new Set(text.match(/"[^"]+"/g))].map((word) => [text, word] as const));

  it('is none that the skill knows', () => {
    expect(places.length).toBeGreaterThan(80);
    for (const [text, word] of places) {
      const state = parseState(JSON.parse(text.replaceAll(word, `"${id}"`)));
      // A timer's id is the service's own, and which sentence a key names is looked at by whoever says it.
      const { turn: _turn, timer: _timer, ...rest } = state;
      expect(JSON.stringify(rest)).not.toContain(id);
      for (const table of [rest, rest.ledger, rest.prefs, rest.flags, rest.diary?.own ?? {}]) {
        expect(Object.getPrototypeOf(table)).toBe(Object.prototype);
      }
    }
  });

  it('is none in a record', () => {
    const record = { ...recordOf(everything, 1, TODAY), diary: { '0t8dq43-ijtg74': session.diary.own } };
    const text = JSON.stringify(record);
    for (const word of new Set(text.match(/"[^"]+"/g))) {
      const loaded = parseRecord(JSON.parse(text.replaceAll(word, `"${id}"`)));
      expect(Object.getPrototypeOf(loaded.diary)).toBe(Object.prototype);
      expect(Object.keys(loaded.state.ledger)).not.toContain(id);
    }
  });
});
