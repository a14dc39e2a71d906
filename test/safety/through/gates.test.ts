import { move } from '../../../lambda/content';
import { ROUTINES, type RoutineId } from '../../../lambda/content/routines';
import { en } from '../../../lambda/languages/en/words';
import { memoryInProcess } from '../../../lambda/memory/in-process';
import { listenerOver } from '../../memory/listener';

const gated = (Object.keys(ROUTINES) as RoutineId[]).filter((id) =>
  ROUTINES[id].items.some((item) => move(item.move).gate !== null),
);

describe('the question about families of moves', () => {
  it('stands before more than one routine', () => {
    expect(gated.length).toBeGreaterThan(1);
  });

  it.each(gated)('is heard in %s before any word to lie down', async (id) => {
    const { device } = listenerOver(memoryInProcess());
    await device.say('open psoas coach');
    await device.say('no');
    await device.say('no');
    const turn = await device.intent('StartRoutineIntent', { routine: id });
    expect(turn.asking).toBe('gate');
    const [before = ''] = turn.speech.split(en.coach.beforeDown);
    expect(before).not.toBe(turn.speech);
    expect(before).not.toMatch(/\b(?:lie|lying|kneel|get down|on your back)\b/i);
  });
});
