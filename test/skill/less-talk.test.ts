import type { MoveId } from '../../lambda/content';
import { memoryInProcess } from '../../lambda/index';
import { createDevice, DEFAULT_NOW, type Device, seedScreened } from '../../simulator';
import { listed } from '../promises/handler';

const USER = 'LISTENER';

async function screened(): Promise<Device> {
  const memory = memoryInProcess();
  await seedScreened(memory, USER, DEFAULT_NOW);
  return createDevice({ memory, user: USER });
}

/** A session with one move, heard to its end; what was said of it. */
async function session(device: Device, id: MoveId, say?: string): Promise<string> {
  await device.open();
  const first = await device.intent('StartTechniqueIntent', { technique: listed('technique', id, id) });
  const turn = say ? await device.say(say, 8) : first;
  await device.silence();
  await device.after(20 * 3600);
  return turn.timeline.map(({ text }) => text).join(' ');
}

/** In whichever wording of the session. */
const FULL = /one line, and (then )?lower slowly/;
const BRIEF = /Knees bent, feet flat and as wide as your hips\.|Bend your knees, and set your feet flat, hip-wide\./;

describe('a move that is done again and again', () => {
  it('is explained twice, told briefly three times, then only named', async () => {
    const device = await screened();
    const heard: string[] = [];
    for (let n = 0; n < 6; n++) heard.push(await session(device, 'sphinx'));
    expect(heard.map((text) => /shoulders (low|sink)/i.test(text))).toEqual([true, true, false, false, false, false]);
    expect(heard.map((text) => /Legs long/.test(text))).toEqual([true, true, true, true, true, false]);
    expect(heard.every((text) => text.includes('5 slow breaths, and stay.'))).toBe(true);
  });

  it('says how one lies, however often it was done', async () => {
    const device = await screened();
    for (let n = 0; n < 6; n++) await session(device, 'glute-bridge');
    const known = await session(device, 'glute-bridge');
    expect(known).toMatch(BRIEF);
    expect(known).toContain('8 bridges into one line, and first a breath in.');
  });

  it('is explained again on request, and briefly the next time', async () => {
    const device = await screened();
    for (let n = 0; n < 5; n++) await session(device, 'glute-bridge');
    expect(await session(device, 'glute-bridge', 'explain it')).toMatch(FULL);
    const next = await session(device, 'glute-bridge');
    expect(next).not.toMatch(FULL);
    expect(next).toMatch(BRIEF);
  });

  it('is explained every time to whoever asked for more', async () => {
    const device = await screened();
    for (let n = 0; n < 3; n++) await session(device, 'glute-bridge', 'more talk');
    expect(await session(device, 'glute-bridge')).toMatch(FULL);
  });

  it('does not count as done when it was skipped', async () => {
    const device = await screened();
    for (let n = 0; n < 4; n++) await session(device, 'glute-bridge', 'next');
    expect(await session(device, 'glute-bridge')).toMatch(FULL);
  });
});

describe('"explain it"', () => {
  it('in the middle of a hold tells all of it, and goes on with what is left of the hold', async () => {
    const device = await screened();
    await device.open();
    const first = await device.intent('StartTechniqueIntent', {
      technique: listed('technique', 'the lunge', 'kneeling-lunge'),
    });
    const hold = first.timeline.find(({ kind }) => kind === 'hold');
    const turn = await device.say('explain it', (hold?.start ?? 0) + 12);
    const rest = turn.timeline.find(({ kind }) => kind === 'hold');
    expect((rest?.end ?? 0) - (rest?.start ?? 0)).toBeGreaterThan(16);
    expect((rest?.end ?? 0) - (rest?.start ?? 0)).toBeLessThan(20);
    expect(turn.problems).toEqual([]);
  });
});
