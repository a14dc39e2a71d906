import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../lambda/languages';
import { intentNames, slotsOf } from '../../lambda/skill/intents';
import { collisions, refusals } from '../../scripts/models/check';
import { asPlatformData, type InteractionModel, interactionModel } from '../../scripts/models/interaction-model';
import { checkLocale } from '../../scripts/models/locale';
import { modelText } from '../../scripts/models/text';
import { SWEEP } from '../sweep';
import { against } from './schema';

const languageModel = (model: InteractionModel) => model.interactionModel.languageModel;
const committed = (locale: string) =>
  readFileSync(join(__dirname, `../../skill-package/interactionModels/custom/${locale}.json`), 'utf8');

describe.each(LOCALES)('The speech model of %s', (locale) => {
  const model = interactionModel(locale);
  const { intents, types } = languageModel(model);

  it('breaks no rule of the platform', () => {
    expect([...refusals(model), ...checkLocale(locale, model)]).toEqual([]);
  });

  // Regions differ in a few dozen phrases; `npm run fresh` looks at each of them.
  if (SWEEP || locale === 'en-US') {
    it('says nothing that could mean two things', () => {
      expect(collisions(model)).toEqual([]);
    });
  }

  it('has the shape the platform describes', () => {
    expect(against('v1.skill.interactionModel.InteractionModelData', asPlatformData(model))).toEqual([]);
  });

  it('is the committed one', () => {
    expect(committed(locale) === modelText(model)).toBe(true);
  });

  it('knows every intent of the catalogue, and no other, with the same slots', () => {
    const known = intents.map(({ name, slots = [] }) => [name, Object.fromEntries(slots.map((s) => [s.name, s.type]))]);
    expect(Object.fromEntries(known)).toEqual(Object.fromEntries(intentNames.map((name) => [name, slotsOf(name)])));
  });

  it('has more than one way to say everything', () => {
    // A built-in brings the phrases of the service with it.
    const own = intents.filter(({ name }) => !name.startsWith('AMAZON.'));
    // What lies outside what the coach does is said in the names of its list.
    const authored = own.filter(({ name }) => name !== 'ElsewhereIntent');
    expect(authored.filter(({ samples }) => samples.length < 8).map(({ name }) => name)).toEqual([]);
  });

  it('lets everything be asked with and without naming what it is about', () => {
    const mustName = [
      'StartSideIntent',
      'TighterSideIntent',
      'DoseTechniqueIntent',
      'HaveEquipmentIntent',
      'LackEquipmentIntent',
      'SymptomIntent',
      ...intentNames.filter((name) => Object.values(slotsOf(name)).includes('AMAZON.SearchQuery')),
      'ConditionIntent',
      // The word in the slot is what tells opposites apart.
      ...['TempoIntent', 'VariantIntent', 'CountingIntent', 'TalkIntent', 'ChoiceIntent', 'HoldLengthIntent'],
      ...['LeaveOutIntent', 'OnlySideIntent', 'ElsewhereIntent'],
    ];
    const slotted = intentNames.filter((name) => Object.keys(slotsOf(name)).length > 0 && !mustName.includes(name));
    const without = (name: string) =>
      intents.find((intent) => intent.name === name)?.samples.some((sample) => !sample.includes('{'));
    expect(slotted.filter((name) => !without(name))).toEqual(['TopicIntent']);
  });

  it('has the lists of every slot that is ours, and no other', () => {
    const ours = intentNames
      .flatMap((name) => Object.values(slotsOf(name)))
      .filter((type) => !type.startsWith('AMAZON.'));
    expect(types.map(({ name }) => name).sort()).toEqual([...new Set(ours)].sort());
  });
});
