import fc from 'fast-check';
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

describe('triage of any words at all', () => {
  it('never throws and always has an answer', () => {
    fc.assert(
      fc.property(anyWords, fc.constantFrom('en-US', 'de-DE', '', 'x'), (text, locale) => {
        expect(TIERS).toContain(triage(text, NOTHING_SEEN, locale).tier);
      }),
    );
  });

  it('hears the end of an endless text, within a tenth of a second', () => {
    const from = performance.now();
    expect(triage(`${'bla '.repeat(200_000)} my legs are numb`, NOTHING_SEEN, 'en-US').tier).toBe('emergency');
    expect(performance.now() - from).toBeLessThan(100);
  });

  it('sticks: whatever is said after an alarm, the alarm stands', () => {
    fc.assert(
      fc.property(anyWords, fc.constantFrom('urgent' as const, 'emergency' as const), (text, worst) => {
        const result = triage(text, { ...NOTHING_SEEN, worst, worstConcern: 'U1' }, 'en-US');
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
        .filter((text) => tierOrder(triage(text, NOTHING_SEEN, 'en-US').tier) > tierOrder('ease-off'));
      expect(stopped).toEqual([]);
    },
  );

  it.each(['oh no', 'wait', 'Alexa', 'sorry', 'please', 'hang on', 'ow', 'stop'])(
    'hears an alarm beside "%s"',
    (cry) => {
      const missed = alarms
        .flatMap(({ text }) => [`${cry} ${text}`, `${cry}. ${text}`, `${text}. ${cry}`])
        .filter((text) => !text.startsWith('please no') && triage(text, NOTHING_SEEN, 'en-US').tier !== 'emergency');
      expect(missed).toEqual([]);
    },
  );

  it('answers fast enough to go unnoticed', () => {
    const from = performance.now();
    for (const { text } of alarms) triage(text, NOTHING_SEEN, 'en-US');
    expect((performance.now() - from) / alarms.length).toBeLessThan(1);
  });
});
