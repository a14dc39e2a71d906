import fc from 'fast-check';
import { hear as english } from '../../lambda/languages/en/hear';
import { triage } from '../../lambda/safety/triage';
import { NOTHING_SEEN, TIERS, tierOrder } from '../../lambda/safety/types';
import { rows } from './table';

const benign = rows('tuned').filter(({ expected, state }) => expected === 'ok' && state === NOTHING_SEEN);
const alarms = rows('tuned').filter(({ expected, state }) => expected === 'emergency' && state === NOTHING_SEEN);
const anyWords = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('no', 'not', 'numb', 'leg', 'both', 'if', 'gone', 'pain', ';', 'my', 'back', '🙂', '痛い'))
    .map((w) => w.join(' ')),
);

/** Milliseconds it takes to judge a text, at best. */
const quickest = (text: string): number =>
  Math.min(
    ...Array.from({ length: 9 }, () => {
      const from = performance.now();
      triage(text, NOTHING_SEEN, english);
      return performance.now() - from;
    }),
  );

describe('triage of any words at all', () => {
  it('never throws and always has an answer', () => {
    fc.assert(
      fc.property(anyWords, fc.constantFrom(english, null), (text, hear) => {
        expect(TIERS).toContain(triage(text, NOTHING_SEEN, hear).tier);
      }),
    );
  });

  it('hears the end of an endless text, and does not read it all', () => {
    const endless = (times: number) => `${'bla '.repeat(times)} my legs are numb`;
    expect(triage(endless(200_000), NOTHING_SEEN, english).tier).toBe('emergency');
    // A text two hundred times as long; the quickest of a few tries was not disturbed.
    expect(quickest(endless(200_000)) / quickest(endless(1000))).toBeLessThan(50);
  });

  it('sticks: whatever is said after an alarm, the alarm stands', () => {
    fc.assert(
      fc.property(anyWords, fc.constantFrom('urgent' as const, 'emergency' as const), (text, worst) => {
        const result = triage(text, { ...NOTHING_SEEN, worst, worstConcern: 'U1' }, english);
        expect(tierOrder(result.tier)).toBeGreaterThanOrEqual(tierOrder(worst));
        expect(result.action).toBe('terminate');
      }),
    );
  });

  it.each(['no numbness', 'no pain', "and it's not sharp", 'no chest pain', "and I'm not dizzy", 'but no pain'])(
    'stays calm when "%s" is added to harmless words',
    (denial) => {
      const stopped = benign
        .flatMap(({ text }) => [`${text} ${denial}`, `${denial}. ${text}`])
        .filter((text) => tierOrder(triage(text, NOTHING_SEEN, english).tier) > tierOrder('ease-off'));
      expect(stopped).toEqual([]);
    },
  );

  it.each(['oh no', 'wait', 'Alexa', 'sorry', 'please', 'hang on', 'ow', 'stop'])(
    'hears an alarm beside "%s"',
    (cry) => {
      const missed = alarms
        .flatMap(({ text }) => [`${cry} ${text}`, `${cry}. ${text}`, `${text}. ${cry}`])
        .filter((text) => !text.startsWith('please no') && triage(text, NOTHING_SEEN, english).tier !== 'emergency');
      expect(missed).toEqual([]);
    },
  );
});
