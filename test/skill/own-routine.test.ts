import { memoryInProcess } from '../../lambda/index';
import { merge } from '../../lambda/memory/merge';
import { parseRecord } from '../../lambda/memory/record';
import { ATTRIBUTES_BYTES } from '../../lambda/plan/budgets';
import { parseState } from '../../lambda/session/codecs/state';
import { MOST_ITEMS, type OwnRoutine } from '../../lambda/session/own';
import { freshPreferences } from '../../lambda/session/preferences';
import { freshState } from '../../lambda/session/state';
import { listenerOver, readingOf, seed, USER } from '../memory/listener';

const LONGEST = [
  ...['side-lying-stretch', 'prone-quad-stretch', 'kneeling-lunge', 'straight-leg-raise', 'standing-lunge'],
  ...[
    'constructive-rest',
    'glute-bridge',
    'knee-to-chest',
    'standing-breaths',
    'sphinx',
    'propped-rest',
    'side-lying-massage',
  ],
];

async function begun(memory = memoryInProcess(), words: readonly string[] = []) {
  await seed(memory);
  const listener = listenerOver(memory);
  await listener.device.open();
  await listener.device.say('make my own routine');
  for (const said of words) await listener.device.say(said);
  return { memory, ...listener };
}

const movesIn = async (memory: ReturnType<typeof memoryInProcess>): Promise<string[]> =>
  ((await readingOf(memory)).state.prefs.own?.items ?? []).map(({ move }) => move);

describe('a routine of one’s own', () => {
  it('is saved with every move that is added', async () => {
    const { memory, device } = await begun();
    await device.say('add the bridge');
    expect(await movesIn(memory)).toEqual(['glute-bridge']);
    await device.say('add the bridge');
    expect(await movesIn(memory)).toEqual(['glute-bridge', 'glute-bridge']);
  });

  it('holds twelve moves and says so at the thirteenth', async () => {
    const { memory, device } = await begun();
    for (let n = 0; n < MOST_ITEMS; n++) await device.say('add the bridge');
    expect((await device.say('add the sphinx')).text).toContain('full with 12 moves');
    expect(await movesIn(memory)).toHaveLength(MOST_ITEMS);
  });

  it('of twelve moves in the middle of its own run stays inside the session attributes', async () => {
    const { device, attributes } = await begun();
    for (const move of LONGEST) await device.intent('AddTechniqueIntent', { technique: move });
    await device.say("that's all");
    let turn = await device.say('yes');
    const sizes: number[] = [];
    while (turn.session_open && turn.position?.state !== 'finished') {
      sizes.push(Buffer.byteLength(JSON.stringify(attributes())));
      turn = await device.say('next', 3);
      expect(turn.problems).toEqual([]);
    }
    expect(sizes.length).toBeGreaterThan(MOST_ITEMS);
    expect(Math.max(...sizes)).toBeLessThan(ATTRIBUTES_BYTES);
  });

  it('survives the session and is gone after "forget me"', async () => {
    const { memory, device } = await begun(undefined, ['add the bridge', "that's all", 'no']);
    await device.after(5 * 24 * 3600);
    await device.open();
    expect((await device.say("what's in my routine")).text).toContain('The glute bridge, 8 times');
    await device.say('forget me');
    await device.say('yes');
    expect(await memory.load(USER)).toBeNull();
    await device.after(60);
    await device.open();
    expect(await movesIn(memory)).toEqual([]);
  });

  it('begins in a first session with the lowest doses, and never with a move of a family that was skipped', async () => {
    const memory = memoryInProcess();
    const { device } = listenerOver(memory);
    await device.open();
    await device.say('start');
    await device.say('full programme');
    for (const said of ['make my own routine', 'add the kneeling lunge for a minute', 'add the sphinx', "that's all"])
      await device.say(said);
    expect((await device.say('yes')).asking).toBe('gate');
    const turn = await device.say('skip it');
    const holds = turn.timeline.filter(({ kind }) => kind === 'hold').map(({ end, start }) => Math.round(end - start));
    expect(new Set(holds)).toEqual(new Set([30]));
    expect(turn.timeline.map(({ technique }) => technique)).not.toContain('sphinx');
  });

  it('is not told to a guest', async () => {
    const { device } = await begun(undefined, ['add the bridge', "that's all", 'no']);
    await device.say("I'm a guest");
    await device.say('start');
    await device.say('full programme');
    expect((await device.say("what's in my routine")).text).toContain('no routine of your own yet');
    expect((await device.say('add the bridge')).text).toContain('nothing for a guest');
  });
});

describe('on two devices', () => {
  it('a change on one is there on the other after its next turn', async () => {
    const { memory, device } = await begun(undefined, ['add the bridge']);
    const other = listenerOver(memory);
    await other.device.after(30);
    await other.device.open();
    await other.device.say("what's in my routine");
    await device.after(60);
    await device.open();
    await device.say('add the sphinx');
    await other.device.say('what is the psoas');
    expect((await other.device.say("what's in my routine")).text).toContain('2 moves');
    expect(await movesIn(memory)).toEqual(['glute-bridge', 'sphinx']);
  });

  it('of two versions the one that was changed last stays, also when it is saved first', () => {
    const withOwn = (own: OwnRoutine) => ({ ...freshState, prefs: { ...freshPreferences, own } });
    const older = withOwn({ at: 100, items: [{ move: 'sphinx', count: 5, sets: 1 }] });
    const newer = withOwn({ at: 200, items: [{ move: 'glute-bridge', count: 8, sets: 1 }] });
    const merged = (mine: typeof older, theirs: typeof older) =>
      merge(
        { state: mine, session: '0000001-a', touched: new Set(['prefs.own']), since: null, unread: false },
        { state: theirs, revision: 1, by: '0000000-b', diary: {}, beside: false, foreign: false },
      ).state.prefs.own;
    expect(merged(older, newer)).toEqual(newer.prefs.own);
    expect(merged(newer, older)).toEqual(newer.prefs.own);
  });
});

describe('a stored routine', () => {
  const read = (own: unknown) => parseState({ ...freshState, prefs: { ...freshPreferences, own } }).prefs.own;

  it('loses the moves nobody knows and keeps the others, inside their limits', () => {
    const own = { at: 5, items: [{ move: 'moonwalk' }, { move: 'kneeling-lunge', seconds: 600, sets: 9 }, null, 'x'] };
    expect(read(own)).toEqual({ at: 5, items: [{ move: 'kneeling-lunge', seconds: 60, sets: 3 }] });
  });

  it.each([null, 7, [], { at: 'now', items: [] }, { at: 5 }])('that is %j is none', (own) => {
    expect(read(own)).toBeUndefined();
  });

  it('is never longer than a routine may be', () => {
    const items = Array.from({ length: 500 }, () => ({ move: 'glute-bridge', count: 8, sets: 1 }));
    expect(read({ at: 5, items })?.items).toHaveLength(MOST_ITEMS);
  });

  it('of a record from a version to come is still known', () => {
    const own = { at: 5, items: [{ move: 'glute-bridge', count: 8, sets: 1 }] };
    const record = { version: 999, revision: 3, state: { ...freshState, prefs: { ...freshPreferences, own } } };
    expect(parseRecord(record).state.prefs.own).toEqual(own);
  });
});
