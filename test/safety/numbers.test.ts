import type { Key } from '../../lambda/languages/keys';
import { LOCALES } from '../../lambda/languages/locales';
import { translator } from '../../lambda/languages/translator';
import { NUMBERS, numbersFor, numbersOf } from '../../lambda/safety/numbers';

const spoken = (locale: string, key: Key) => {
  const { emergency, ...rest } = numbersOf(locale);
  return translator(locale).say({ key, params: { number: emergency, ...rest } });
};

describe('the number to call', () => {
  it.each([
    ['en-US', 'nine, one, one'],
    ['en-CA', 'nine, one, one'],
    ['en-GB', 'nine, nine, nine'],
    ['en-AU', 'zero, zero, zero'],
    ['en-IN', 'one, one, two'],
  ])('in %s is spoken digit by digit: %s', (locale, digits) => {
    expect(spoken(locale, 'safety.emergency')).toContain(`Call ${digits}, or your local emergency number`);
  });

  it.each([...LOCALES])('in %s comes with whom to contact today, without a key or a gap in the sentence', (locale) => {
    for (const key of ['safety.urgent', 'safety.doctor.short', 'safety.reasons.E14', 'safety.stopped.again'] as const) {
      expect(spoken(locale, key)).not.toMatch(/safety\.|@|\{\{|undefined| {2}|,,|,\./);
    }
  });

  it('is never guessed from the language: an unknown country gets the number of mobile networks', () => {
    expect(numbersFor('en-ZA').emergency).toBe('112');
    expect(numbersFor('fr-US').emergency).toBe('911');
    expect(numbersFor('').emergency).toBe('112');
  });

  it('is digits and nothing else', () => {
    for (const { emergency } of Object.values(NUMBERS)) expect(emergency).toMatch(/^\d{2,3}$/);
  });
});
