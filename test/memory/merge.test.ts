import { begunAnew, changed, isFieldName, type Mine, merge, wasForgotten } from '../../lambda/memory/merge';
import { type Loaded, parseRecord, recordOf, type StoredPlace } from '../../lambda/memory/record';
import type { Sessions } from '../../lambda/session/diary';
import type { Preferences } from '../../lambda/session/preferences';
import { type Cursor, type Flags, freshState, type State } from '../../lambda/session/state';

const TODAY = '2026-01-05';

const guiding: Cursor = {
  at: 'guiding',
  plan: { routine: 'morning', items: [{ move: 'sphinx' }, { move: 'kneeling-lunge' }] },
  spot: { index: 0, round: 0, step: 'work', done: 12 },
};
const elsewhere: Cursor = { ...guiding, at: 'paused', spot: { ...guiding.spot, index: 1 } };

interface Given {
  readonly cursor?: Cursor;
  readonly at?: number;
  readonly prefs?: Partial<Preferences>;
  readonly flags?: Partial<Flags>;
}
const stateOf = ({ cursor = { at: 'lobby' }, at = 100, prefs = {}, flags = {} }: Given): State => ({
  ...freshState,
  cursor,
  at,
  prefs: { ...freshState.prefs, ...prefs },
  flags: { ...freshState.flags, ...flags },
});
const mine = (given: Given, touched: string[] = [], more: Partial<Mine> = {}): Mine => ({
  state: stateOf(given),
  session: 'mine',
  touched: new Set(touched),
  since: null,
  unread: false,
  ...more,
});
const theirs = (given: Given, diary: Sessions = {}, by = 'theirs'): Loaded => ({
  state: stateOf(given),
  revision: 8,
  by,
  diary,
  beside: false,
  foreign: false,
});

describe('two devices of one listener', () => {
  it('both keep their place, and the record keeps the newest', () => {
    const merged = merge(mine({ cursor: guiding, at: 200 }), theirs({ cursor: elsewhere, at: 100 }));
    expect(merged.state.cursor).toEqual(guiding);
    expect(merged.elsewhere).toBeUndefined();
    const late = merge(mine({ cursor: guiding, at: 100 }), theirs({ cursor: elsewhere, at: 200 }));
    expect(late.state.cursor).toEqual(guiding);
    expect(late.elsewhere).toMatchObject({ cursor: elsewhere, at: 200 });
  });

  it('never lose a routine to a question asked on the other', () => {
    const { elsewhere: place } = merge(mine({ at: 300 }), theirs({ cursor: elsewhere, at: 200 }));
    const next = parseRecord({ ...recordOf(stateOf({ at: 300 }), 9, TODAY), elsewhere: place });
    expect(next.state.cursor).toEqual(elsewhere);
    expect(next.foreign).toBe(false);
  });

  it('never offer an old place when there is a newer one', () => {
    const place: StoredPlace = { cursor: elsewhere, at: 200, ledger: {} };
    const read = parseRecord({ ...recordOf(stateOf({ cursor: guiding, at: 300 }), 9, TODAY), elsewhere: place });
    expect(read.state.cursor).toEqual(guiding);
  });

  it.each([
    ['changed here', ['prefs.talk'], 'bell', 'wait'],
    ['changed nowhere here', [], 'brief', 'wait'],
    ['changed here altogether', ['prefs.talk', 'prefs.pace'], 'bell', 'keep-going'],
  ])('take the newest of each preference: %s', (_what, touched, talk, pace) => {
    const { state } = merge(
      mine({ prefs: { talk: 'bell', pace: 'keep-going' } }, touched),
      theirs({ prefs: { talk: 'brief', pace: 'wait' } }),
    );
    expect(state.prefs).toMatchObject({ talk, pace });
  });

  it('take the tempo that more turns taught', () => {
    const slow = { tempo: 1.1, tempoTurns: 9 };
    const quick = { tempo: 0.9, tempoTurns: 2 };
    expect(merge(mine({ prefs: slow }), theirs({ prefs: quick })).state.prefs).toMatchObject(slow);
    expect(merge(mine({ prefs: quick }, ['prefs.tempo']), theirs({ prefs: slow })).state.prefs).toMatchObject(slow);
  });

  it('count the moves that either of them did, and explain what either was asked to', () => {
    const touched = ['prefs.done'];
    const here = mine({ prefs: { done: { sphinx: 4, camel: -1 } } }, touched);
    const there = theirs({ prefs: { done: { sphinx: 2, camel: 3, 'glute-bridge': 5 } } });
    expect(merge(here, there).state.prefs.done).toEqual({ sphinx: 4, camel: -1, 'glute-bridge': 5 });
  });

  it('locate the response under way by the preferences it was made with', () => {
    const turn = { at: 100, acts: [{ act: 'guide', entry: 'fresh' } as const] };
    const before = mine({ prefs: { cadence: 1 } });
    const merged = merge({ ...before, state: { ...before.state, turn } }, theirs({ prefs: { cadence: 1.5 } }));
    expect(merged.state.prefs.cadence).toBe(1.5);
    expect(merged.state.turn?.prefs?.cadence).toBe(1);
  });
});

describe('the flags of two devices', () => {
  const flagsOf = (here: Partial<Flags>, there: Partial<Flags>, touched: string[], unread = false): Flags =>
    merge(mine({ flags: here }, touched, { unread }), theirs({ flags: there })).state.flags;

  it('that nobody changed here are the record', () => {
    const there = { sessions: 4, noted: true, notices: 1, noticesOn: '2026-01-01', fingers: true } as const;
    expect(flagsOf({ sessions: 1 }, there, [])).toEqual(there);
  });

  it('never lose a stop that either of them had', () => {
    expect(flagsOf({ stopped: '2026-01-05' }, {}, ['flags.stopped']).stopped).toBe('2026-01-05');
    expect(flagsOf({}, { stopped: '2026-01-05' }, []).stopped).toBe('2026-01-05');
    expect(flagsOf({}, { stopped: '2026-01-05' }, ['flags.stopped']).stopped).toBe('2026-01-05');
  });

  it('stay gentle if one of them is', () => {
    const touched = ['flags.programme'];
    expect(flagsOf({ programme: 'gentle' }, { programme: 'full' }, touched).programme).toBe('gentle');
    expect(flagsOf({ programme: 'full' }, { programme: 'gentle' }, touched).programme).toBe('gentle');
    expect(flagsOf({ programme: 'full' }, { programme: 'full' }, touched).programme).toBe('full');
    expect(flagsOf({ programme: 'full' }, {}, touched).programme).toBeUndefined();
  });

  it('skip a family that one of them skipped', () => {
    const touched = ['flags.families'];
    const { families } = flagsOf({ families: { belly: true } }, { families: { belly: false } }, touched);
    expect(families).toEqual({ belly: false });
  });

  it('have the notices come again if one of them took the choice back', () => {
    const passed = { notices: 1, noticesOn: '2026-01-05' };
    expect(flagsOf({}, passed, ['flags.notices', 'flags.noticesOn']).notices).toBeUndefined();
    expect(flagsOf(passed, {}, ['flags.notices', 'flags.noticesOn']).notices).toBeUndefined();
    expect(flagsOf(passed, passed, ['flags.noticesOn']).notices).toBe(1);
  });

  it('let a move be done only where a clinician agreed to it on both, unless this session never read the other', () => {
    const touched = ['flags.agreed'];
    expect(flagsOf({ agreed: ['camel', 'sphinx'] }, { agreed: ['camel'] }, touched).agreed).toEqual(['camel']);
    expect(flagsOf({ agreed: ['camel'] }, {}, touched).agreed).toBeUndefined();
    expect(flagsOf({ agreed: ['sphinx'] }, { agreed: ['camel'] }, touched, true).agreed).toEqual(['camel', 'sphinx']);
  });

  it('count the sessions of whoever had more, and what one of them was told', () => {
    const touched = ['flags.sessions', 'flags.noted', 'flags.fingers'];
    expect(flagsOf({ sessions: 7, noted: true }, { sessions: 4, fingers: true }, touched)).toMatchObject({
      sessions: 7,
      noted: true,
      fingers: true,
    });
    expect(flagsOf({ sessions: 3 }, { sessions: 4, noted: true }, touched)).toMatchObject({ sessions: 4, noted: true });
    expect(flagsOf({}, {}, touched)).toMatchObject({ noted: false });
  });

  it('keep the longer of two rests after an emergency', () => {
    const [today, morrow] = [
      { day: '2026-01-05', until: 900 },
      { day: '2026-01-06', until: 990 },
    ];
    const touched = ['flags.off'];
    expect(flagsOf({ off: today }, { off: morrow }, touched).off).toEqual(morrow);
    expect(flagsOf({ off: morrow }, { off: today }, touched).off).toEqual(morrow);
    expect(flagsOf({ off: today }, {}, touched).off).toEqual(today);
    expect(flagsOf({}, { off: today }, touched).off).toEqual(today);
  });

  it('stay gentle if the choice was taken back on the other', () => {
    expect(flagsOf({ programme: 'gentle' }, {}, ['flags.programme']).programme).toBe('gentle');
  });

  it('agree to nothing where nobody has agreed', () => {
    expect(flagsOf({}, { agreed: ['camel'] }, ['flags.agreed']).agreed).toBeUndefined();
    expect(flagsOf({}, { agreed: ['camel'] }, ['flags.agreed'], true).agreed).toEqual(['camel']);
    expect(flagsOf({ agreed: ['camel'] }, {}, ['flags.agreed'], true).agreed).toEqual(['camel']);
  });

  it('are known by their names, and nothing else is', () => {
    expect(['prefs.talk', 'flags.stopped'].every(isFieldName)).toBe(true);
    expect(['', 'talk', 'prefs.stopped', 'flags.talk', undefined].some(isFieldName)).toBe(false);
  });

  it('are noticed when they change, and only then', () => {
    const before = stateOf({ flags: { families: { belly: true } } });
    expect(changed(before, before)).toEqual([]);
    expect(changed(before, stateOf({ flags: { families: { belly: true } } }))).toEqual([]);
    const after = stateOf({ prefs: { talk: 'bell' }, flags: { families: { belly: true }, programme: 'gentle' } });
    expect(changed(before, after).sort()).toEqual(['flags.programme', 'prefs.talk']);
    expect(changed(after, before).sort()).toEqual(['flags.programme', 'prefs.talk']);
  });
});

describe('the diary of two devices', () => {
  const page = (seconds: number) => ({ '2026-01-05': { sphinx: { both: seconds } } });
  const ownAfter = (here: number, there: number | null, by: string) => {
    const before = mine({});
    const state = { ...before.state, diary: { own: page(here) } };
    return merge({ ...before, state }, theirs({}, there === null ? {} : { mine: page(there) }, by)).state.diary?.own;
  };

  it.each(['mine', 'theirs'])('never counts a second twice, nor loses one, when %s saved last', (by) => {
    expect(ownAfter(30, 12, by)).toEqual(page(30));
    expect(ownAfter(12, 30, by)).toEqual(page(30));
    expect(ownAfter(30, null, by)).toEqual(page(30));
  });

  it('takes a save whose answer got lost for what it is', () => {
    const before = mine({ cursor: guiding, at: 930, prefs: { talk: 'bell' }, flags: { sessions: 3 } }, [], {
      since: 900,
    });
    const merged = merge(before, theirs({ cursor: elsewhere, at: 900 }, {}, 'mine'));
    expect(merged).toEqual({ state: before.state, elsewhere: undefined });
  });

  it('takes the record where somebody else saved in that same second, or nothing is known of a save', () => {
    const saved = (since: number | null) => mine({ at: 930, prefs: { talk: 'bell' } }, [], { since });
    const there: Given = { at: 900, prefs: { talk: 'brief' } };
    expect(merge(saved(900), theirs(there)).state.prefs.talk).toBe('brief');
    expect(merge(saved(null), theirs(there, {}, 'mine')).state.prefs.talk).toBe('brief');
    expect(merge(saved(870), theirs(there, {}, 'mine')).state.prefs.talk).toBe('brief');
  });

  it('begins a page of its own where it had none, and keeps every move of both', () => {
    const there = { mine: { '2026-01-05': { sphinx: { both: 12 }, camel: { left: 3 } } } };
    expect(merge(mine({}), theirs({}, there)).state.diary?.own).toEqual(there.mine);
    const before = mine({});
    const state = { ...before.state, diary: { own: page(30) } };
    expect(merge({ ...before, state }, theirs({}, there)).state.diary?.own).toEqual({
      '2026-01-05': { sphinx: { both: 30 }, camel: { left: 3 } },
    });
  });
});

describe('a response under way', () => {
  const turn = { at: 100, acts: [{ act: 'guide', entry: 'fresh' } as const] };

  it('is left as it is where nothing it was made by has changed', () => {
    const before = mine({ prefs: { cadence: 1 } });
    const merged = merge({ ...before, state: { ...before.state, turn } }, theirs({ prefs: { cadence: 1 } }));
    expect(merged.state.turn).toEqual(turn);
  });
});

describe('a stop on one of two requests of a session', () => {
  const touched = ['flags.recent'];
  const there = (stopped: string): Loaded => theirs({ at: 950, flags: { stopped } }, {}, 'mine');
  const now = (flags: Partial<Flags>): Mine => mine({ cursor: guiding, at: 960, flags }, touched, { since: 900 });

  it('holds for the other: it goes on nowhere', () => {
    const { state, elsewhere: beside } = merge(now({}), there('2026-01-05'));
    expect(state).toMatchObject({ cursor: { at: 'lobby' }, turn: null, flags: { stopped: '2026-01-05' } });
    expect(beside).toBeUndefined();
  });

  it('that was known of before stops nothing again', () => {
    expect(merge(now({ stopped: '2026-01-05' }), there('2026-01-05')).state.cursor).toEqual(guiding);
    const none = merge(now({}), theirs({ at: 950 }, {}, 'mine'));
    expect(none.state.cursor).toEqual(guiding);
    const lifted = merge(now({ stopped: '2026-01-05' }), theirs({ at: 950 }, {}, 'mine'));
    expect(lifted.state.cursor).toEqual(guiding);
  });
});

describe('a place on the other device', () => {
  it('is none where they stood nowhere', () => {
    expect(merge(mine({ at: 100 }), theirs({ at: 200 })).elsewhere).toBeUndefined();
  });

  it('of the same second is not kept beside', () => {
    expect(merge(mine({ cursor: guiding }), theirs({ cursor: elsewhere })).elsewhere).toBeUndefined();
  });

  it('is kept with its timer, and with no more than there was', () => {
    const timer = { id: 'one', ends: 900 };
    const there = theirs({ cursor: elsewhere });
    const { at: _at, ...undated } = there.state;
    expect(merge(mine({}), { ...there, state: { ...there.state, timer } }).elsewhere).toStrictEqual({
      cursor: elsewhere,
      ledger: {},
      at: 100,
      timer,
    });
    expect(merge(mine({}), { ...there, state: undated }).elsewhere).toStrictEqual({ cursor: elsewhere, ledger: {} });
  });
});

describe('a record that was forgotten on the other device', () => {
  const past = { upTo: '2026-01-04', counts: '', days: {} };
  const there = theirs({ prefs: { talk: 'brief', cadence: 1 }, flags: { sessions: 2, noted: true } });

  it('is told by a revision below the one that was known', () => {
    expect(wasForgotten(9, there)).toBe(true);
    expect([8, 7, null].map((known) => wasForgotten(known, there))).toEqual([false, false, false]);
    expect(wasForgotten(9, { ...there, foreign: true })).toBe(false);
  });

  it('leaves the session its place, and nothing that was known before', () => {
    const here: State = {
      ...stateOf({
        cursor: guiding,
        prefs: { talk: 'bell', cadence: 1.5 },
        flags: { sessions: 40, programme: 'full' },
      }),
      ledger: { sphinx: { both: 30 } },
      diary: { own: { '2026-01-05': { sphinx: { both: 30 } } } },
    };
    const state = begunAnew(here, there, new Set(), past);
    expect(state).toMatchObject({ cursor: guiding, ledger: {}, diary: { own: {}, past } });
    expect(state.prefs).toEqual(there.state.prefs);
    expect(state.flags).toEqual(there.state.flags);
    expect(state.turn).toBeNull();
  });

  it('keeps what was said since, but no count that holds more than that', () => {
    const here = stateOf({
      prefs: { talk: 'bell', cadence: 1.5, done: { sphinx: 9 }, adjust: {}, own: { at: 5, items: [] } },
      flags: { sessions: 40, programme: 'full' },
    });
    const names = ['prefs.talk', 'prefs.done', 'prefs.adjust', 'prefs.own', 'flags.programme', 'flags.sessions'];
    const { prefs, flags } = begunAnew(here, there, new Set(names), past);
    expect(prefs).toEqual({ ...there.state.prefs, talk: 'bell' });
    expect(flags).toEqual({ ...there.state.flags, programme: 'full', sessions: 3 });
  });

  it('has the response under way located by what it was made with', () => {
    const turn = { at: 100, acts: [{ act: 'guide', entry: 'fresh' } as const] };
    const here = { ...stateOf({ prefs: { cadence: 1.5, own: { at: 5, items: [] } } }), turn };
    const { own: _own, ...worded } = here.prefs;
    expect(begunAnew(here, there, new Set(), past).turn).toEqual({ ...turn, prefs: worded });
    const older = { ...worded, cadence: 0.8 };
    expect(begunAnew({ ...here, turn: { ...turn, prefs: older } }, there, new Set(), past).turn?.prefs).toEqual(older);
  });
});
