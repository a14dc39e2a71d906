import { memoryInProcess } from '../../lambda/memory/in-process';
import { held } from '../../lambda/session/ledger';
import { heldIn, listenerOver, readingOf, seed } from './listener';

describe('somebody else who takes over in the middle of a hold', () => {
  it('costs the owner no second of it, and leaves nothing of their own', async () => {
    const memory = memoryInProcess();
    await seed(memory);
    const { device } = listenerOver(memory);
    await device.say('open psoas coach');
    await device.say('start the kneeling lunge');
    const handed = await device.say("it's someone else", 64);
    expect(handed.asking).toBe('signs');
    const before = await readingOf(memory);
    const lunged = held(heldIn(before), 'kneeling-lunge', 'left') + held(heldIn(before), 'kneeling-lunge', 'right');
    expect(lunged).toBeGreaterThan(5);
    expect(before.state).not.toHaveProperty('guest');
    await device.say('start');
    await device.say('full programme');
    await device.say('start the kneeling lunge');
    await device.say('how long left', 60);
    const after = await readingOf(memory);
    expect(heldIn(after)).toEqual(heldIn(before));
  });
});
