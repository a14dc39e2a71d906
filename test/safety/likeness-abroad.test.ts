import { LANGUAGES } from '../../lambda/languages';
import type { Heard } from '../../lambda/languages/heard';
import type { Likeness } from '../../lambda/safety/hear';
import { likeRedFlag } from '../../lambda/safety/likeness';
import { learnedIn } from '../../scripts/languages';
import { heard, labelled, tablesHash } from '../../scripts/likeness/examples';
import { everyNth } from '../sweep';
import { figureOf, hearing, linesIn, TEACHING } from './cases/spoken';

/** Every so-many-th line of a set. */
const STEP = 17;
/** A red flag in words that nobody listed, and chatter with words of alarm in it. */
const ALIKE = {
  de: [
    'mir hängt auf einmal der linke mundwinkel runter',
    'welche übung kommt danach die hier bringt mich noch um haha',
  ],
  es: ['se me ha torcido la boca de golpe y babeo', 'esta postura me va a matar de la risa qué viene luego'],
} as const;

describe.each(['de', 'es'] as const)('the measure of %s', (code) => {
  const { likeness }: Heard = LANGUAGES[code].hear;
  const own = likeness as Likeness;

  it('is learned from the tables of today', () => {
    expect(require(learnedIn(code, 'likeness')).tables).toBe(tablesHash(labelled(code)));
  });

  it('hears a red flag in words that nobody listed, and leaves chatter alone', () => {
    const [red, calm] = ALIKE[code].map((text) => likeRedFlag(heard(text, code), own, false)?.tier);
    expect([red, calm]).toEqual(['emergency', undefined]);
  });

  it('stays learned, and calm stays calm', () => {
    const lines = TEACHING[code].flatMap((set) => everyNth(linesIn(set), STEP));
    const { red, fallen, wavedOn, benign, stopped } = figureOf(lines, hearing(code));
    expect(wavedOn).toEqual([]);
    expect(fallen.length / red).toBeLessThanOrEqual(0.02);
    expect(stopped.length / benign).toBeLessThanOrEqual(0.04);
  });
});
