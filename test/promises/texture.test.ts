import { routineIds } from '../../lambda/content/routines';
import { fortnight, SHORT_SHARE, type Texture, textureOf } from '../../scripts/texture';

describe.each(routineIds)('%s, as it sounds', (routine) => {
  let texture: Texture;
  beforeAll(async () => {
    const [day = []] = await fortnight(routine, 1);
    texture = textureOf(day);
  });

  it('is no telegram', () => {
    expect(texture.short).toBeLessThanOrEqual(SHORT_SHARE(routine));
  });

  it('leaves time to do what it asks for', () => {
    expect(texture.wordsAMinute).toBeLessThanOrEqual(100);
  });

  it('says now and then what to feel and how to breathe, and praises seldom', () => {
    expect(texture.cues.feel).toBeGreaterThanOrEqual(1);
    expect(texture.cues.breath).toBeGreaterThanOrEqual(3);
    expect(texture.cues.praise).toBeGreaterThanOrEqual(1);
    expect(texture.cues.praise).toBeLessThanOrEqual(3);
  });
});
