import { countryOf } from '../../../lambda/content/countries';
import { GATES } from '../../../lambda/content/types';
import { memoryInProcess, speechSeconds } from '../../../lambda/index';
import { LOCALES } from '../../../lambda/languages';
import type { Plain } from '../../../lambda/languages/line';
import { translator } from '../../../lambda/languages/translator';
import { createDevice } from '../../../simulator';
import skill from '../../../skill-package/skill.json';
import { toldIn } from '../../languages/told';

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
    const told = toldIn(locale);
    const first = await device.say(told.wish);
    expect(first.asking).toBe('signs');
    expect(first.text).toMatch(told.first);
    expect(first.speech_seconds).toBeLessThan(35);
    expect((await device.say(told.start)).asking).toBe('programme');
    const begun = await device.say(told.full);
    expect(begun.goes_on?.routine).toBe('quick-relief');
    await device.after(24 * 3600);
    expect((await device.open()).asking).not.toBe('signs');
  });
});

const { locales, testingInstructions } = skill.manifest.publishingInformation;

describe.each(Object.entries(locales))('the store text in %s', (locale, listing) => {
  const { name, summary, description, keywords, examplePhrases } = listing;
  const { never, promise, store } = toldIn(locale);

  it('promises nothing it may not promise', () => {
    const texts = [name, summary, description, ...keywords, ...examplePhrases];
    expect(texts.filter((text) => never.test(text))).toEqual([]);
    expect(never.test(promise)).toBe(true);
  });

  it('says what it is not, whom it is for, and whom to call', () => {
    expect(store.filter((words) => !words.test(description))).toEqual([]);
    expect(description).toContain(countryOf(locale).emergency);
    expect(testingInstructions).toBeTruthy();
  });
});
