import { syllables } from '../../lambda/languages/en/rate';
import { speechSeconds } from '../../lambda/narration/rate';

describe('the length of words', () => {
  it.each([
    ['hold', 1],
    ['breathe', 1],
    ['release', 2],
    ['little', 2],
    ['shoulder', 2],
    ['hmm', 1],
    ['constructive', 3],
  ])('%s has %d syllables', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it('is nothing for nothing', () => {
    expect(speechSeconds('', 'en-US')).toBe(0);
    expect(speechSeconds('   ', 'en-US')).toBe(0);
  });

  it('grows with every word, comma and sentence', () => {
    const lengths = ['Hold.', 'Hold it.', 'Hold it, easy.', 'Hold it, easy. Good.'].map((text) =>
      speechSeconds(text, 'en-US'),
    );
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(new Set(lengths).size).toBe(4);
  });

  it('counts a number by its digits, since that is how long it takes to say', () => {
    const said = (n: string) => speechSeconds(`${n} seconds.`, 'en-US');
    expect(said('30')).toBeGreaterThan(said('5'));
    expect(said('300')).toBeGreaterThan(said('30'));
  });

  it('is about that of guided speech: 150 to 180 words a minute', () => {
    const text =
      'Bring in one knee, hands behind the thigh. Pause, lower slowly, and change sides. Let the floor carry your weight. With each breath out, let your hips grow heavier.';
    const perMinute = (text.split(' ').length / speechSeconds(text, 'en-US')) * 60;
    expect(perMinute).toBeGreaterThan(140);
    expect(perMinute).toBeLessThan(185);
  });

  it('is the same in a locale whose language is known, and still a number elsewhere', () => {
    expect(speechSeconds('Hold it.', 'en-IN')).toBe(speechSeconds('Hold it.', 'en-US'));
    expect(speechSeconds('ゆっくり', 'ja-JP')).toBeGreaterThan(0);
  });
});
