import { rehearse } from '../../lambda/skill/rehearsal';
import type { TurnReport } from '../../lambda/skill/report';

describe('a rehearsal', () => {
  it('comes through both notices to a routine, a question and a step on, and to an alarm', async () => {
    const heard: TurnReport[] = [];
    await rehearse((report) => heard.push(report));
    expect(heard.map(({ asking }) => asking !== null)).toEqual([
      ...[true, true, true, false],
      ...[false, true, true, false],
    ]);
    expect(heard[3]?.goes_on).toMatchObject({ routine: 'quick-relief' });
    expect(heard.at(-1)?.tier).not.toBe('none');
  });

  it('never fails, whatever becomes of it', async () => {
    const broken = () => {
      throw new Error('nobody listens');
    };
    await expect(rehearse(broken)).resolves.toBeUndefined();
  });
});
