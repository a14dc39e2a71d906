import { memoryInProcess } from '../../lambda/index';
import { createDevice, DEFAULT_NOW, type Device, seedScreened } from '../../simulator/index';

const USER = 'amzn1.ask.account.DOSE';

async function screened(locale: string): Promise<Device> {
  const memory = memoryInProcess();
  await seedScreened(memory, USER, DEFAULT_NOW);
  const device = createDevice({ memory, user: USER, locale });
  await device.open();
  return device;
}

describe('a move that is named with how much of it begins, with so much', () => {
  it.each([
    ['en-US', 'do the bridge twenty times', 'glute-bridge', /20 bridges/],
    ['en-US', 'a set of fifteen bridges', 'glute-bridge', /15 bridges/],
    ['en-US', 'do five bridges', 'glute-bridge', /5 bridges/],
    ['en-US', "let's do ten bridges", 'glute-bridge', /10 bridges/],
    ['en-US', 'sphinx for ten breaths', 'sphinx', /10 (?:slow )?breaths/],
    ['en-US', 'hold the lunge for forty five seconds', 'kneeling-lunge', /45 seconds/],
    ['en-US', 'hold the bridge for ten seconds', 'glute-bridge', /10 seconds for each one/],
    ['en-US', 'three sets of camel', 'camel', /camel/],
    ['de-DE', 'ich will zwölf brücken', 'glute-bridge', /12 Brücken/],
    ['es-ES', 'quiero doce puentes', 'glute-bridge', /12 puentes/],
    [
      'en-US',
      'lunge for two minutes a side',
      'kneeling-lunge',
      /^Just the kneeling lunge\. In 2 holds, then, a minute each\./,
    ],
    ['de-DE', 'ausfallschritt zwei minuten pro seite', 'kneeling-lunge', /Dann 2 Mal, jedes Mal eine Minute\./],
    ['es-ES', 'zancada dos minutos por lado', 'kneeling-lunge', /Entonces, 2 veces, un minuto cada una\./],
    ['en-US', 'hold the lunge for seventy seconds', 'kneeling-lunge', /so a minute it is/],
  ])('in %s: "%s"', async (locale, words, move, says) => {
    const turn = await (await screened(locale)).say(words);
    expect(turn.text).toMatch(says);
    expect(turn.goes_on?.technique).toBe(move);
    expect(turn.text).not.toMatch(/routine of your own/);
  });
});

describe('seconds said in the middle of repetitions', () => {
  it('are how long each one is held, and the set stays as long as it was', async () => {
    const device = await screened('en-US');
    await device.say('start the glute bridge');
    const { text } = await device.say('ten second holds', 60);
    expect(text).toMatch(/^10 seconds for each one\./);
    expect(text).toMatch(/And 8, that|makes 8|8\. |and 8/i);
  });

  it('and where that is fixed it says so', async () => {
    const device = await screened('en-US');
    await device.say('start the straight leg raise');
    expect((await device.say('hold each one for ten seconds', 60)).text).toMatch(/^That pause stays as it is\./);
  });

  it('fewer are never refused', async () => {
    const device = await screened('en-US');
    await device.say('start the glute bridge');
    expect((await device.say('just three', 60)).text).toMatch(/^All right, 3 times\./);
  });
});
