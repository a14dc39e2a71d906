import { guided, scripted } from './standIn';

/** Setup: 4 words of half a second, 3 s of quiet. Hold: 29 s of quiet and 2 words. */
const at = async (tempo: number, second: number) => {
  const { device } = scripted([guided()], { tempo });
  await device.open();
  return device.playback?.truthAt(second);
};

describe('the truth about what was played', () => {
  it('is the timeline itself at tempo 1', async () => {
    const { device } = scripted([guided()]);
    const { timeline } = await device.open();
    for (const { entry, start, end } of device.playback?.entries ?? []) {
      expect(start).toBeCloseTo(entry.start, 6);
      expect(end).toBeCloseTo(entry.end, 6);
    }
    expect(device.playback?.entries).toHaveLength(timeline.length);
  });

  it('stretches words and leaves silences alone', async () => {
    // 2 s of words take 2.4 s, so the hold begins at 5.4 s and, with its own two words, lasts 30.2 s.
    expect(await at(1.2, 5.3)).toMatchObject({ step: 'setup', state: 'setup', remaining_seconds: 30.2 });
    const hold = await at(1.2, 5.4 + 10);
    expect(hold).toMatchObject({ technique: 'bridge', side: 'left', step: 'work', state: 'hold', set: 1 });
    expect(hold?.hold_seconds).toBeCloseTo(30.2, 6);
    expect(hold?.remaining_seconds).toBeCloseTo(20.2, 6);
    expect(hold?.held.bridge?.left).toBeCloseTo(10, 6);
    expect((await at(0.85, 4.8))?.state).toBe('hold');
  });

  it('reaches into the reprompt, past a window that no tempo changes', async () => {
    // 13 words of half a second in the 39 s of the speech.
    const speech = 39 + 0.1 * 6.5;
    const reprompt = await at(1.1, speech + 8 + 5);
    expect(reprompt).toMatchObject({ side: 'right', step: 'work', kind: 'hold' });
    expect(reprompt?.held.bridge?.right).toBeCloseTo(5, 6);
    expect(await at(1.1, speech + 4)).toMatchObject({ kind: 'window', state: 'between', side: 'right', step: 'work' });
  });

  it('adds up what all responses held', async () => {
    const { device } = scripted([guided()]);
    await device.open();
    await device.intent('AMAZON.NextIntent', {}, 15);
    const last = await device.intent('AMAZON.NextIntent', {}, 39);
    expect(last.truth?.held.bridge).toEqual({ left: 30, right: 0, both: 0 });
    expect(last.truth?.held_total.bridge).toEqual({ left: 40, right: 0, both: 0 });
  });
});
