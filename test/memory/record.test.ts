import { screenedRecord } from '../../lambda/index';
import { parseRecord, recordOf } from '../../lambda/memory/record';
import { parseState } from '../../lambda/session/codecs/state';
import { freshState, NOTICES_VERSION, type State } from '../../lambda/session/state';

const TODAY = '2026-01-05';

const guiding: State = {
  ...freshState,
  cursor: {
    at: 'guiding',
    plan: {
      routine: 'morning',
      stated: 390,
      items: [
        { move: 'constructive-rest', seconds: 60, elastic: true },
        { move: 'kneeling-lunge', seconds: 30, sets: 1 },
      ],
    },
    spot: { index: 1, round: 1, step: 'work', done: 12.5 },
  },
  at: 1_800_000_000,
  turn: { at: 1_800_000_000, acts: [{ act: 'guide', entry: 'answer' }] },
  ledger: { 'kneeling-lunge': { left: 12.5, right: 30 } },
  prefs: {
    ...freshState.prefs,
    talk: 'brief',
    tempo: 1.08,
    tempoTurns: 3,
    settle: { 'half-kneeling': 5 },
    lead: 'left',
    fully: true,
    quiet: true,
    breaths: true,
    done: { 'kneeling-lunge': 3, sphinx: -1 },
    adjust: { 'kneeling-lunge': { step: -2, lean: 'left' }, sphinx: { step: 1 } },
  },
  flags: { sessions: 4, noted: true, notices: 1 },
};

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a question nobody here knows', () => {
  it.each([[[]], [7], ['what-now'], [null]])('(%j) is not open, and the place stays', (asking) => {
    const { cursor } = parseState(json({ ...guiding, cursor: { ...guiding.cursor, asking } }));
    expect(cursor).toEqual(guiding.cursor);
  });
});

describe('a record', () => {
  it('gives back the place, the ledger and the preferences to the second', () => {
    const { state, revision } = parseRecord(json(recordOf(guiding, 7, TODAY)));
    expect(revision).toBe(7);
    expect(state).toEqual(guiding);
  });

  it('keeps nothing that belongs to one session, least of all what a body reported', () => {
    const session: State = {
      ...guiding,
      safety: { tier: 'urgent', concern: null, seen: [4711] },
      notUnderstood: 1_800_000_000,
      topic: { about: 'why-tight', left: 1 },
      wanted: { want: 'menu' },
      undo: { move: 'sphinx', step: 1 },
    };
    expect(JSON.stringify(recordOf(session, 1, TODAY))).not.toMatch(/4711|urgent|missed|topic|wanted|undo/);
  });

  it('of a returning listener is understood', () => {
    const { state } = parseRecord(json(screenedRecord(new Date('2026-01-05T07:00:00Z'))));
    expect(state.flags).toMatchObject({ sessions: 1, noted: true, notices: NOTICES_VERSION });
    expect(Object.values(state.flags.families ?? {})).not.toContain(false);
    expect(state.cursor).toEqual({ at: 'lobby' });
  });

  it.each([
    ['nothing', null],
    ['a number', 7],
    ['a list', []],
    ['words', 'state'],
  ])('that is %s starts afresh', (_what, stored) => {
    expect(parseRecord(stored).state).toEqual(freshState);
  });

  it.each([0, 99])('of version %d, which nobody here knows, keeps what is safe: no place, no permission', (version) => {
    const { state } = parseRecord({ version, revision: 3, state: json(guiding) });
    expect(state).toMatchObject({
      cursor: { at: 'lobby' },
      turn: null,
      ledger: {},
      prefs: { talk: 'brief', lead: 'left' },
    });
    expect(state.flags.notices).toBeUndefined();
  });
});

describe('a damaged state', () => {
  const damaged = (change: object): State => parseState({ ...(json(guiding) as object), ...change });
  const cursor = guiding.cursor as Extract<State['cursor'], { at: 'guiding' }>;

  it.each([
    ['no cursor', undefined],
    ['a place nobody knows', { at: 'nowhere' }],
    ['a plan without moves', { ...cursor, plan: { ...cursor.plan, items: [] } }],
    ['a move that is gone', { ...cursor, plan: { ...cursor.plan, items: [{ move: 'pigeon' }] } }],
    ['a hold of minus five seconds', { ...cursor, plan: { ...cursor.plan, items: [{ move: 'sphinx', seconds: -5 }] } }],
    ['a second that is no number', { ...cursor, spot: { ...cursor.spot, done: null } }],
    ['a step between two moves', { ...cursor, spot: { ...cursor.spot, index: 0.5 } }],
    ['a step past the end', { ...cursor, spot: { ...cursor.spot, index: 3 } }],
    ['a step nobody knows', { ...cursor, spot: { ...cursor.spot, step: 'dance' } }],
  ])('with %s loses the place and nothing else', (_what, broken) => {
    const state = damaged({ cursor: broken });
    expect(state.cursor).toEqual({ at: 'lobby' });
    expect(state.turn).toBeNull();
    expect(state).toMatchObject({ ledger: guiding.ledger, prefs: guiding.prefs, flags: guiding.flags });
  });

  it('loses a turn that cannot be rebuilt and keeps the place', () => {
    expect(damaged({ turn: { at: 'yesterday', acts: [] } })).toMatchObject({ turn: null, cursor });
    expect(damaged({ turn: { at: 5, acts: [{ act: 'dance' }] } })).toMatchObject({ turn: null, cursor });
  });

  it('keeps the preferences that can be read', () => {
    const { prefs } = damaged({
      prefs: { talk: 'loud', pace: 'wait', tempo: 40, lead: 'left', leaveOut: ['camel', 'x'] },
    });
    expect(prefs).toEqual({ ...freshState.prefs, pace: 'wait', lead: 'left', leaveOut: ['camel'] });
  });

  it('forgets counts and adjustments of moves that cannot be', () => {
    const { prefs } = damaged({
      prefs: {
        done: { camel: 3, sphinx: 99, pigeon: 1 },
        adjust: { camel: { step: 3 }, sphinx: { step: 1, lean: 'up' }, pigeon: { step: 1 } },
        quiet: 'yes',
      },
    });
    expect(prefs).toEqual({ ...freshState.prefs, done: { camel: 3 }, adjust: { sphinx: { step: 1 } } });
  });

  it('never credits what cannot have been held', () => {
    expect(damaged({ ledger: { sphinx: { both: -4 }, camel: { both: 30 }, pigeon: { both: 5 } } }).ledger).toEqual({
      camel: { both: 30 },
    });
  });
});
