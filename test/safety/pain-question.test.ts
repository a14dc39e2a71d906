import { memoryInProcess } from '../../lambda/index';
import { createDevice, type Device, seedScreened } from '../../simulator';
import { levelIn, said } from './cases/outcome';
import { standingIn } from './cases/states';

/** Said to "Is it a stretch, or is it pain?": nothing but a stretch, in a sentence. */
const A_STRETCH = [
  'stretch fine stretch',
  "okay it's a stretch it's fine",
  "it's a stretch kind of thing",
  'yeah yeah stretch',
  "it's just tight that's all",
  'a nice stretch in my hip',
  'just the muscle stretching',
  "only a pull it's all good",
];

/** The same words with something else beside them: none of these lets a move go on. */
const MORE = [
  'a stretch my foot',
  'not just a stretch',
  'hardly a stretch',
  'no stretch',
  'more than a stretch',
  'a stretch then it got sharp',
  'a stretch until i lean in',
  "it's a stretch but my foot's cold",
  'a stretch and a half',
  'i wish it was a stretch',
  'a stretch with a twang',
  'a bad stretch',
];

/** Of what is asked about there is none: that resumes nothing, and stops nobody. */
const NONE_OF_IT = [
  'nothing hurts',
  'no nothing hurts',
  "it's not pain",
  "it doesn't hurt",
  "it isn't hurting at all",
  'no pain at all',
  "i'm not in pain",
  'no nothing hurts i was asking how hard',
  'neither',
  'neither of them',
  'none of that',
  'nothing is paining',
];

describe('"Is it a stretch, or is it pain?"', () => {
  it.each(A_STRETCH)('goes on, milder, with "%s"', (words) => {
    expect(said(words, standingIn('pain-question'))).toMatchObject({ level: 'EASE_OFF', goesOn: true });
  });

  it.each(MORE)('goes on with none of what is more: "%s"', (words) => {
    expect(said(words, standingIn('pain-question')).goesOn).toBe(false);
  });

  it.each(NONE_OF_IT)('waits for the one word, and ends nothing, behind "%s"', async (words) => {
    expect(levelIn(words, 'pain-question')).toBe('ASK');
    const memory = memoryInProcess();
    const user = 'amzn1.ask.account.LISTENER';
    const device = createDevice({ memory, user });
    await seedScreened(memory, user, Date.parse('2026-01-01T07:00:00Z'));
    await device.open();
    await device.say('start the kneeling lunge');
    const asked = await device.say('ouch', 66);
    expect(asked.asking).toBe('pain');
    for (const _ of [1, 2, 3]) {
      const turn = await device.intent('SymptomIntent', { symptom: words });
      expect(turn.text).toContain('If it is only a stretch, say stretch');
      expect(turn.asking).toBe('pain');
    }
    const back = await device.say('stretch');
    expect(back.goes_on?.technique).toBe('kneeling-lunge');
    expect(back.session_open).toBe(true);
  });

  it.each(["it doesn't hurt it's numb", 'not pain more like pulsing', 'no pain just a cold white foot'])(
    'hears what stands behind a denial: "%s"',
    (words) => {
      expect(['SEE', 'URGENT', 'EMERGENCY']).toContain(levelIn(words, 'pain-question'));
    },
  );

  it.each([
    ['next', 'next'],
    ['go on', 'next'],
    ['next', 'go on'],
    ['start the morning routine', 'go on'],
  ])('takes the careful side at the second wish to go on: "%s", then "%s"', async (first, second) => {
    const memory = memoryInProcess();
    const user = 'amzn1.ask.account.LISTENER';
    const device = createDevice({ memory, user });
    await seedScreened(memory, user, Date.parse('2026-01-01T07:00:00Z'));
    await device.open();
    await device.say('start the kneeling lunge');
    await device.say('ouch', 66);
    const again = await device.say(first);
    expect(again.text).toContain('Say stretch if it is only a stretch');
    expect(again.asking).toBe('pain');
    const stopped = await device.say(second);
    expect(stopped.text).toContain('See a doctor');
    expect(stopped.asking).toBeNull();
    expect(stopped.goes_on).toBeNull();
  });
});

/** An Echo of somebody who was screened and has just begun a move. */
async function started(locale: string, start: string): Promise<Device> {
  const memory = memoryInProcess();
  const user = 'amzn1.ask.account.LISTENER';
  const device = createDevice({ memory, user, locale });
  await seedScreened(memory, user, Date.parse('2026-01-01T07:00:00Z'));
  await device.open();
  await device.say(start);
  return device;
}

it.each(['no es dolor', 'que no es dolor', 'no tengo dolor'])('declines nothing with "%s"', async (words) => {
  const device = await started('es-ES', 'empieza la zancada de rodillas');
  const done = await device.say('de nada', 296);
  expect(done.asking).toBe('feedback');
  const turn = await device.intent('SymptomIntent', { symptom: words });
  expect(turn.session_open).toBe(true);
});

describe('"Touch the skin there"', () => {
  it.each([
    ['en-US', 'start the kneeling lunge', "i can't feel anything", 'i feel it'],
    ['de-DE', 'starte den ausfallschritt', 'ich spür da gar nichts', 'ich spüre es'],
    ['es-ES', 'empieza la zancada de rodillas', 'no siento nada', 'la siento'],
  ])('takes the very words that it names, in %s', async (locale, start, words, felt) => {
    const device = await started(locale, start);
    expect((await device.say(words, 66)).asking).toBe('feeling');
    expect((await device.say(felt)).goes_on?.technique).toBe('kneeling-lunge');
  });
});

it('ends nothing for "just a stretch" with a no in it, and asks for the one word', () => {
  expect(levelIn("it's just a stretch love it's not hurting", 'pain-question')).toBe('ASK');
});

describe('a stretch that is never said alone', () => {
  it.each([
    ['en-US', 'start the kneeling lunge', 'ow', "no it's only a stretch", 'go on'],
    ['en-US', 'start the kneeling lunge', 'ow', "it's only a stretch no pain", 'go on'],
    ['de-DE', 'starte den ausfallschritt', 'aua', 'ja dehnung und jetzt links', 'weiter'],
    ['de-DE', 'starte den ausfallschritt', 'aua', 'nein nur eine dehnung', 'weiter'],
    ['es-ES', 'empieza la zancada de rodillas', 'ay', 'sí un estiramiento no dolor', 'sigue'],
  ])('is asked for once, and then waits for a word: %s, "%s", "%s"', async (locale, start, ow, words, on) => {
    const device = await started(locale, start);
    expect((await device.say(ow, 66)).asking).toBe('pain');
    const once = await device.intent('SymptomIntent', { symptom: words });
    expect(once.asking).toBe('pain');
    const waits = await device.intent('SymptomIntent', { symptom: words });
    expect(waits.asking).toBe('unheard');
    expect(waits.goes_on?.state).toBe('paused');
    expect((await device.say(on)).goes_on?.technique).toBe('kneeling-lunge');
  });

  it('stops all the same for what hurts beside it', async () => {
    const device = await started('en-US', 'start the kneeling lunge');
    await device.say('ow', 66);
    await device.intent('SymptomIntent', { symptom: "no it's only a stretch" });
    const stopped = await device.intent('SymptomIntent', { symptom: "no it's a stretch and a sharp pain" });
    expect(stopped.goes_on).toBeNull();
    expect(stopped.text).toContain('See a doctor');
  });
});

it('does not go on in Spanish where a stretch is denied', async () => {
  const device = await started('es-ES', 'empieza la zancada de rodillas');
  expect((await device.say('ay', 66)).asking).toBe('pain');
  expect((await device.say('no es un estiramiento')).asking).toBe('pain');
});
