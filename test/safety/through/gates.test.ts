import { move } from '../../../lambda/content';
import { ROUTINES, type RoutineId } from '../../../lambda/content/routines';
import { memoryInProcess } from '../../../lambda/memory/in-process';
import { listenerOver } from '../../memory/listener';

const gated = (Object.keys(ROUTINES) as RoutineId[]).filter((id) =>
  ROUTINES[id].items.some((item) => move(item.move).gate !== null),
);

describe('the notice before a family of moves', () => {
  it('stands before more than one routine', () => {
    expect(gated.length).toBeGreaterThan(1);
  });

  it.each(gated)('is heard in %s before any word to lie down', async (id) => {
    const { device } = listenerOver(memoryInProcess());
    await device.say('open psoas coach');
    await device.say('start');
    await device.say('full programme');
    let turn = await device.intent('StartRoutineIntent', { routine: id });
    let gates = 0;
    for (; turn.asking === 'gate'; gates += 1) {
      expect(turn.text).toMatch(/Say skip it, or keep it\.$/);
      expect(turn.text).not.toMatch(/\b(?:lie|lying|kneel|get down|on your back)\b/i);
      turn = await device.say('keep it');
      expect(turn.text).toMatch(/^Kept\. /);
    }
    expect(gates).toBe(new Set(ROUTINES[id].items.flatMap((item) => move(item.move).gate ?? [])).size);
    expect(turn.position?.routine ?? turn.goes_on?.routine).toBe(id);
  });
});
