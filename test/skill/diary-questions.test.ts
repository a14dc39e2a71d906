import { memoryInProcess } from '../../lambda/index';
import { createDevice, seedScreened } from '../../simulator';

const NOW = new Date('2026-01-07T07:00:00Z');
const USER = 'amzn1.ask.account.diary';

/** Somebody who did quick relief to its end on a Wednesday, and asks later. */
async function practised() {
  const memory = memoryInProcess();
  await seedScreened(memory, USER, NOW);
  const device = createDevice({ memory, user: USER, now: NOW });
  await device.open();
  await device.say('start quick relief');
  await device.silence();
  return device;
}

describe('the diary by voice', () => {
  it('tells the next day what was held yesterday', async () => {
    const device = await practised();
    await device.after(24 * 3600);
    await device.open();
    const turn = await device.say('what did I do yesterday');
    expect(turn.text).toMatch(
      /yesterday\. The short rest: .*Knee to chest: \d+ times with the right, \d+ times with the left\./,
    );
    expect(turn.problems).toEqual([]);
  });

  it('names the last time when yesterday was a rest day', async () => {
    const device = await practised();
    await device.after(3 * 24 * 3600);
    await device.open();
    expect((await device.say('what did I do yesterday')).text).toMatch(/rest day\. The last time was 3 days ago\./);
  });

  it('counts this week, and a streak that forgives rest days', async () => {
    const device = await practised();
    await device.after(2 * 24 * 3600);
    await device.open();
    await device.say('start quick relief');
    await device.silence();
    await device.after(3600);
    await device.open();
    expect((await device.say('how many times this week')).text).toContain('2 times this week');
    expect((await device.say('how many days in a row')).text).toContain('2 days of practice');
  });

  it('has nothing to tell a stranger, and says so', async () => {
    const memory = memoryInProcess();
    await seedScreened(memory, USER, NOW);
    const device = createDevice({ memory, user: USER, now: NOW });
    await device.open();
    expect((await device.say('what did I do yesterday')).text).toContain('nothing written down yet');
    expect((await device.say('how many times this week')).text).toContain('Not yet this week');
  });
});
