import { Matcher } from '../../simulator/nlu/matcher';
import { matcherFor } from '../../simulator/nlu/understanding';
import { miniModel } from './miniModel';

const matcher = new Matcher(miniModel, 'en-US');
const heard = (text: string): string => {
  const { intent, slots } = matcher.understand(text);
  const values = Object.values(slots).map(({ value }) => value);
  return [intent, ...values.filter((value) => value !== undefined)].join(' ');
};
const resolution = (text: string, slot: string) =>
  matcher.understand(text).slots[slot]?.resolutions?.resolutionsPerAuthority?.[0];

describe('sentences of the speech model', () => {
  it.each([
    ['next', 'AMAZON.NextIntent'],
    ['Alexa, next one!', 'AMAZON.NextIntent'],
    ['um, next please', 'AMAZON.FallbackIntent'],
    ['start quick relief', 'StartRoutineIntent quick relief'],
    ['the bridge', 'StartTechniqueIntent the bridge'],
    ['I have seven minutes', 'PlanIntent PT7M'],
    ['thirty more seconds', 'HoldLongerIntent PT30S'],
    ['hold it for a minute and a half longer', 'HoldLongerIntent PT1M30S'],
    ['do twenty five more repetitions', 'RepeatTimesIntent 25'],
  ])('"%s" is %s', (text, expected) => {
    expect(heard(text)).toBe(expected);
  });

  it('are preferred in this order: sample, listed value, free words', () => {
    expect(heard('what is the psoas')).toBe('WhatIsPsoasIntent');
    expect(heard('I have a hernia')).toBe('ConditionIntent a hernia');
    expect(heard('I have a sore throat')).toBe('ReportIntent a sore throat');
  });
});

describe('slots', () => {
  it('resolve to the id of the value, by name or synonym', () => {
    expect(resolution('start the lunge', 'technique')).toMatchObject({
      status: { code: 'ER_SUCCESS_MATCH' },
      values: [{ value: { id: 'kneeling-lunge', name: 'kneeling lunge' } }],
    });
  });

  it('hold names outside the list too, without a match', () => {
    const unmatched = { status: { code: 'ER_SUCCESS_NO_MATCH' } };
    expect(heard('start the pigeon pose')).toBe('StartTechniqueIntent pigeon pose');
    expect(resolution('start the pigeon pose', 'technique')).toMatchObject(unmatched);
  });

  it('are sent empty when nothing was said for them', () => {
    const { slots } = matcher.understand('start a psoas routine');
    expect(slots).toEqual({ routine: { name: 'routine', confirmationStatus: 'NONE' } });
  });

  it.each([
    ['de-DE', 'ich hätt gern zuerst die brücke dann die knie zur brust', ['die brücke', 'die knie zur brust']],
    ['es-ES', 'primero el puente y luego la rodilla al pecho y la esfinge', ['el puente', 'la rodilla al pecho']],
    // The word before it says whose it is.
    ['de-DE', 'schieb vor die sphinx mal die brücke hin bitte', ['die brücke', 'die sphinx']],
  ])('in %s hold names of one list in the order of "%s"', (locale, text, [first, second]) => {
    const values = Object.values(matcherFor(locale).understand(text).slots).flatMap(({ value }) => value ?? []);
    expect(values.slice(0, 2)).toEqual([first, second]);
  });

  it('get all the words of a symptom that is in no list', () => {
    expect(heard('my left buttock has gone all tingly')).toBe('ReportIntent left buttock has gone all tingly');
    const { intent, slots } = matcherFor('en-US').understand('left buttock all tingly');
    expect([intent, slots.symptom?.value]).toEqual(['SymptomIntent', 'left buttock all tingly']);
  });
});

describe('sentences near those of the model', () => {
  it('are understood', () => {
    expect(heard('how much time do I have left')).toBe('HowLongLeftIntent');
    expect(heard('could you tell me what the psoas does')).toBe('WhatIsPsoasIntent');
  });
});

describe('sentences about something else', () => {
  it.each([
    'wie wird das Wetter heute',
    'je voudrais une pizza',
    "what's the weather",
    'what is the capital of france',
    'order a pizza',
    'set a timer for ten minutes',
    'do you like cheese',
    '???',
    '',
  ])('"%s" reaches fallback, which carries no words', (text) => {
    expect(matcher.understand(text)).toMatchObject({ intent: 'AMAZON.FallbackIntent', slots: {}, score: 0 });
  });
});
