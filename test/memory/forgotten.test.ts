import { memoryInProcess } from '../../lambda/index';
import { heldIn, listenerOver, readingOf, seed, USER } from './listener';

/** Two devices of one listener: the first has a routine under way, and the second is told to forget. */
async function forgottenMeanwhile() {
  const memory = memoryInProcess();
  await seed(memory);
  const here = listenerOver(memory);
  await here.device.open();
  await here.device.say('fewer words');
  await here.device.say('start the morning routine');
  await here.device.say('next', 50);
  await here.device.say('next', 40);
  expect(heldIn(await readingOf(memory))).not.toEqual({});
  const there = listenerOver(memory, { seed: 2, now: '2026-01-05T20:00:00Z' });
  await there.device.open();
  await there.device.say('no');
  await there.device.say('forget me');
  await there.device.say('yes');
  expect(await memory.load(USER)).toBeNull();
  return { memory, here: here.device, there: there.device };
}

describe('a session whose record is forgotten on another device', () => {
  it('goes on where it is, and writes nothing of what was held or set before', async () => {
    const { memory, here } = await forgottenMeanwhile();
    const turn = await here.say('how long left', 5);
    expect(turn.problems).toEqual([]);
    expect(turn.session_open).toBe(true);
    const after = await readingOf(memory);
    expect(heldIn(after)).toEqual({});
    expect(after.state.cursor.at).toBe('guiding');
    expect(after.state.ledger).toEqual({});
    expect(after.state.prefs.talk).toBe('full');
    expect(after.state.flags.notices).toBeUndefined();
  });

  it('writes what is held from then on, once', async () => {
    const { memory, here } = await forgottenMeanwhile();
    await here.say('how long left', 5);
    await here.say('next', 60);
    await here.say('next', 60);
    const first = heldIn(await readingOf(memory));
    expect(first).not.toEqual({});
    await here.say('how long left', 1);
    expect(heldIn(await readingOf(memory))).toEqual(first);
  });

  it('keeps what is said in that very turn', async () => {
    const { memory, here } = await forgottenMeanwhile();
    await here.say('just the bell', 5);
    expect((await readingOf(memory)).state.prefs.talk).toBe('bell');
  });

  it('takes over what the other device has begun anew', async () => {
    const { memory, here, there } = await forgottenMeanwhile();
    await there.after(30);
    await there.open();
    await here.say('how long left', 5);
    const after = await readingOf(memory);
    expect(heldIn(after)).toEqual({});
    expect(after.state.prefs.talk).toBe('full');
  });
});
