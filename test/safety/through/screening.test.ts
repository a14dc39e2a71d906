import { memoryInProcess, speechSeconds } from '../../../lambda';
import { countryOf } from '../../../lambda/content/countries';
import { LOCALES } from '../../../lambda/languages';
import { translator } from '../../../lambda/languages/translator';
import { createDevice } from '../../../simulator';
import skill from '../../../skill-package/skill.json';

/** Seconds for each of the two questions before a first routine, and for both together. */
const EACH = 20;
const TOGETHER = 35;

describe.each([...LOCALES])('the screening in %s', (locale) => {
  it('takes a breath or two', () => {
    const { say } = translator(locale);
    const [signs = 0, conditions = 0] = (['signs', 'conditions'] as const).map((name) =>
      speechSeconds(say({ key: `safety.screening.${name}` }), locale),
    );
    expect(signs).toBeGreaterThan(5);
    expect(signs).toBeLessThanOrEqual(EACH);
    expect(conditions).toBeGreaterThan(5);
    expect(conditions).toBeLessThanOrEqual(EACH);
    expect(signs + conditions).toBeLessThanOrEqual(TOGETHER);
  });

  it('is asked once, in turns about as long as that', async () => {
    const device = createDevice({ memory: memoryInProcess(), locale });
    const first = await device.open();
    expect(first.asking).toBe('screening-signs');
    const second = await device.intent('AMAZON.NoIntent');
    expect(second.asking).toBe('screening-conditions');
    // The greeting comes on top.
    expect(first.speech_seconds + second.speech_seconds).toBeLessThanOrEqual(TOGETHER + 5);
    const third = await device.intent('AMAZON.NoIntent');
    expect(third.asking).not.toMatch(/^screening/);
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
