import { changed, type Mine, merge } from '../../lambda/memory/merge';
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
});
