import { countryOf } from '../../../lambda/content/countries';
import { GATES } from '../../../lambda/content/types';
import { memoryInProcess, speechSeconds } from '../../../lambda/index';
import { LOCALES } from '../../../lambda/languages';
import type { Plain } from '../../../lambda/languages/line';
import { translator } from '../../../lambda/languages/translator';
import { createDevice } from '../../../simulator';
import skill from '../../../skill-package/skill.json';

/** Seconds for both notices, and for one family of moves (safety reference, section 9). */
const TOGETHER = 42;
const EACH_GATE = 20;

describe.each([...LOCALES])('the notices in %s', (locale) => {
  const seconds = (key: Plain) => speechSeconds(translator(locale).say({ key }), locale);

  it('take no longer than anybody stays for', () => {
    expect(seconds('safety.notices.signs') + seconds('safety.notices.programme')).toBeLessThan(TOGETHER);
    for (const gate of GATES) expect(seconds(`safety.gates.${gate}.ask`)).toBeLessThan(EACH_GATE);
  });

  it('come once, before anything else, and one answer leads from them to what was asked for', async () => {
    const device = createDevice({ memory: memoryInProcess(), locale });
    const first = await device.say('alexa, ask psoas coach to start quick relief');
    expect(first.asking).toBe('signs');
    expect(first.text).toMatch(/^This is Psoas Coach\. .* quick relief\. For adults\. .*education/);
    expect(first.speech_seconds).toBeLessThan(35);
    expect((await device.say('start')).asking).toBe('programme');
    const begun = await device.say('full');
    expect(begun.goes_on?.routine).toBe('quick-relief');
    await device.after(24 * 3600);
    expect((await device.open()).asking).not.toBe('signs');
  });
});

/** What no store text may promise (safety reference, sections 5 and 12). */
const NEVER =
  /\b(?:cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?|diagnos\w+|treat(?:s|ed|ment|ments|ing)?|fix(?:es|ed)?|guarantee\w*|toxins?|detox\w*|realign\w*|relieves?|pain[- ]free|get rid of|lose weight|digestion|improves? (?:your )?(?:posture|mood)|saves? (?:your )?li(?:fe|ves)|no side effects|completely safe)\b/i;

const { locales, testingInstructions } = skill.manifest.publishingInformation;

describe.each(Object.entries(locales))('the store text in %s', (locale, listing) => {
  const { name, summary, description, keywords, examplePhrases } = listing;

  it('promises nothing it may not promise', () => {
    const texts = [name, summary, description, ...keywords, ...examplePhrases];
    expect(texts.filter((text) => NEVER.test(text))).toEqual([]);
    expect(NEVER.test('It heals your back.')).toBe(true);
  });

  it('says what it is not, whom it is for, and whom to call', () => {
    expect(description).toMatch(/not medical advice/);
    expect(description).toMatch(/for adults/);
    expect(description).toContain(countryOf(locale).emergency);
    expect(description).toMatch(/your local emergency number/);
    expect(description).toMatch(/cannot make that call/);
    expect(testingInstructions).toBeTruthy();
  });
});
