import type { Authored } from '../../scripts/models/authored';
import { authored } from '../../scripts/models/authored';
import { checkModel, refusals } from '../../scripts/models/check';
import { modelOf } from '../../scripts/models/interaction-model';
import { checkInvocationName } from '../../scripts/models/invocation-name';
import { namedTypes } from '../../scripts/models/names';

const good: Authored = { ...authored('en-US'), types: { ...authored('en-US').types, ...namedTypes('en-US') } };
/** What the cases are about. All the rest is checked in `models.test.ts`, once for all of these. */
const CONCERNED = [
  'AMAZON.HelpIntent',
  'AMAZON.NextIntent',
  'DoctorIntent',
  'PlanIntent',
  'TellIntent',
  'RestIntent',
  'SkipTechniqueIntent',
  'StartRoutineIntent',
  'StartTechniqueIntent',
];
const short = (sample: string) => sample.split(' ').length <= 3;
const few: Authored = {
  ...good,
  intents: Object.fromEntries(CONCERNED.map((name) => [name, (good.intents[name] ?? []).filter(short)])),
};
/** The other intents have nothing to say, and that is no news. */
const KNOWN = new Set(checkModel(modelOf(few)));
const news = (phrases: Authored): string =>
  checkModel(modelOf(phrases))
    .filter((problem) => !KNOWN.has(problem))
    .join('\n');
const withSample = (intent: string, ...samples: string[]): Authored => ({
  ...few,
  intents: { ...few.intents, [intent]: [...(few.intents[intent] ?? []), ...samples] },
});
const withValue = (type: string, id: string, ...phrases: string[]): Authored => ({
  ...few,
  types: { ...few.types, [type]: { ...good.types[type], [id]: [...(few.types[type]?.[id] ?? []), ...phrases] } },
});

describe('A speech model is refused', () => {
  const cases: readonly (readonly [string, Authored, RegExp])[] = [
    [
      'with a question mark in a sample',
      withSample('DoctorIntent', 'a doctor?'),
      /characters the build refuses: doctor\?/,
    ],
    ['with digits in a sample', withSample('HelpIntent', 'help 2'), /characters the build refuses: 2/],
    ['with a wake word in a sample', withSample('AMAZON.NextIntent', 'alexa next'), /wake word alexa/],
    ['with its own launch in a sample', withSample('AMAZON.NextIntent', 'open psoas coach now'), /opens the skill/],
    ['with its launch in German', withSample('AMAZON.NextIntent', 'öffne psoas coach jetzt'), /opens the skill/],
    ['with it at the end', withSample('AMAZON.NextIntent', 'bitte psoas coach starten'), /opens the skill/],
    [
      'with a German question to the skill',
      withSample('DoctorIntent', 'frage psoas coach nach dem arzt'),
      /opens the skill: frage psoas coach/,
    ],
    [
      'with a Spanish one',
      withSample('DoctorIntent', 'pregunta a psoas coach por el médico'),
      /opens the skill: pregunta a psoas coach/,
    ],
    ['with a slot nobody declared', withSample('DoctorIntent', 'see a {doctor}'), /slot doctor, which is not declared/],
    ['with a slot glued to a word', withSample('PlanIntent', 'my{duration}'), /spaces around its slot/],
    ['with a search query and no carrier', withSample('TellIntent', '{report}'), /without a carrier phrase/],
    ['with a sample too long', withSample('DoctorIntent', `${'very '.repeat(45)}long`), /longer than 200/],
    ['with the same sample twice', withSample('DoctorIntent', 'doctor'), /both take "doctor"/],
    ['with one sample in two intents', withSample('DoctorIntent', 'skip this one'), /both take "skip this one"/],
    [
      'with one pattern in two intents',
      withSample('RestIntent', 'i have {duration}'),
      /both take "i have \{AMAZON\.DURATION\}"/,
    ],
    ['with a name that is another phrase', withValue('TECHNIQUE', 'camel', 'next one'), /both take "next one"/],
    ['with a routine named like a move', withValue('ROUTINE', 'full', 'sphinx'), /both take "start sphinx"/],
    ['with one word for two moves', withValue('TECHNIQUE', 'camel', 'cobra'), /TECHNIQUE: "cobra" comes twice/],
    ['with a value too long', withValue('TECHNIQUE', 'camel', 'long '.repeat(30)), /over 140 characters/],
    [
      'with an intent nobody answers',
      withSample('DanceIntent', 'dance {partner}'),
      /slot partner, which is not declared/,
    ],
  ];

  it.each(cases)('%s', (_name, phrases, problem) => {
    expect(news(phrases)).toMatch(problem);
  });

  it('with nothing to say for an intent', () => {
    const { DoctorIntent, ...intents } = few.intents;
    expect(news({ ...few, intents })).toBe('DoctorIntent has no samples');
  });

  it('when it is longer than the service may take', () => {
    const long = Array.from(
      { length: 3000 },
      (_, i) => `words nobody says ${'very '.repeat(20)}${'abcdefghij'[i % 10]}`,
    );
    const { intents } = good;
    const model = modelOf({
      ...good,
      intents: { ...intents, DoctorIntent: [...(intents.DoctorIntent ?? []), ...long] },
    });
    expect(refusals(model).join('\n')).toMatch(/\d{6} characters, at most 950000/);
  });

  it('without a mandatory intent', () => {
    const { interactionModel } = modelOf(good);
    const { languageModel } = interactionModel;
    const intents = languageModel.intents.filter(({ name }) => name !== 'AMAZON.StopIntent');
    const model = { interactionModel: { languageModel: { ...languageModel, intents } } };
    expect(refusals(model)).toEqual(['AMAZON.StopIntent is missing']);
  });
});

describe('An invocation name', () => {
  it.each(['psoas coach', "tim's stretches", 'u. s. stretches', 'my hip and back coach'.replace(' and', '')])(
    'may be "%s"',
    (name) => {
      expect(checkInvocationName(name)).toEqual([]);
    },
  );

  it.each([
    'psoas',
    'the coach',
    'der coach',
    'el coach',
    'coach mit dehnen',
    'starte coach jetzt',
    'coach y cadera',
    'open coach',
    'coach with psoas stretches',
    'alexa psoas coach',
    'psoas coach skill',
    'Psoas Coach',
    'psoas 2 coach',
    'psoas  coach',
  ])('may not be "%s"', (name) => {
    expect(checkInvocationName(name)).not.toEqual([]);
  });
});
