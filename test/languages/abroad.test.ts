import { memoryInProcess } from '../../lambda/index';
import { LOCALES, localeFrom, spokenLocale } from '../../lambda/languages';
import { translator } from '../../lambda/languages/translator';
import { createDevice } from '../../simulator';
import { written } from './sentences';

const TOLD = translator('en-US').say({ key: 'coach.welcome.onlyEnglish' });
const opened = async (locale: string) => {
  const device = createDevice({ memory: memoryInProcess(), locale });
  return { device, first: await device.open() };
};

const NAME = { name: 'routines', id: 'morning' } as const;

describe('a device in a language that is not spoken', () => {
  it.each(['it-IT', 'fr-FR', 'ja-JP'])(
    '(%s) is told so once, in English, before the first question',
    async (locale) => {
      const { device, first } = await opened(locale);
      expect(first.text).toContain(TOLD);
      const then = await device.intent('AMAZON.NoIntent');
      expect(then.text).not.toContain(TOLD);
      const last = await device.intent('AMAZON.NoIntent');
      expect(last.text).not.toContain(TOLD);
    },
  );

  it('hears the numbers of its own country', async () => {
    const { device } = await opened('fr-FR');
    await device.intent('AMAZON.YesIntent');
    const number = await device.intent('NumberIntent');
    expect(`${number.text} ${number.reprompt_text}`).toContain('one, one, two');
  });

  it.each([...LOCALES, 'ja-JP', 'en-ZA'])('%s hears words alone: no key, no hole', (locale) => {
    const { say } = translator(locale);
    const sides = ['left', 'right'] as const;
    // A name is no sentence: where a language has cases it is a list of them.
    const sentences = written().filter(({ key }) => !/^names\.|\.name$/.test(key));
    const said = sentences.flatMap(({ key }) =>
      sides.map((side) => say({ key, side, params: { count: 2, name: NAME } })),
    );
    expect(said.length).toBeGreaterThan(2200);
    expect(said.filter((text) => /\{\{|undefined|\w\.\w{2,}\.|^$/.test(text))).toEqual([]);
  });

  it.each(LOCALES)('%s is spoken, and is told nothing of the kind', async (locale) => {
    expect((await opened(locale)).first.text).not.toContain(TOLD);
    expect(spokenLocale(locale)).toBe(locale);
  });

  it('is American English where nobody can tell', () => {
    for (const raw of [undefined, null, 7, '', 'en', 'constructor', 'en-US<x>', '__proto__'])
      expect(localeFrom(raw)).toBe('en-US');
    expect(spokenLocale('fr-FR')).toBe('en-US');
  });
});
