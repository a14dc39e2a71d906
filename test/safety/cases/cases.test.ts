import { cases, frames, inFrame, levelIn, order, PLACES } from './cases';
import { figureOf, linesIn, SPOKEN } from './spoken';
import { fallenIn, leastIn, redFlags, risenIn } from './sweep';

describe('a line of the cases', () => {
  it.each([...new Set(cases().map(({ state }) => state))])('is heard in its band: %s', (state) => {
    const wrong = cases()
      .filter((line) => line.state === state)
      .map((line) => ({ ...line, level: levelIn(line.text, state) }))
      .filter(({ level, min, max }) => order(level) < order(min) || order(level) > order(max))
      .map(({ text, level, min, max }) => `${text}: ${level}, not ${min} to ${max}`);
    expect(wrong).toEqual([]);
  });
});

/** Every so-many-th combination; all of them in `npm run safety`. */
const STEP = 61;
/** So many in a thousand may fall: combinations that nobody says are among them. */
const MAY_FALL = 0.005;
const MAY_RISE = 0.02;

describe('what people say around a report', () => {
  it.each(PLACES.map((place, i) => [place, i * 7] as const))(
    'never takes a red flag below what it may, and raises no harmless line: %s',
    (place, from) => {
      const { of, faults } = fallenIn(place, STEP, from);
      expect(of).toBeGreaterThan(500);
      expect(faults.length / of).toBeLessThan(MAY_FALL);
      const risen = risenIn(place, STEP, from);
      expect(risen.faults.length / risen.of).toBeLessThan(MAY_RISE);
    },
  );

  it('may be two things at once: the more lenient of the two holds', () => {
    const all = frames().filter(({ frame }) => frame !== 'L' && frame !== 'no L');
    const lines = redFlags().filter((_line, i) => i % 41 === 0);
    const faults = lines.flatMap(({ text, level }, i) => {
      const [inner, outer] = [all[i % all.length], all[(i * 5 + 11) % all.length]];
      if (!inner || !outer || inner === outer) return [];
      const least = [leastIn(inner, level, 'hold'), leastIn(outer, level, 'hold')].reduce((a, b) =>
        order(a) <= order(b) ? a : b,
      );
      const said = inFrame(outer, inFrame(inner, text));
      const heard = levelIn(said, 'hold');
      return order(heard) < order(least) ? [`${said}: ${heard}, not ${least}`] : [];
    });
    expect(faults.length).toBeLessThanOrEqual(Math.ceil(lines.length * 0.05));
  });
});

describe('what was learned from sets of others', () => {
  it.each(SPOKEN)('stays learned, and calm stays calm: %s', (set) => {
    const { red, fallen, lower, benign, stopped } = figureOf(linesIn(set));
    expect(fallen.length / red).toBeLessThanOrEqual(0.01);
    expect(lower / red).toBeLessThanOrEqual(0.01);
    expect(stopped.length / benign).toBeLessThanOrEqual(0.04);
  });
});
