import { COUNTRIES, countryOf } from '../../lambda/content/countries';
import { LOCALES } from '../../lambda/languages';
import type { Key } from '../../lambda/languages/keys';
import { translator } from '../../lambda/languages/translator';

const spoken = (locale: string, key: Key) => translator(locale).say({ key });

describe('the number to call', () => {
  it.each([
    ['en-US', 'nine, one, one'],
    ['en-CA', 'nine, one, one'],
    ['en-GB', 'nine, nine, nine'],
    ['en-AU', 'triple zero'],
    ['en-IN', 'one, one, two'],
  ])('in %s is spoken digit by digit: %s', (locale, digits) => {
    expect(spoken(locale, 'safety.emergency')).toContain(`Call ${digits}, or your local emergency number`);
  });

  it.each([...LOCALES, 'de-DE', 'fr-FR', 'it-IT', 'es-MX', 'pt-BR', 'ja-JP', 'hi-IN', 'en-ZA'])(
    'in %s comes with whom to contact today, without a key or a gap in the sentence',
    (locale) => {
      for (const key of ['safety.urgent', 'safety.doctor.short', 'safety.own.E14', 'safety.stopped.again'] as const) {
        expect(spoken(locale, key)).not.toMatch(/safety\.|@|\{\{|undefined| {2}|,,|,\./);
      }
    },
  );

  it('is never guessed from the language: an unknown country gets the number of mobile networks', () => {
    expect(countryOf('en-ZA').emergency).toBe('112');
    expect(countryOf('fr-US').emergency).toBe('911');
    expect(countryOf('').emergency).toBe('112');
  });

  it('is digits and nothing else', () => {
    for (const { emergency } of Object.values(COUNTRIES)) expect(emergency).toMatch(/^\d{2,3}$/);
  });
});
