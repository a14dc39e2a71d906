import { memoryInProcess } from '../../lambda/index';
import { createDevice, DEFAULT_NOW, seedScreened } from '../../simulator';
import { Desk } from '../../simulator/desk';
import type { Turn } from '../../simulator/turn';
import { guided, scripted } from './standIn';

/** A person at a terminal: setup 5 s with two seconds of words, a hold of 30 s, a question, then an open microphone. */
const sitDown = async (speed: number) => {
  const lines: string[] = [];
  let prompt = '';
  let typed = '';
  const desk: { it?: Desk } = {};
  const { device } = scripted([guided(), guided()], { onTurn: (turn: Turn) => desk.it?.begin(turn) });
  const screen = {
    line: (text: string) => lines.push(text),
    prompt: (text: string) => (prompt = text),
    typed: () => typed,
  };
  desk.it = new Desk(device, screen, speed);
  await device.open();
  return {
    desk: desk.it,
    device,
    lines,
    prompt: () => prompt,
    type: (text: string) => {
      typed = text;
    },
  };
};

describe('the Echo in the terminal', () => {
  it('hurries through silences, not through words', async () => {
    const { desk, lines, prompt } = await sitDown(10);
    await desk.pass(1.9);
    expect(prompt()).toContain('bridge');
    expect(lines.join()).not.toContain('Half way');
    // The rest of the words, and 3 seconds of silence before the hold in 0.3.
    await desk.pass(0.41);
    expect(prompt()).toMatch(/left · hold .* 30 s/);
    await desk.pass(1);
    expect(prompt()).toMatch(/left · hold .* 20 s/);
  });

  it('waits at an open microphone for as long as a person needs', async () => {
    const { desk, device, lines, prompt } = await sitDown(20);
    for (let i = 0; i < 600; i++) await desk.pass(0.1);
    expect(prompt()).toBe('[ your turn ] > ');
    expect(lines.at(-1)).toContain('microphone open');
    await desk.pass(3600);
    expect(device.sessionOpen).toBe(true);
    expect(prompt()).toBe('[ your turn ] > ');
  });

  it('goes on with what is said into silence when the line is empty', async () => {
    const { desk, device, prompt } = await sitDown(20);
    await desk.wait();
    expect(prompt()).toBe('[ your turn ] > ');
    await desk.wait();
    expect(prompt()).toContain('hold');
    await desk.wait();
    await desk.wait();
    expect(device.sessionOpen).toBe(false);
  });

  it('stands still from the first letter on', async () => {
    const { desk, device, type, prompt } = await sitDown(10);
    await desk.pass(2.5);
    const before = prompt();
    type('how lo');
    await desk.pass(60);
    expect(prompt()).toBe(before);
    type('');
    await desk.say('next').catch(() => undefined);
    expect(device.sessionOpen).toBe(true);
  });
});

describe('a restart in the middle of a hold', () => {
  const SPEED = 20;
  const USER = 'amzn1.ask.account.AGAIN';

  it('goes on behind what was played, whatever the clock of the world says', async () => {
    const memory = memoryInProcess();
    await seedScreened(memory, USER, DEFAULT_NOW);
    const sit = async (now: string | number) => {
      const desk: { it?: Desk } = {};
      const device = createDevice({ memory, user: USER, now, onTurn: (turn) => desk.it?.begin(turn) });
      desk.it = new Desk(device, { line: () => undefined, prompt: () => undefined, typed: () => '' }, SPEED);
      await device.open();
      return { desk: desk.it, device };
    };
    const { desk, device } = await sit(DEFAULT_NOW);
    const begun = await device.intent('StartTechniqueIntent', { technique: 'kneeling lunge' });
    const hold = begun.timeline.find(({ kind }) => kind === 'hold');
    const startedAt = device.startedAt;
    const half = ((hold?.start ?? 0) + (hold?.end ?? 0)) / 2;
    while (desk.clock < startedAt + half * 1000) await desk.pass(0.1);
    const left = desk.clock;
    await desk.leave();
    expect(device.clock).toBe(left);
    expect(device.held['kneeling-lunge']?.right).toBeGreaterThan(10);

    const again = await sit(left + 1000);
    const rest = again.device.last?.timeline.find(({ kind }) => kind === 'hold');
    expect(rest).toMatchObject({ technique: 'kneeling-lunge', side: 'right' });
    expect((rest?.end ?? 0) - (rest?.start ?? 0)).toBeLessThan(18);
  });
});
