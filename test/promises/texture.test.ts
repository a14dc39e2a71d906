import { routineIds } from '../../lambda/content/routines';
import {
  AGAIN_SHARE,
  fortnight,
  heardAgain,
  IN_A_ROW,
  SHORT_SHARE,
  type Texture,
  textureOf,
} from '../../scripts/texture';

describe.each(routineIds)('%s, as it sounds', (routine) => {
  let texture: Texture;
  let days: Awaited<ReturnType<typeof fortnight>>;
  beforeAll(async () => {
    days = await fortnight(routine, 4);
    texture = textureOf(days[0] ?? []);
  });

  it('is no telegram', () => {
    expect(texture.short).toBeLessThanOrEqual(SHORT_SHARE(routine));
  });

  it('leaves time to do what it asks for, in the words of every day', () => {
    expect(texture.wordsAMinute).toBeLessThanOrEqual(100);
    for (const day of days) expect(textureOf(day).inARow).toBeLessThanOrEqual(IN_A_ROW);
  });

  it('comes out of a hold in other words than a minute ago', () => {
    for (const turn of days.flat()) {
      const out = turn.timeline.filter(({ kind, technique }) => kind === 'release' && technique);
      out.forEach(({ text, start }, i) => {
        const before = out.slice(0, i).findLast((other) => other.text === text && other.part === out[i]?.part);
        expect([text, before === undefined || start - before.start >= 60]).toEqual([text, true]);
      });
    }
  });

  it('is worded otherwise on the following day, its arrival and its landing too', () => {
    days.slice(1).forEach((day, i) => {
      const before = days[i] ?? [];
      expect(heardAgain(before, day)).toBeLessThanOrEqual(AGAIN_SHARE);
      expect(day[0]?.text.slice(0, 80)).not.toBe(before[0]?.text.slice(0, 80));
      const landing = (turns: typeof day) =>
        turns.flatMap(({ timeline }) => timeline).findLast(({ text }) => /well done/.test(text));
      expect(landing(day)?.text).toBeDefined();
      expect(landing(day)?.text).not.toBe(landing(before)?.text);
    });
  });

  it('says now and then what to feel and how to breathe, and praises seldom', () => {
    expect(texture.unfelt).toEqual([]);
    expect(texture.cues.breath).toBeGreaterThanOrEqual(3);
    expect(texture.cues.praise).toBeGreaterThanOrEqual(1);
    expect(texture.cues.praise).toBeLessThanOrEqual(3);
  });
});
