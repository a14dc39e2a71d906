import { memoryInProcess } from '../../lambda/index';
import { hearOf } from '../../lambda/languages';
import { interpret } from '../../lambda/skill/interpret';
import type { Scene } from '../../lambda/skill/scene';
import { createDevice, DEFAULT_NOW, seedScreened } from '../../simulator';
import { listed } from '../promises/handler';

const meant = (text: string, scene: Scene) =>
  interpret(
    { intent: { name: 'SymptomIntent', slots: { symptom: { name: 'symptom', value: text } } } },
    hearOf('en-US'),
    scene,
  );

describe('the same words', () => {
  it.each<[string, Scene, string]>([
    ['okay i will do only ten', 'lobby', 'plan'],
    ['okay i will do only ten', 'reps', 'hold-length'],
    ['right i am back', 'paused', 'resume'],
    ['enough of that one now', 'hold', 'done'],
    ['och just make it twenty', 'lobby', 'plan'],
    ['och just make it twenty', 'hold', 'hold-length'],
  ])('"%s" in the %s: %s', (text, scene, type) => {
    expect(meant(text, scene).event.type).toBe(type);
  });
});

describe('a wish in free words', () => {
  it('is a plan in the lobby, and a dose in a move', async () => {
    const memory = memoryInProcess();
    await seedScreened(memory, 'LISTENER', DEFAULT_NOW);
    const device = await createDevice({ memory, user: 'LISTENER' });
    const wish = { symptom: { name: 'symptom', value: 'och just make it twenty' } };
    const words = ({ timeline }: { timeline: readonly { text: string }[] }) =>
      timeline.map(({ text }) => text).join(' ');
    await device.open();
    expect(words(await device.intent('SymptomIntent', wish))).toMatch(/20 minutes/);
    await device.intent('StartTechniqueIntent', { technique: listed('technique', 'bridge', 'glute-bridge') });
    const move = words(await device.intent('SymptomIntent', wish, 30));
    expect(move).toMatch(/20|twenty/);
    expect(move).not.toMatch(/minutes/);
  });
});
