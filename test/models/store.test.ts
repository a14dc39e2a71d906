import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../lambda/languages';
import { EXAMPLE, onTrial, operated } from '../../scripts/deploy/operator';
import { SCOPES } from '../../scripts/models/compliance';
import { interactionModel } from '../../scripts/models/interaction-model';
import { checkManifest, type Listing, type Manifest, TOLD } from '../../scripts/models/store';
import { storeWords } from '../../scripts/models/store-words';
import committed from '../../skill-package/skill.json';
import { against } from './schema';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** As it is deployed by somebody. */
const skill: Manifest = operated(committed, EXAMPLE);
const models = new Map(LOCALES.map((locale) => [locale as string, interactionModel(locale)]));
/** Nothing of a page is looked at without its model. */
const NONE: typeof models = new Map();
const american = committed.manifest.publishingInformation.locales['en-US'];

/** The manifest with another American listing. */
function listed(change: Partial<Listing>): Manifest {
  const { publishingInformation } = skill.manifest;
  const locales = { ...publishingInformation.locales, 'en-US': { ...american, ...change } };
  return { manifest: { ...skill.manifest, publishingInformation: { ...publishingInformation, locales } } };
}

describe('The store page', () => {
  it('breaks no rule of the store', () => {
    expect(checkManifest(skill, models)).toEqual([]);
  });

  it('is refused as it lies in the repository: it asks for permissions, and nobody answers for them', () => {
    const pages = Object.keys(committed.manifest.publishingInformation.locales).length * 2;
    expect(checkManifest(committed, models)).toHaveLength(pages);
  });

  it('may go without pages on a trial, which asks for no permissions', () => {
    expect(checkManifest(onTrial(committed), models)).toEqual([]);
  });

  it('has the shape the platform describes', () => {
    expect(against('v1.skill.Manifest.SkillManifestEnvelope', skill)).toEqual([]);
  });

  it.each<[string, Partial<Listing>, RegExp]>([
    ['a summary too long', { summary: 'long '.repeat(40) }, /summary has 200 characters/],
    ['no emergency number', { description: american.description.replaceAll('911', '') }, /lacks the number/],
    ['no word on medical advice', { description: 'A coach.' }, /description lacks not medical advice/],
    [
      'a function left out',
      { description: american.description.replace(/remind me/g, 'tell me') },
      /leaves out remind me/,
    ],
    [
      'a phrase of a running session that no opening stands before',
      { description: american.description.replace('Say "Alexa, open psoas coach". Then say', 'Say') },
      /before it says how the skill is opened/,
    ],
    [
      'one that stands before the opening',
      { description: `Say "next" at any time. ${american.description}` },
      /before it says how the skill is opened/,
    ],
    ['an app', { description: `${american.description} A fine app.` }, /calls it an app/],
    ['a promise to cure', { summary: 'Cures a tight psoas.' }, /"Cures" may not be in the store text/],
    [
      'an example nobody could say',
      { examplePhrases: [...american.examplePhrases.slice(0, 2), 'Alexa, ask psoas coach to dance'] },
      /not a phrase of the speech model/,
    ],
    [
      'an example for another skill',
      { examplePhrases: [...american.examplePhrases.slice(0, 2), 'Alexa, ask hip coach to stop'] },
      /not said to the skill/,
    ],
    [
      'a first example that opens nothing',
      { examplePhrases: american.examplePhrases.slice(1) },
      /has to open the skill/,
    ],
    ['a keyword twice', { keywords: ['hip', 'hip'] }, /keyword comes twice/],
  ])('is refused with %s', (_name, change, problem) => {
    expect(checkManifest(listed(change), models).join('\n')).toMatch(problem);
  });

  it('is refused when it claims to keep health information', () => {
    const { manifest } = skill;
    const privacyAndCompliance = { ...manifest.privacyAndCompliance, usesHealthInfo: true };
    expect(checkManifest({ manifest: { ...manifest, privacyAndCompliance } }, models)).toEqual([
      'usesHealthInfo is not for a skill that keeps none',
    ]);
  });

  it.each(TOLD)('is refused when the reviewer is not told "%s"', (words) => {
    const { publishingInformation } = skill.manifest;
    const testingInstructions = publishingInformation.testingInstructions.replaceAll(
      new RegExp(escaped(words), 'gi'),
      '',
    );
    const manifest = { ...skill.manifest, publishingInformation: { ...publishingInformation, testingInstructions } };
    expect(checkManifest({ manifest }, NONE)).toContain(`testing instructions leave out "${words}"`);
  });

  it.each(LOCALES)('is refused in %s with any of its functions or disclaimers left out', (locale) => {
    const { publishingInformation } = skill.manifest;
    const words = storeWords(locale);
    const listing = publishingInformation.locales[locale];
    if (!words || !listing) throw new Error(`nothing is known of ${locale}`);
    for (const one of [...words.functions, ...words.disclaimers]) {
      const description = listing.description.replaceAll(new RegExp(one.source, `${one.flags}g`), '');
      const locales = { [locale]: { ...listing, description, examplePhrases: [] } };
      const manifest = { ...skill.manifest, publishingInformation: { ...publishingInformation, locales } };
      const problems = checkManifest({ manifest }, new Map([...models].filter(([name]) => name === locale)));
      expect(problems.filter((problem) => problem.endsWith(` ${one.source}`)).length).toBeGreaterThan(0);
    }
  });

  it('is refused without a page for a language that is shipped', () => {
    const more = new Map([...models, ['fr-FR', interactionModel('en-US')]]);
    expect(checkManifest(skill, more)).toEqual(['fr-FR has no listing']);
  });
});

/** Where in the code each permission is used. */
const USES: readonly (readonly [string, RegExp])[] = [
  ['alexa::alerts:timers:skill:readwrite', /\/v1\/alerts\/timers/],
  ['alexa::alerts:reminders:skill:readwrite', /\/v1\/alerts\/reminders/],
  ['alexa::person_id:read', /System\?\.person\b/],
];

describe('A permission', () => {
  const folder = join(__dirname, '../../lambda');
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

  it.each(USES)('%s is asked for as long as the code uses it', (scope, use) => {
    expect(committed.manifest.permissions.some(({ name }) => name === scope)).toBe(use.test(code));
    expect(SCOPES).toContain(scope);
  });

  it('is asked for in these cases alone', () => {
    expect(committed.manifest.permissions.map(({ name }) => name).sort()).toEqual(USES.map(([scope]) => scope).sort());
  });

  it.each<[string, readonly string[], RegExp]>([
    ['nobody uses', [...SCOPES, 'alexa::profile:email:read'], /nothing uses the permission alexa::profile:email:read/],
    ['that is used and missing', SCOPES.slice(1), /is used and not asked for/],
  ])('%s is refused', (_what, scopes, problem) => {
    const permissions = scopes.map((name) => ({ name }));
    expect(checkManifest({ manifest: { ...skill.manifest, permissions } }, models).join('\n')).toMatch(problem);
  });

  it('is refused to a skill that says it keeps nothing personal', () => {
    const privacyAndCompliance = { ...skill.manifest.privacyAndCompliance, usesPersonalInfo: false };
    expect(checkManifest({ manifest: { ...skill.manifest, privacyAndCompliance } }, models)).toEqual([
      'privacyAndCompliance says true to usesPersonalInfo',
    ]);
  });
});
