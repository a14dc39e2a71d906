import { memoryInProcess } from '../../lambda/index';
import { createDevice, DEFAULT_NOW, type Device, seedScreened } from '../../simulator/index';

const USER = 'amzn1.ask.account.VISITOR';

/** Somebody who rested and did the knee to chest, and either ended there or was cut off in the next move. */
async function practised(ending: 'over' | 'cut off'): Promise<Device> {
  const memory = memoryInProcess();
  await seedScreened(memory, USER, DEFAULT_NOW);
  const device = createDevice({ user: USER, memory });
  await device.open();
  await device.say('start quick relief');
  await device.say('next', 150);
  if (ending === 'cut off') {
    await device.say('how long left', 30);
    device.lose(5);
    return device;
  }
  await device.say('finish early', 20);
  await device.silence();
  return device;
}

const sphinx = async (device: Device): Promise<string> => {
  await device.say('start the sphinx');
  await device.say('finish early', 60);
  return (await device.say('how did I do', 3)).text;
};

describe('how did I do', () => {
  it('on another day tells what was held in this visit, and nothing of the last', async () => {
    const device = await practised('over');
    await device.after(3 * 24 * 3600);
    await device.open();
    const told = await sphinx(device);
    expect(told).toContain('The sphinx');
    expect(told).not.toContain('The short rest');
  });

  it('a few minutes later still tells what was held before', async () => {
    const device = await practised('over');
    await device.after(120);
    await device.open();
    expect(await sphinx(device)).toContain('The short rest');
  });

  it('tells nothing of yesterday once the rest of it was declined', async () => {
    const device = await practised('cut off');
    await device.after(24 * 3600);
    expect((await device.open()).asking).toBe('rest-or-again');
    await device.say('no');
    expect(await sphinx(device)).not.toContain('The short rest');
  });

  it('tells nothing of yesterday when something else is started instead of its rest', async () => {
    const device = await practised('cut off');
    await device.after(24 * 3600);
    expect((await device.open()).asking).toBe('rest-or-again');
    expect(await sphinx(device)).not.toContain('The short rest');
  });

  it('tells of both days when the rest of yesterday’s is done', async () => {
    const device = await practised('cut off');
    await device.after(24 * 3600);
    await device.open();
    await device.say('the rest');
    await device.say('finish early', 100);
    expect((await device.say('how did I do', 3)).text).toMatch(/The short rest: .* Knee to chest: /);
  });
});

describe('what did I do yesterday', () => {
  /** Half a minute of rest at a second of the clock in Greenwich, and the question at another. */
  async function asked(practised: string, at: string, locale = 'en-US'): Promise<string> {
    const memory = memoryInProcess();
    await seedScreened(memory, USER, DEFAULT_NOW);
    const device = createDevice({ user: USER, memory, locale, now: practised });
    await device.open();
    await device.say('start quick relief');
    await device.say('stop', 80);
    await device.after((Date.parse(at) - device.clock) / 1000);
    await device.open();
    return (await device.say('what did I do yesterday')).text;
  }

  it('tells in the morning of the evening before, though Greenwich calls it today', async () => {
    expect(await asked('2026-02-04T03:00:00Z', '2026-02-04T15:00:00Z')).toContain('The short rest');
  });

  it('counts what was done after midnight to the evening before', async () => {
    const text = await asked('2026-02-04T07:30:00Z', '2026-02-04T23:30:00Z');
    expect(text).toContain('The short rest');
    expect(await asked('2026-02-04T01:30:00Z', '2026-02-04T20:00:00Z', 'en-GB')).toBe(text);
  });

  it('knows of nothing yesterday when all of it was this morning', async () => {
    const text = await asked('2026-02-04T14:00:00Z', '2026-02-04T23:00:00Z');
    expect(text).not.toContain('The short rest');
  });
});
