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
    [
      'en-US',
      'hold the lunge for ninety seconds',
      'kneeling-lunge',
      /^Just the kneeling lunge\. In 2 holds, then, 45 seconds/,
    ],
    ['en-US', 'ten knee to chest on each side', 'knee-to-chest', /20 in all/],
    ['de-DE', 'zehn knie zur brust pro seite', 'knee-to-chest', /20/],
    ['es-ES', 'diez rodilla al pecho por lado', 'knee-to-chest', /20/],
    ['en-US', 'leg raise ten each side', 'straight-leg-raise', /10 on the right|10 leg raises|^(?!.*8 leg).*10/],
    ['en-US', 'a dozen bridges', 'glute-bridge', /12 bridges/],
    ['es-ES', 'una docena de puentes', 'glute-bridge', /12 puentes/],
    ['en-US', 'as many bridges as i can', 'glute-bridge', /8 bridges/],
    ['en-US', 'bridges, hold each one for ten seconds', 'glute-bridge', /10 seconds for each one/],
    ['de-DE', 'brücke jeweils zehn sekunden halten', 'glute-bridge', /Jedes Mal 10 Sekunden/],
    ['es-ES', 'puente diez segundos cada uno', 'glute-bridge', /10 segundos para cada una/],
    ['en-US', 'hold the sphinx for a minute', 'sphinx', /^Just the sphinx\. Lie.* 8 slow breaths/],
    ['en-US', 'rest for three minutes', 'constructive-rest', /^The short rest, for 3 minutes/],
    ['de-DE', 'ruhelage drei minuten', 'constructive-rest', /^Die kurze Ruhe, 3 Minuten/],
    ['es-ES', 'descansar tres minutos', 'constructive-rest', /^El descanso breve, durante 3 minutos/],
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

describe('a figure said in the middle of a move', () => {
  it.each([
    ['en-US', 'start the glute bridge', 'up to ten', /^All right, 10 times\./],
    ['en-US', 'start the glute bridge', 'take two off', /^All right, 6 times\./],
    ['en-US', 'start the glute bridge', 'two sets of ten', /^All right, 2 sets\. All right, 10 times\./],
    ['en-US', 'start the glute bridge', 'ten twice', /^All right, 2 sets\. All right, 10 times\./],
    ['en-US', 'start the glute bridge', 'make it a dozen', /^All right, 12 times\./],
    ['en-US', 'start the glute bridge', 'twelve or fifteen', /^All right, 12 times\./],
    ['de-DE', 'starte die brücke', 'bis zehn', /^Gut, zehnmal\./],
    ['de-DE', 'starte die brücke', 'zwölf oder fünfzehn', /^Gut, (?:zwölfmal|12 Mal)\./],
    ['es-ES', 'empieza el puente', 'hasta diez', /^De acuerdo, 10 veces\./],
    ['es-ES', 'empieza el puente', 'veinte o treinta', /^De acuerdo, 20 veces\./],
    ['en-US', 'start the kneeling lunge', 'three times', /^All right, 3 sets\./],
    ['en-US', 'start the kneeling lunge', 'forty five on everything', /^45 seconds from here on\./],
    ['en-US', 'start the kneeling lunge', 'two minutes a side', /^In 2 holds, then, a minute each\./],
    ['de-DE', 'starte den ausfallschritt im knien', 'zwei minuten pro seite', /^Dann 2 Mal, jedes Mal eine Minute\./],
    ['es-ES', 'empieza la zancada de rodillas', 'dos minutos por lado', /^Entonces, 2 veces, un minuto cada una\./],
    ['en-US', 'start the sphinx', 'make it eight', /^All right, 8 breaths\./],
    // One more of what is being counted; of a hold, and where a set is named, a set.
    ['en-US', 'start the glute bridge', 'one more', /^All right, 9 times\./],
    ['en-US', 'start the glute bridge', 'another rep', /^All right, 9 times\./],
    ['en-US', 'start the glute bridge', 'another one', /^All right, 9 times\./],
    ['en-US', 'start the sphinx', 'one more', /^All right, 6 breaths\./],
    ['en-US', 'start the straight leg raise', 'one more', /^All right, 9 times\./],
    ['en-US', 'start the glute bridge', 'one more set', /^One more set\./],
    ['en-US', 'start the kneeling lunge', 'one more', /^One more set, on both sides\./],
    ['de-DE', 'starte die brücke', 'noch eine', /^Gut, neunmal\./],
    ['de-DE', 'starte die brücke', 'noch eine wiederholung', /^Gut, neunmal\./],
    ['de-DE', 'starte die brücke', 'noch ein satz', /^Noch ein Durchgang\./],
    ['de-DE', 'starte den ausfallschritt im knien', 'noch eine', /^Noch ein Durchgang, auf beiden Seiten\./],
    ['es-ES', 'empieza el puente', 'una más', /^De acuerdo, 9 veces\./],
    ['es-ES', 'empieza el puente', 'otra repetición', /^De acuerdo, 9 veces\./],
    ['es-ES', 'empieza el puente', 'otra serie', /^Una serie más\./],
    ['es-ES', 'empieza la zancada de rodillas', 'una más', /^Una serie más, de los dos lados\./],
    ['en-US', 'start the glute bridge', 'a dozen', /^All right, 12 times\./],
    ['de-DE', 'starte die brücke', 'ein dutzend wiederholungen', /^Gut, (?:zwölfmal|12 Mal)\./],
    ['es-ES', 'empieza el puente', 'una docena de repeticiones', /^De acuerdo, 12 veces\./],
    ['en-US', 'start the glute bridge', 'a couple more', /^All right, 10 times\./],
    ['en-US', 'start the glute bridge', 'as many as i can', /^Up to 8 times, then\. Say enough when it is\./],
    ['de-DE', 'starte die brücke', 'so viele ich kann', /^Bis zu achtmal also\./],
    ['es-ES', 'empieza el puente', 'todas las que pueda', /^Hasta 8 veces, entonces\./],
    ['de-DE', 'starte den ausfallschritt im knien', 'dreimal', /^Gut, 3 /],
    ['es-ES', 'empieza la zancada de rodillas', 'tres veces', /^De acuerdo, 3 series\./],
    ['en-US', 'start the knee to chest', 'five each side', /^All right, 10 times\./],
  ])('in %s, "%s": "%s"', async (locale, start, words, says) => {
    const device = await screened(locale);
    await device.say(start);
    expect((await device.say(words, 60)).text).toMatch(says);
  });
});

describe('a number that is named for good', () => {
  it.each([
    ['en-US', 'start the glute bridge', 'make it twelve always', 'forget my number', /^12 times, today/, /8 times\./],
    [
      'de-DE',
      'starte die brücke',
      'ab jetzt zwölf',
      'vergiss meine zahl',
      /, heute und von nun an\./,
      /^Wieder achtmal/,
    ],
    ['es-ES', 'empieza el puente', 'siempre doce', 'olvida mi número', /^12 veces, hoy/, /^De vuelta a 8 veces/],
  ])(
    '(%s) is that of the move the next time, until it is forgotten',
    async (locale, start, keep, forget, kept, gone) => {
      const device = await screened(locale);
      await device.say(start);
      expect((await device.say(keep, 50)).text).toMatch(kept);
      const again = await device.say(start, 5);
      expect(again.text).toMatch(/12/);
      expect((await device.say(forget, 50)).text).toMatch(gone);
      expect((await device.say(start, 5)).text).not.toMatch(/12 (?:bridges|Brücken|puentes)/);
    },
  );

  it('is kept by "remember that" right behind it, and goes with "back to normal"', async () => {
    const device = await screened('en-US');
    await device.say('start the glute bridge');
    await device.say('make it twelve', 50);
    expect((await device.say('remember that', 5)).text).toMatch(/^12 times, today and from now on\./);
    expect((await device.say('back to normal', 5)).text).toMatch(/usual voice and count\. Back to the usual 8 times\./);
  });

  it('stands in a routine, which says how long it takes with it', async () => {
    const device = await screened('en-US');
    await device.say('twenty bridges always');
    await device.say('stop', 5);
    await device.open();
    const asked = await device.say('start the morning routine');
    const { text } = /instead/.test(asked.text) ? await device.say('yes') : asked;
    expect(text).toMatch(/6 and a half minutes .*With your own number it takes about 8 and a half minutes\./);
    expect(text).toMatch(/20 bridges/);
  });
});

describe('the six weeks', () => {
  it('take nobody beyond a number of their own, and leave it where the plan has less', async () => {
    const memory = memoryInProcess();
    await seedScreened(memory, USER, DEFAULT_NOW);
    const device = createDevice({ memory, user: USER });
    await device.open();
    await device.say('four knee to chest always');
    await device.say('stop', 5);
    await device.open();
    let turn = await device.say('start the six week plan');
    while (turn.asking !== null && turn.position?.routine !== 'course')
      turn = await device.say(turn.asking === 'leg-offer' ? 'no' : 'yes');
    expect(turn.text).toMatch(/4 in all/);
  });
});
