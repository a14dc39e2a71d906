import { hearOf, LOCALES } from '../../lambda/languages';
import { INTENTS, type Intent, intentNames, isIntentName } from '../../lambda/skill/intents';
import { interpret } from '../../lambda/skill/interpret';
import { loadModel } from '../../simulator/nlu/model';
import { everyIntent } from '../promises/events';
import { intentRequest, listed, plain } from '../promises/handler';

const hear = hearOf('en-US');
const meantBy = (name: string, slots: Readonly<Record<string, unknown>> = {}) =>
  interpret(intentRequest(name, slots), hear);
const eventOf = (name: string, slots: Readonly<Record<string, unknown>> = {}) => meantBy(name, slots).event;

describe('the intents and the speech models', () => {
  it.each(LOCALES)('are the same set in %s, with the same slots', (locale) => {
    const { intents } = loadModel(locale);
    const inModel = Object.fromEntries(
      intents.map(({ name, slots = [] }) => [name, Object.fromEntries(slots.map((slot) => [slot.name, slot.type]))]),
    );
    expect(Object.keys(inModel).filter((name) => !isIntentName(name))).toEqual([]);
    expect(intentNames.filter((name) => !(name in inModel))).toEqual([]);
    expect(inModel).toEqual(Object.fromEntries(intentNames.map((name) => [name, INTENTS[name].slots])));
  });

  it('all mean something but the one for words that were not understood, and opposites that nobody told apart', () => {
    const meaningless = everyIntent.filter(({ request }) => interpret(request, hear).event.type === 'not-understood');
    const untold = [
      'HoldLengthIntent',
      'TempoIntent',
      'VariantIntent',
      'CountingIntent',
      'TalkIntent',
      'ElsewhereIntent',
      'TopicIntent',
      'WishIntent',
    ];
    expect([...new Set(meaningless.map(({ what }) => what.split(' ')[0]))]).toEqual([
      'AMAZON.FallbackIntent',
      ...untold,
    ]);
  });

  it('of another skill are words that were not understood', () => {
    expect(eventOf('SomebodyElsesIntent')).toEqual({ type: 'not-understood' });
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(eventOf(name)).toEqual({ type: 'not-understood' });
  });
});

describe('what is in a slot', () => {
  it.each([
    [
      'a known name',
      { technique: listed('technique', 'fingers', 'supine-massage') },
      { type: 'start-move', move: 'supine-massage' },
    ],
    [
      'an unknown one',
      { technique: listed('technique', 'flurb', null) },
      { type: 'start-move', move: null, unknown: true },
    ],
    [
      'one that people know from elsewhere',
      { technique: listed('technique', 'pigeon pose', null) },
      { type: 'start-move', move: null, unknown: true, near: 'side-lying-stretch' },
    ],
    [
      'a name of a later version',
      { technique: listed('technique', 'burpees', 'burpees') },
      { type: 'start-move', move: null, unknown: true },
    ],
    ['nothing', { technique: { name: 'technique' } }, { type: 'start-move', move: null }],
    ['an empty value', { technique: { name: 'technique', value: '' } }, { type: 'start-move', move: null }],
    ['a question mark', { technique: { name: 'technique', value: '?' } }, { type: 'start-move', move: null }],
    ['null', { technique: null }, { type: 'start-move', move: null }],
    ['a number where words belong', { technique: { name: 'technique', value: 7 } }, { type: 'start-move', move: null }],
  ])('as %s is read without harm', (_what, slots, event) => {
    expect(eventOf('StartTechniqueIntent', slots)).toEqual(event);
  });

  it.each([
    ['PT30S', 30],
    ['PT1M30S', 90],
    ['PT1H', 3600],
    ['PT23H', 82_800],
    ['PT0S', 0],
    ['P', null],
    ['PT', null],
    ['PT-10S', null],
    ['soon', null],
  ])('as the duration %s is %s seconds', (value, seconds) => {
    const slots = { change: plain('change', 'longer'), duration: plain('duration', value) };
    expect(eventOf('HoldLengthIntent', slots)).toEqual({ type: 'hold-length', change: 'more', seconds });
  });

  const spanned = intentNames.filter((name) => 'duration' in (INTENTS[name] as Intent).slots);

  it.each(spanned)('of days, weeks, months or many hours is no length of %s', (name) => {
    for (const span of ['P1D', 'P12D', 'P1W', 'P5D', 'PT48H', 'P1M', 'P1Y', 'P1DT2H'])
      for (const beside of [{}, { technique: listed('technique', 'sphinx', 'sphinx') }]) {
        const event = eventOf(name, { ...beside, duration: plain('duration', span) });
        // A month may be the plan of weeks.
        if (span === 'P1M' && event.type === 'plan') continue;
        // "I'll call it a day."
        if (span === 'P1D' && name === 'FinishEarlyIntent') {
          expect(event).toMatchObject({ type: 'finish-early', seconds: null });
          continue;
        }
        expect([span, event]).toEqual([span, { type: 'ask', answer: 'how-often' }]);
      }
    for (const { seconds } of [eventOf(name, { duration: plain('duration', 'PT5M') }) as { seconds?: number }])
      expect(seconds).toBe(300);
  });

  it('of weeks begins the plan of weeks, and is a length nowhere', () => {
    const weeks = { duration: plain('duration', 'P6W') };
    expect(eventOf('PlanIntent', weeks)).toMatchObject({ type: 'plan', seconds: 6 * 7 * 86_400 });
    expect(eventOf('RestIntent', weeks)).toEqual({ type: 'ask', answer: 'how-often' });
  });

  it.each([
    ['P2W', 'for two weeks nothing has changed'],
    ['P3W', 'for three weeks nothing has changed'],
  ])('of %s tells how long it has been so where words beside it do', (span, text) => {
    const slots = { duration: plain('duration', span), focus: plain('focus', 'nothing has changed') };
    expect(eventOf('PlanIntent', slots)).toMatchObject({ type: 'report', text });
  });

  it.each([
    [{ seconds: plain('seconds', '30') }, 30],
    [{ minutes: plain('minutes', '2') }, 120],
    [{ seconds: plain('seconds', '-5') }, null],
    [{ seconds: plain('seconds', 'many') }, null],
    [{}, null],
  ])('as a bare number %j counts too', (slots, seconds) => {
    const more = { change: plain('change', 'longer'), ...slots };
    expect(eventOf('HoldLengthIntent', more)).toEqual({ type: 'hold-length', change: 'more', seconds });
  });

  it('is handed on word for word where a body reports something', () => {
    expect(eventOf('SymptomIntent', { symptom: plain('symptom', 'my leg is numb') })).toMatchObject({
      type: 'report',
      text: 'my leg is numb',
    });
    // A wish may be read in so few words: triage hears them first, and what it finds in them is a report.
    const { event, words, reported } = meantBy('TellIntent', { report: plain('report', 'chest pain') });
    expect({ words, heard: event.type === 'report' || reported }).toEqual({ words: 'chest pain', heard: true });
  });
});

describe('what an intent is meant as', () => {
  it.each(intentNames.map((name) => [name]))('%s is sure by slots it has', (name) => {
    const { slots, sure = [] }: Intent = INTENTS[name];
    expect(sure.filter((slot) => !Object.hasOwn(slots, slot))).toEqual([]);
  });

  it('is sure of a built-in, of a name it knows and of a length, and of nothing else', () => {
    expect(meantBy('AMAZON.StopIntent')).toMatchObject({ event: { type: 'stop' }, sure: true });
    expect(meantBy('StartRoutineIntent', { routine: listed('routine', 'morning', 'morning') }).sure).toBe(true);
    expect(meantBy('StartRoutineIntent', { routine: listed('routine', 'pigeon pose', null) }).sure).toBe(false);
    expect(meantBy('StartRoutineIntent').sure).toBe(false);
    expect(meantBy('FinishEarlyIntent', { duration: plain('duration', 'PT5M') }).sure).toBe(true);
    expect(meantBy('ForgetMeIntent')).toMatchObject({ event: { type: 'forget-me' }, sure: false });
  });

  it('brings along the words that stand in no list, with what stood in front of them', () => {
    expect(meantBy('TellIntent', { my: plain('my', 'leg is numb') }).words).toBe('my leg is numb');
    expect(meantBy('PlanIntent', { without: listed('without', 'feeling in my leg', null) })).toMatchObject({
      event: { type: 'plan' },
      words: 'i have no feeling in my leg',
    });
    expect(meantBy('StartTechniqueIntent', { technique: listed('technique', 'sphinx', 'sphinx') }).words).toBe('');
    expect(meantBy('SkipTechniqueIntent', { technique: listed('technique', 'my groin is numb', null) })).toMatchObject({
      event: { type: 'skip' },
      words: 'my groin is numb',
    });
  });
});

describe('a name that the service left without an id', () => {
  it.each([
    ['the sphinx', 'sphinx'],
    ['the sphinx thing please', 'sphinx'],
    ['Kneeling Lunge', 'kneeling-lunge'],
    ['do the glute bridge one', 'glute-bridge'],
  ])('"%s" is found all the same', (said, move) => {
    expect(eventOf('StartTechniqueIntent', { technique: plain('technique', said) })).toEqual({
      type: 'start-move',
      move,
    });
    expect(eventOf('StartTechniqueIntent', { technique: listed('technique', said, null) })).toMatchObject({ move });
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    '"%s" is nobody\'s, as words or as an id',
    (name) => {
      const event = { type: 'start-move', move: null, unknown: true };
      expect(eventOf('StartTechniqueIntent', { technique: plain('technique', name) })).toEqual(event);
      expect(eventOf('StartTechniqueIntent', { technique: listed('technique', name, name) })).toEqual(event);
      expect(eventOf('IsItSafeIntent', { condition: listed('condition', name, name) })).toEqual({
        type: 'is-it-safe',
        tag: null,
      });
    },
  );
});

describe('words for the same thing', () => {
  it.each([
    ['AMAZON.CancelIntent', 'cancel'],
    ['AMAZON.NavigateHomeIntent', 'stop'],
    ['BreakIntent', 'pause'],
  ])('%s means %s', (name, type) => {
    expect(eventOf(name)).toEqual({ type });
  });
});

describe('a topic within more words than its name', () => {
  it.each([
    ['does it make digestion better', 'digestion-claim'],
    ['how much of it is slow twitch', 'fibres'],
    ["what's the deep part of the muscle", 'two-layers'],
    ['do knots go away', 'trigger-point-claim'],
  ])('"%s" is about %s', (said, answer) => {
    expect(eventOf('TopicIntent', { topic: plain('topic', said) })).toEqual({ type: 'ask', answer });
  });
});

describe('a figure that was corrected', () => {
  it('is a length where something was to be left out of a plan', () => {
    const said = { duration: plain('duration', 'PT12M'), without: listed('without', 'make it fifteen', null) };
    expect(eventOf('PlanIntent', said)).toMatchObject({ type: 'plan', seconds: 900 });
  });

  it('is the one beside a length that is too long', () => {
    const said = { duration: plain('duration', 'PT30S'), seconds: plain('seconds', '20') };
    expect(eventOf('HoldLengthIntent', said)).toMatchObject({ type: 'hold-length', seconds: 20 });
  });

  it('is not the one that it is not to be', () => {
    const { event } = meantBy('SymptomIntent', { symptom: plain('symptom', 'only do eight not ten') });
    expect(event).toMatchObject({ type: 'hold-length', count: 8 });
  });
});

it('is no topic where the words name none', () => {
  expect(eventOf('TopicIntent', { topic: plain('topic', 'the moon') })).toEqual({ type: 'not-understood' });
});

describe('what a listener says their body does not do', () => {
  const told = (symptom: string) => eventOf('SymptomIntent', { symptom: plain('symptom', symptom) });

  it('begins a routine that is named beside a reason, whatever the net makes of the rest', () => {
    expect(told("the desk break would do as i can't lie down at work")).toEqual({
      type: 'start-routine',
      routine: 'desk-break',
    });
  });

  it.each([
    ["i can't kneel", { without: ['kneeling'] }],
    ["i can't get down on my knees", { without: ['kneeling'] }],
    ["i can't lie on my stomach", { without: ['front'] }],
    ["i'm not able to lie on my belly", { without: ['front'] }],
    ["i can't lie face down", { without: ['front'] }],
    ["i can't lie on my left side", { without: ['side'] }],
    ["i can't sit on the floor", { place: 'off-floor' }],
  ])('"%s" is said of the plan', (symptom, asked) => {
    expect(told(symptom)).toEqual({
      type: 'plan',
      seconds: null,
      asked,
    });
  });

  it.each([
    "i can't stand up",
    "i can't feel my leg when i kneel",
    "i can't kneel it's a sharp pain",
    'i can kneel now',
    "i'm not allowed to kneel",
  ])('"%s" is for triage', (symptom) => {
    expect(meantBy('SymptomIntent', { symptom: plain('symptom', symptom) }).words).toBe(symptom);
  });

  it.each([
    ["wait wait i've got my slippers on still", 'pause'],
    ['go right back to the very beginning of the whole routine', 'start-over'],
    ['hold up hold up the mat is sliding', 'pause'],
    ['stop everything i must go to the work', 'stop'],
    ['how far away is the end of the whole routine', 'routine-left'],
    ["we haven't got a ball by the way so leave that out", 'lacks-thing'],
    ['keep me in it for another twenty seconds would you', 'hold-length'],
  ])('hears a wish in words that came as a report, if triage has none of it: %s', (text, type) => {
    const { event, words, reported } = meantBy('SymptomIntent', { symptom: plain('symptom', text) });
    expect([event.type, words]).toEqual([type, text]);
    expect([true, 'hardly']).toContain(reported);
  });

  it.each(['my hip clicks when i lift it', 'i feel a pulse in my belly', 'my back went again', 'there is blood'])(
    'leaves a report a report: %s',
    (text) => expect(eventOf('SymptomIntent', { symptom: plain('symptom', text) })).toEqual({ type: 'report', text }),
  );

  it('takes the German "weiter" in a pause for what a paused coach asks to hear, and nowhere else', () => {
    const meant = (locale: string, scene: 'paused' | 'hold') =>
      interpret(intentRequest('AMAZON.NextIntent', {}), hearOf(locale), scene).event.type;
    expect([meant('de-DE', 'paused'), meant('de-DE', 'hold'), meant('en-US', 'paused')]).toEqual([
      'resume',
      'next',
      'next',
    ]);
  });

  it('takes a bare figure for seconds where it is said of every hold, and for a number where of each', () => {
    const figure = { count: plain('count', '45') };
    expect(eventOf('HoldLengthIntent', { ...figure, whose: listed('whose', 'every hold', 'holds') })).toEqual({
      type: 'hold-length',
      change: 'to',
      seconds: 45,
      whose: 'each',
    });
    expect(eventOf('HoldLengthIntent', { ...figure, whose: listed('whose', 'each', 'each') })).toMatchObject({
      seconds: null,
      count: 45,
      whose: 'each',
    });
  });

  it('takes the figure beside a length for the one that is wished for: thirty is too long, make it twenty', () => {
    const less = { change: listed('change', 'zu lang', 'less'), duration: plain('duration', 'PT30S') };
    expect(eventOf('HoldLengthIntent', { ...less, seconds: plain('seconds', '20') })).toMatchObject({
      change: 'to',
      seconds: 20,
    });
    expect(eventOf('HoldLengthIntent', less)).toMatchObject({ change: 'less', seconds: 30 });
  });
});

describe('a figure of a scale', () => {
  it.each([
    ['en-US', 'on a scale from one to ten about a seven', 7],
    ['en-GB', 'six out of ten', 6],
    ['de-DE', 'auf einer skala von eins bis zehn so ne sechs', 6],
    ['es-MX', 'en una escala del uno al diez un ocho', 8],
  ])('says how it was, and is no length: %s, %s', (locale, text, rated) => {
    const { event } = interpret(
      intentRequest('SymptomIntent', { symptom: plain('symptom', text) }),
      hearOf(locale),
      'after',
    );
    expect(event).toEqual({ type: 'report', text, rated });
  });
});

describe('a move that is not meant any more', () => {
  it.each([
    ['en-US', 'forget the lunge do the side lying one instead', 'side-lying-stretch'],
    ['en-GB', 'scrap the bridge i want the sphinx', 'sphinx'],
    ['de-DE', 'vergiss den ausfallschritt mach die brücke', 'glute-bridge'],
  ])('is not begun with the one that is: %s, %s', (locale, text, move) => {
    const { event } = interpret(
      intentRequest('SymptomIntent', { symptom: plain('symptom', text) }),
      hearOf(locale),
      'lobby',
    );
    expect(event).toMatchObject({ type: expect.stringMatching(/^(?:start-move|go-to)$/), move });
    expect(event).not.toHaveProperty('more');
  });
});
