import { LOCALES } from '../../lambda/languages';
import { interactionModel } from '../../scripts/models/interaction-model';
import { checkManifest, type Listing, type Manifest } from '../../scripts/models/store';
import skill from '../../skill-package/skill.json';
import { against } from './schema';

const models = new Map(LOCALES.map((locale) => [locale as string, interactionModel(locale)]));
const american = skill.manifest.publishingInformation.locales['en-US'];

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

  it('has the shape the platform describes', () => {
    expect(against('v1.skill.Manifest.SkillManifestEnvelope', skill)).toEqual([]);
  });

  it.each<[string, Partial<Listing>, RegExp]>([
    ['a summary too long', { summary: 'long '.repeat(40) }, /summary has 200 characters/],
    ['no emergency number', { description: american.description.replaceAll('911', '') }, /lacks the number/],
    ['no word on medical advice', { description: 'A coach.' }, /description lacks not medical advice/],
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

  it('is refused without a page for a language that is shipped', () => {
    const more = new Map([...models, ['fr-FR', interactionModel('en-US')]]);
    expect(checkManifest(skill, more)).toEqual(['fr-FR has no listing']);
  });
});
