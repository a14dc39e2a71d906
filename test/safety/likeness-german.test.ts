import { hear } from '../../lambda/languages/de/hear';
import committed from '../../lambda/languages/de/hear/likeness.json';
import type { Likeness } from '../../lambda/safety/hear';
import { likeRedFlag } from '../../lambda/safety/likeness';
import { heard, labelled, tablesHash } from '../../scripts/likeness/examples';
import { everyNth } from '../sweep';
import { figureOf, hearing, linesIn, TEACHING } from './cases/spoken';

const german = hear.likeness as Likeness;
/** Every so-many-th line of a set. */
const STEP = 17;

it('is learned from the German tables of today', () => {
  expect(committed.tables).toBe(tablesHash(labelled('de')));
});

it('hears a red flag in words that nobody listed, and leaves chatter alone', () => {
  const alike = (text: string) => likeRedFlag(heard(text, 'de'), german, false)?.tier;
  expect(alike('mir hängt auf einmal der linke mundwinkel runter')).toBe('emergency');
  expect(alike('welche übung kommt danach die hier bringt mich noch um haha')).toBeUndefined();
});

it('stays learned, and calm stays calm', () => {
  const lines = TEACHING.de.flatMap((set) => everyNth(linesIn(set), STEP));
  const { red, fallen, wavedOn, benign, stopped } = figureOf(lines, hearing('de'));
  expect(wavedOn).toEqual([]);
  expect(fallen.length / red).toBeLessThanOrEqual(0.02);
  expect(stopped.length / benign).toBeLessThanOrEqual(0.04);
});
