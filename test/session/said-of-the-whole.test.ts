import { memoryInProcess } from '../../lambda/index';
import { createDevice, DEFAULT_NOW, seedScreened, type Turn } from '../../simulator';

const words = ({ timeline }: Turn) => timeline.map(({ text }) => text).join(' ');

/** The answers to these, each at a second of the answer before. */
async function said(...lines: readonly (readonly [text: string, at?: number])[]): Promise<readonly Turn[]> {
  const memory = memoryInProcess();
  await seedScreened(memory, 'LISTENER', DEFAULT_NOW);
  const device = createDevice({ memory, user: 'LISTENER' });
  const turns = [await device.say('open psoas coach')];
  for (const [text, at] of lines) turns.push(await device.say(text, at));
  return turns;
}

describe('A length in minutes, before anything of a plan was done', () => {
  it.each([
    ['make it fifteen minutes', '15 minutes'],
    ['five minutes shorter', '15 minutes'],
    ['five minutes longer', '25 minutes'],
  ])('"%s" is said of the plan, and not of its first rest', async (text, length) => {
    const last = (await said(['twenty minutes'], [text, 12])).at(-1) as Turn;
    expect(words(last)).toContain(length);
    expect(words(last)).not.toMatch(/All right, 15 minutes\. Now/);
  });
});

describe('"Stop", with more behind it', () => {
  it('asks whether to stop, and keeps the place', async () => {
    const last = (await said(['start quick relief'], ["och stop it i'm not lying here like that", 66])).at(-1) as Turn;
    expect(words(last)).toMatch(/Stop here\?/);
  });
});

describe('A dose of this, and then another move', () => {
  it('changes this one, which goes on, and has the other one behind it', async () => {
    const last = (await said(['start the kneeling lunge'], ['two rounds and then the bridge', 66])).at(-1) as Turn;
    expect(last.position?.technique).toBe('kneeling-lunge');
  });
});

describe('While a routine is put together', () => {
  it('changes the dose of a move that is in it already, and adds no second one', async () => {
    const turns = await said(
      ['build my own routine'],
      ['the glute bridge eight times'],
      ['the glute bridge twelve times'],
      ['read my routine'],
    );
    expect(words(turns.at(-2) as Turn)).toMatch(/glute bridge is now 12 times/i);
    expect(words(turns.at(-1) as Turn)).toMatch(/one move/i);
  });
});
