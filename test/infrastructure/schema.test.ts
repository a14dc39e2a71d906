import { interactionModel } from '../../scripts/models/interaction-model';
import skill from '../../skill-package/skill.json';
import { against } from '../models/schema';

/** The value with a property renamed, wherever it comes. */
const misspelt = (value: unknown, from: string, to: string): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(`"${from}":`, `"${to}":`));

describe('A misspelt setting', () => {
  it.each([
    ['summary', 'sumary'],
    ['containsAds', 'containsAdds'],
    ['smallIconUri', 'smallIconURI'],
    ['custom', 'costum'],
  ])('%s is not understood on the store page', (from, to) => {
    expect(against('v1.skill.Manifest.SkillManifestEnvelope', misspelt(skill, from, to)).join()).toContain(to);
  });

  it.each([
    ['samples', 'sampls'],
    ['synonyms', 'synonims'],
  ])('%s is not understood in a speech model', (from, to) => {
    const model = misspelt(interactionModel('en-US'), from, to);
    expect(against('v1.skill.interactionModel.InteractionModelData', model).join()).toContain(to);
  });
});
