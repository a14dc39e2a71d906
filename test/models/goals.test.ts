import type { Authored } from '../../scripts/models/authored';
import { authored, extended } from '../../scripts/models/authored';
import { refusals } from '../../scripts/models/check';
import { figures, GOALS } from '../../scripts/models/goals';
import { interactionModel, modelOf } from '../../scripts/models/interaction-model';
import { namedTypes } from '../../scripts/models/names';
import { twins } from '../../scripts/models/twins';

const phrases: Authored = extended({ intents: {}, types: namedTypes('en-US') }, authored('en-US'));
const withSample = (intent: string, sample: string) => modelOf(extended(phrases, { intents: { [intent]: [sample] } }));

describe('A speech model', () => {
  const now = figures(interactionModel('en-US'));
  const figure = (name: string, of = now) => of.find((one) => one.name === name)?.value;

  it.each(now.map(({ name, value, most }) => [name, value, most] as const))('keeps its goal: %s', (_, value, most) => {
    expect(value).toBeLessThanOrEqual(most);
  });

  it('counts samples that differ in small words only and do different things, and no others', () => {
    const before = twins(modelOf(phrases)).length;
    expect(twins(withSample('DeleteRoutineIntent', 'please finish now')).length).toBe(before + 1);
    expect(twins(withSample('AMAZON.StopIntent', 'please could we finish now')).length).toBe(before);
    expect(twins(withSample('DeleteRoutineIntent', "don't polish now")).length).toBe(before);
  });

  it('counts a carrier that is the beginning of another one', () => {
    const name = 'carriers that begin another intent’s';
    expect(figure(name, figures(withSample('NumbIntent', 'my numb {numb}')))).toBeGreaterThan(0);
  });

  it('counts a value that nobody says word for word', () => {
    const long = 'a very long name for such a pose';
    const model = modelOf(extended(phrases, { types: { TECHNIQUE: { camel: [long] } } }));
    expect(figure(`values of over ${GOALS.valueWords} words`, figures(model))).toBe(1);
  });

  it('is refused with a slot of two types, or one that is called like an intent', () => {
    const { interactionModel: inner } = modelOf(phrases);
    const { languageModel } = inner;
    const other = (slot: string) => ({
      interactionModel: {
        languageModel: {
          ...languageModel,
          intents: [
            ...languageModel.intents,
            { name: 'OtherIntent', slots: [{ name: slot, type: 'SIDE' }], samples: [`other {${slot}}`] },
          ],
        },
      },
    });
    expect(refusals(other('technique')).join()).toMatch(/slot technique is a SIDE here and a TECHNIQUE elsewhere/);
    expect(refusals(other('DoctorIntent')).join()).toMatch(/called like an intent/);
  });
});
