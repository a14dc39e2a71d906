import { hearOf } from '../../lambda/languages';
import { interpret } from '../../lambda/skill/interpret';
import { checkModel } from '../../scripts/models/check';
import { figures } from '../../scripts/models/goals';
import type { Intent, InteractionModel, ValueType } from '../../scripts/models/interaction-model';
import { LIMITS, MANDATORY } from '../../scripts/models/limits';
import { checkLocale } from '../../scripts/models/locale';
import { modelText } from '../../scripts/models/text';

type Model = InteractionModel['interactionModel']['languageModel'];

const START: Intent = {
  name: 'StartRoutineIntent',
  slots: [{ name: 'routine', type: 'ROUTINE' }],
  samples: ['start {routine}'],
};
const TELL: Intent = {
  name: 'TellIntent',
  slots: [{ name: 'report', type: 'AMAZON.SearchQuery' }],
  samples: ['it feels {report}'],
};
const ROUTINE: ValueType = {
  name: 'ROUTINE',
  values: [{ id: 'quick-relief', name: { value: 'quick relief', synonyms: ['the quick one'] } }],
};
const smallest: Model = {
  invocationName: 'psoas coach',
  modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } },
  intents: [...MANDATORY.map((name) => ({ name, samples: [] })), START, TELL],
  types: [ROUTINE],
};

/** Everything the repository has against a model before it is sent. */
function against(change: Partial<Model>, locale = 'en-US'): string {
  const model: InteractionModel = { interactionModel: { languageModel: { ...smallest, ...change } } };
  return [
    ...checkModel(model),
    ...checkLocale(locale, model),
    ...figures(model).flatMap(({ name, value, most }) => (value > most ? [`${value} ${name}`] : [])),
  ].join('\n');
}

const withIntent = (...more: readonly Intent[]): Partial<Model> => ({ intents: [...smallest.intents, ...more] });
const instead = (intent: Intent): Partial<Model> => ({
  intents: smallest.intents.map((known) => (known.name === intent.name ? intent : known)),
});
const saying = (...samples: readonly string[]): Partial<Model> => withIntent({ name: 'DoctorIntent', samples });
const named = (value: string, ...synonyms: readonly string[]): Partial<Model> => ({
  types: [{ name: 'ROUTINE', values: [{ id: 'quick-relief', name: { value, synonyms } }] }],
});

/** Rule by rule: a model that breaks it, and what is said of it. The rules are those of an import into the store. */
const BROKEN: readonly (readonly [rule: string, broken: Partial<Model>, said: RegExp])[] = [
  [
    'one slot name has one type',
    withIntent({ name: 'PlanIntent', slots: [{ name: 'routine', type: 'AMAZON.NUMBER' }], samples: ['do {routine}'] }),
    /slot routine is a AMAZON.NUMBER here and a ROUTINE elsewhere/,
  ],
  [
    'no slot is called like an intent',
    withIntent({ name: 'Routine', samples: ['what is a routine'] }),
    /slot routine is called like an intent/,
  ],
  [
    'a search query has no slot beside it',
    instead({ ...TELL, slots: [...(TELL.slots ?? []), ...(START.slots ?? [])], samples: ['{routine} feels {report}'] }),
    /joins a search query with another slot/,
  ],
  ['a search query has words besides it', instead({ ...TELL, samples: ['{report}'] }), /without a carrier phrase/],
  ['a leading space is no word', instead({ ...TELL, samples: [' {report}'] }), /without a carrier phrase/],
  [
    'no carrier begins another intent’s',
    withIntent({
      name: 'FellIntent',
      slots: [{ name: 'fall', type: 'AMAZON.SearchQuery' }],
      samples: ['it feels like {fall}'],
    }),
    /1 carriers that begin another intent/,
  ],
  ['a sample has no digits', saying('call 911'), /characters the build refuses: 911/],
  ['a sample has no question mark', saying('a doctor?'), /characters the build refuses: doctor\?/],
  ['a sample has single spaces', saying('a  doctor'), /a space too many/],
  ['a sample has no outer spaces', saying('a doctor '), /a space too many/],
  ['a slot has spaces around it', instead({ ...START, samples: ['start{routine}'] }), /needs spaces around its slot/],
  ['a value has no digits', named('5 minutes'), /characters we do not send: 5/],
  ['nothing is said twice', saying('doctor', 'doctor'), /both take "doctor"/],
  ['no value comes twice', named('quick', 'quick'), /"quick" comes twice/],
  ['a slot is declared', instead({ ...START, slots: [] }), /slot routine, which is not declared/],
  ['a slot is used', instead({ ...START, samples: ['start'] }), /no sample uses the slot routine/],
  ['a type exists', { types: [] }, /the slot routine has the unknown type ROUTINE/],
  ['a type has values', { types: [{ name: 'ROUTINE', values: [] }] }, /ROUTINE has no values/],
  [
    'an id comes once',
    {
      types: [
        { ...ROUTINE, values: [...ROUTINE.values, { id: 'quick-relief', name: { value: 'relief', synonyms: [] } }] },
      ],
    },
    /the id quick-relief comes twice/,
  ],
  ['a value has at most 140 characters', named('long '.repeat(30).trim()), /over 140 characters/],
  ['a sample has at most 200 characters', saying(`${'very '.repeat(45)}ill`), /longer than 200/],
  [
    'there are at most 250 intents',
    withIntent(
      ...Array.from({ length: 250 }, (_, i) => ({ name: `X${'I'.repeat(i)}`, samples: [`x ${'i'.repeat(i + 1)}`] })),
    ),
    /257 intents, at most 250/,
  ],
  [
    'there are at most 950,000 characters',
    saying(...Array.from({ length: 5000 }, (_, i) => `${'very '.repeat(38)}${'i'.repeat((i % 9) + 1)}`)),
    /characters, at most 950000/,
  ],
  ...MANDATORY.map(
    (name) =>
      [
        `${name} is there`,
        { intents: smallest.intents.filter((intent) => intent.name !== name) },
        new RegExp(`${name} is missing`),
      ] as const,
  ),
  [
    'a built-in has no slots',
    instead({ name: 'AMAZON.HelpIntent', slots: START.slots ?? [], samples: ['help with {routine}'] }),
    /AMAZON.HelpIntent is built in and cannot have slots/,
  ],
  [
    'selecting has no samples of ours',
    withIntent({ name: 'AMAZON.SelectIntent', samples: ['that one'] }),
    /AMAZON.SelectIntent takes no samples of ours/,
  ],
  ['two intents share no words', saying('start quick relief'), /both take "start quick relief"/],
  ['the own words of a built-in stay with it', saying('say that again'), /own words of AMAZON.RepeatIntent/],
  ['no sample wakes a device', saying('alexa a doctor'), /holds the wake word alexa/],
  ['no sample opens the skill', saying('open psoas coach now'), /opens the skill: open psoas coach/],
  ['the invocation name follows its rules', { invocationName: 'open psoas' }, /holds the launch word open/],
  [
    'the function knows every id',
    { types: [{ name: 'ROUTINE', values: [{ id: 'handstands', name: { value: 'handstands', synonyms: [] } }] }] },
    /ROUTINE: the function does not know the id handstands/,
  ],
];

describe('A speech model', () => {
  it('of the least there can be breaks no rule', () => {
    expect(against({})).toBe('');
  });

  it.each(BROKEN)('is refused unless %s', (_rule, broken, said) => {
    expect(against(broken)).toMatch(said);
  });

  it('in a language that the function does not hear is refused', () => {
    expect(against({}, 'fr-FR')).toMatch(/hears nothing in fr-FR/);
  });

  it('says how sensitive the fallback is in English and German alone', () => {
    expect(against({}, 'fr-FR')).toMatch(/sensitivity of the fallback is not for fr-FR/);
    expect(against({}, 'de-DE')).not.toMatch(/sensitivity/);
    const { modelConfiguration: _, ...without } = smallest;
    const model = { interactionModel: { languageModel: without } };
    expect(checkLocale('fr-FR', model).join()).not.toMatch(/sensitivity/);
    expect(modelText(model)).not.toContain('modelConfiguration');
  });

  it('is counted as it is sent', () => {
    const text = modelText({ interactionModel: { languageModel: smallest } });
    expect(text).not.toMatch(/[,:[{] /);
    expect(text.length).toBeLessThan(LIMITS.modelCharacters);
  });
});

describe('An id of a later model', () => {
  it('is a name that nobody knows, for the function that is deployed', () => {
    const routine = {
      ...{ name: 'routine', value: 'handstands', confirmationStatus: 'NONE' },
      resolutions: {
        resolutionsPerAuthority: [
          {
            authority: 'a',
            status: { code: 'ER_SUCCESS_MATCH' },
            values: [{ value: { id: 'handstands', name: 'x' } }],
          },
        ],
      },
    };
    const { event } = interpret({ intent: { name: 'StartRoutineIntent', slots: { routine } } }, hearOf('en-US'));
    expect(event).toMatchObject({ type: 'start-routine', routine: null });
  });
});
