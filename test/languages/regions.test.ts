import { LOCALES } from '../../lambda/languages';
import { ABROAD, CANADIAN } from '../../lambda/languages/en/exchange';
import { en } from '../../lambda/languages/en/words';
import { regional } from '../../lambda/languages/regional';
import { translator } from '../../lambda/languages/translator';

const sentences = (words: unknown): string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'object' && words !== null
      ? Object.values(words).flatMap(sentences)
      : [];

const REGIONS: Readonly<Record<string, typeof ABROAD>> = {
  'en-GB': ABROAD,
  'en-AU': ABROAD,
  'en-IN': ABROAD,
  'en-CA': CANADIAN,
};

describe('the other Englishes', () => {
  it('hear distances in centimetres, with the same body measure', () => {
    const line = { key: 'moves.constructive-rest.cues.heels' } as const;
    expect(translator('en-US').say(line)).toMatch(/forearm.*twelve to sixteen inches/);
    expect(translator('en-GB').say(line)).toMatch(/forearm.*thirty to forty centimetres/);
    expect(translator('en-US').say(line)).toMatch(/inches/);
  });

  it.each(LOCALES.filter((locale) => locale in REGIONS))(
    '%s never hears an inch or an American therapist',
    (locale) => {
      const heard = sentences(regional(en, REGIONS[locale] ?? []));
      expect(heard.length).toBeGreaterThan(500);
      expect(heard.filter((text) => /\binch(es)?\b|physical therap/i.test(text))).toEqual([]);
    },
  );

  it.each(Object.entries(REGIONS))('%s exchanges only phrases that are said', (_locale, exchange) => {
    const all = sentences(en).join('\n');
    const said = exchange.filter(([from]) => all.includes(from) || all.toLowerCase().includes(from.toLowerCase()));
    expect(said.length).toBeGreaterThanOrEqual(exchange.length - 3);
  });
});
