import { memoryInProcess } from '../../lambda/index';
import { createDevice, DEFAULT_NOW, type Device, seedScreened, type Turn } from '../../simulator/index';

const USER = 'amzn1.ask.account.PERSON';

async function screened(locale = 'en-US'): Promise<Device> {
  const memory = memoryInProcess();
  await seedScreened(memory, USER, DEFAULT_NOW);
  const device = createDevice({ memory, user: USER, locale });
  await device.open();
  return device;
}

/** What is answered to words said in the middle of a move. */
async function inMove(name: string, words: string, at = 60): Promise<Turn> {
  const device = await screened();
  await device.say(`start the ${name}`);
  return device.say(words, at);
}

describe('whoever feels nothing, or feels it elsewhere', () => {
  it.each([
    ['kneeling lunge', "i can't feel the stretch", /squeeze the back glute harder, and tuck before you move/i],
    ['kneeling lunge', "i don't feel it", /squeeze the back glute harder, and tuck before you move/i],
    ['glute bridge', "i still don't feel it", /squeeze both glutes first, and pause a moment at the top/i],
    ['kneeling lunge', 'i feel it in my back', /come back a little, tuck first.*say it hurts/i],
    ['kneeling lunge', 'i feel it in my knee', /more padding under it.*say it hurts/i],
    ['glute bridge', 'i feel it in my lower back', /lift less high, with the belly on.*say it hurts/i],
    ['sphinx', 'i feel it in my lower back', /come halfway down.*say it hurts/i],
  ])('in the %s hears one correction for "%s", and it goes on', async (name, words, correction) => {
    const turn = await inMove(name, words);
    expect(turn.text).toMatch(correction);
    expect(turn.position?.technique).toBe(name.replace(' ', '-'));
    expect(['pain', 'feeling']).not.toContain(turn.asking);
  });

  it.each(['it is a sharp pain in my back', 'my back hurts', "i can't feel my foot"])(
    'and complains is not corrected: "%s"',
    async (words) => {
      const turn = await inMove('kneeling lunge', words);
      expect(turn.text).not.toMatch(/tuck first|glute harder|padding/i);
    },
  );
});

describe('whoever wobbles or has a cramp', () => {
  it.each([
    ['kneeling lunge', "i'm wobbling", /hand on the chair or the floor/i],
    ['glute bridge', "i'm wobbling", /let the leg down, and rest/i],
    ['supported kicks', "i'm wobbly", /both feet down, and hold on/i],
    ['standing lunge', 'i feel wobbly', /both feet down, and hold on/i],
    ['kneeling lunge', "i'm wobbly", /hand on the chair or the floor/i],
    ['kneeling lunge', 'my calf is cramping', /draw those toes up/i],
    ['glute bridge', 'cramp in my hamstring', /long and straight, the heel away/i],
    ['finger massage', 'my calf is cramping', /come off the pressure first/i],
  ])('in the %s is told for "%s" what to do there, and waited for', async (name, words, told) => {
    const turn = await inMove(name, words);
    expect(turn.text).toMatch(told);
    expect(turn.asking).toBe('waiting');
  });
});

describe('whoever is wobbly in another language', () => {
  it.each([
    ['de-DE', 'starte die frankensteins', 'ich bin wackelig', /^Beide Füße auf den Boden/],
    ['de-DE', 'starte den ausfallschritt im knien', 'ich bin so wackelig', /^Eine Hand an den Stuhl/],
    ['es-ES', 'empieza los frankenstein', 'pierdo el equilibrio', /^Los dos pies abajo/],
    ['es-ES', 'empieza los frankenstein', 'se me va el equilibrio', /^Los dos pies abajo/],
  ])('(%s) is told what to do there, and waited for', async (locale, start, words, told) => {
    const device = await screened(locale);
    await device.say(start);
    const turn = await device.say(words, 50);
    expect(turn.text).toMatch(told);
    expect(turn.asking).toBe('waiting');
  });

  it.each([
    ['en-US', 'start the kneeling lunge', 'my legs are wobbly'],
    ['de-DE', 'starte den ausfallschritt im knien', 'meine beine sind wackelig'],
  ])('(%s) in the legs alone is told how to stand firmer, and goes on', async (locale, start, words) => {
    const device = await screened(locale);
    await device.say(start);
    const turn = await device.say(words, 60);
    expect(turn.asking).not.toBe('waiting');
    expect(turn.goes_on?.technique).toBe('kneeling-lunge');
  });
});

describe('good news', () => {
  it('in a hold is heard as that, and the hold goes on', async () => {
    const turn = await inMove('kneeling lunge', 'that feels good in my hip');
    expect(turn.text).toMatch(/^Good\. Back to it/);
  });

  it('where nothing runs is answered with a kind word', async () => {
    const device = await screened();
    expect((await device.say('i feel so good today')).text).toContain("That's good to hear.");
  });

  it.each(['it feels good but my foot is numb', 'i feel less numb', 'great but my chest hurts'])(
    'with a red flag in it is a red flag: "%s"',
    async (words) => {
      const device = await screened();
      const turn = await device.say(words);
      expect(turn.text).not.toMatch(/good to hear/i);
      expect(turn.text).toMatch(/^Stop/);
    },
  );
});

describe('whoever says how they are, and complains of nothing', () => {
  it.each([
    ["i'm stressed", /breath out be a little longer/i],
    ["i'm bored", /company, or quiet/i],
    ["i'm so tired", /a little less is plenty/i],
    ["i can't sleep", /long, slow breaths out/i],
    ['i feel low', /glad you are here.*somebody you trust, or your doctor/i],
    ["i'm angry", /let it go out with the breath/i],
    ["i'm in a good mood", /^lovely/i],
  ])('hears a word of its own for "%s" in a hold, which goes on', async (words, kind) => {
    const turn = await inMove('kneeling lunge', words);
    expect(turn.text).toMatch(kind);
    expect(turn.text).toMatch(/Back to it/);
    expect(turn.position?.technique).toBe('kneeling-lunge');
  });

  it.each([
    ["i'm stressed", /nothing to do but breathe.*lying down\?/i],
    ["i'm tired today", /the gentlest one i have.*lying down\?/i],
    ["i'm sad", /heavy today.*doctor.*lying down\?/i],
    ["i'm bored", /fair enough.*shall i start it\?/i],
  ])('hears a way on where nothing runs: "%s"', async (words, way) => {
    const device = await screened();
    const turn = await device.say(words);
    expect(turn.text).toMatch(way);
    expect(turn.asking).toBe('offer');
    expect((await device.say('yes')).position?.routine).toBe('quick-relief');
  });

  it('hears another word the second time', async () => {
    const device = await screened();
    await device.say('start the kneeling lunge');
    const [first, second] = [await device.say("i'm bored", 60), await device.say("i'm bored", 8)];
    expect(second.text.slice(0, 30)).not.toBe(first.text.slice(0, 30));
  });

  it.each(["i'm tired and my chest hurts", 'i feel low and i want to die', "i'm stressed and my leg is numb"])(
    'beside a red flag hears the red flag alone: "%s"',
    async (words) => {
      const turn = await inMove('kneeling lunge', words);
      expect(turn.text).not.toMatch(/breath out be|glad you are here|plenty/i);
      expect(turn.text).not.toMatch(/Back to it/);
    },
  );

  it('asks for company and is told one true thing, and another the next time', async () => {
    const device = await screened();
    await device.say('start the kneeling lunge');
    const first = await device.say('tell me something', 60);
    const second = await device.say('talk to me', 6);
    expect(first.text).toMatch(/psoas|muscle/);
    expect(second.text.slice(0, 40)).not.toBe(first.text.slice(0, 40));
  });
});

describe('whoever is tight today', () => {
  it('is offered five minutes lying down, and yes begins them', async () => {
    const device = await screened();
    const offered = await device.say('my hips are really tight today');
    expect(offered.text).toMatch(/be kind to it.*five minutes lying down\?/i);
    expect((await device.say('yes')).position?.routine).toBe('quick-relief');
  });

  it.each(['right', 'left'] as const)('on the %s gets a little extra there, which is really done', async (side) => {
    const device = await screened();
    const offered = await device.say(`my ${side} hip is really tight today`);
    expect(offered.text).toBe(`Then let's be kind to it. Five minutes lying down, and a little extra for the ${side}?`);
    expect((await device.say("what's in it")).text).toMatch(/6 minutes:.*side-lying stretch/);
    const begun = await device.say('yes');
    expect(begun.text).toMatch(/^Quick relief, 6 minutes/);
    let last = begun;
    for (let n = 0; n < 9 && last.goes_on?.state !== 'finished'; n++)
      last = await device.say('go on', device.turnSeconds - 7);
    expect(last.ledger?.['side-lying-stretch']).toEqual({ [side]: 30 });
  });

  it.each(['my hip is really tight right now', 'both hips are really tight, the left hip and the right hip'])(
    'on no one side is promised nothing extra: "%s"',
    async (words) => {
      expect((await (await screened()).say(words)).text).not.toContain('extra');
    },
  );

  it('whose side must not be lain on is promised nothing extra', async () => {
    const device = await screened();
    await device.say('never do the side lying stretch');
    expect((await device.say('my right hip is really tight today')).text).toMatch(/Shall we take five minutes/);
  });

  it('in a move does less of it, and it goes on', async () => {
    const turn = await inMove('kneeling lunge', 'my right hip is really tight today');
    expect(turn.text).toMatch(/^Then stay at the first hint of a pull\. Back to it/);
  });
});

describe('whoever leaves the choice to the coach', () => {
  it.each(['whatever you think', 'you choose', 'surprise me'])('begins what was proposed: "%s"', async (words) => {
    const device = await screened();
    expect((await device.say("i'm a bit stiff today")).asking).toBe('offer');
    expect((await device.say(words)).position?.routine).toBe('quick-relief');
  });
});

describe('whoever says how they are and how much time there is', () => {
  it.each([
    ["i've got seven minutes and my right hip is tight", 7],
    ['my hips are so stiff today and i have eight minutes', 8],
  ])('is offered that long, after "%s"', async (words, minutes) => {
    const device = await screened();
    const offered = await device.say(words);
    expect(offered.text).toMatch(new RegExp(`takes about (?:${minutes}) minutes\\. Shall I start it\\?`));
    expect(offered.asking).toBe('offer');
    const begun = await device.say('yes');
    expect(begun.text).toMatch(new RegExp(`^All right, ${minutes} minutes`));
  });

  it('and of a mood the same', async () => {
    const { text, asking } = await (await screened()).say("i'm so stressed and i've only got nine minutes");
    expect(text).toMatch(/9 minutes/);
    expect(asking === 'offer' || /^All right, 9 minutes/.test(text)).toBe(true);
  });

  it('and who has hurt that long is offered nothing', async () => {
    const { asking } = await (await screened()).say('my back has been hurting for the last ten minutes');
    expect(asking).not.toBe('offer');
  });
});

describe('weeks without change', () => {
  const inLobby = async (words: string): Promise<Turn> => (await screened()).say(words);

  it.each([
    'it has been six weeks and nothing has changed',
    "my hip hasn't loosened since easter",
    'weeks without change',
  ])('are worth a visit, and offer no plan: "%s"', async (words) => {
    const turn = await inLobby(words);
    expect(turn.text).toMatch(/^Several weeks with little change is worth a visit/);
    expect(turn.text).not.toMatch(/three times a week|shall we begin/i);
  });

  it.each([
    ['two weeks and no change', /^That is early\. Range usually takes three weeks or more/],
    ['three weeks and no change', /^Three weeks is early still.*take stock next week/],
  ])('are early before the fourth: "%s"', async (words, told) => {
    expect((await inLobby(words)).text).toMatch(told);
  });

  it('are early in a move too, which goes on', async () => {
    const turn = await inMove('kneeling lunge', 'two weeks and still tight');
    expect(turn.text).toMatch(/^That is early/);
    expect(turn.position?.technique).toBe('kneeling-lunge');
  });

  it.each(['two weeks and getting worse', 'twenty two weeks and no change'])(
    'are seen by somebody: "%s"',
    async (words) => {
      expect((await inLobby(words)).text).not.toMatch(/early/);
    },
  );
});

describe('too much', () => {
  it.each(['too much', 'that was too much', 'that was too hard'])(
    'said of a routine that is over is thanked for and less next time: "%s"',
    async (words) => {
      const device = await screened();
      await device.say('start the desk break');
      const { text } = await device.say(words);
      expect(text).toMatch(/Thanks for telling me|Good to know/);
      expect(text).toMatch(/Next time 5 seconds less in the standing lunge/);
      expect(text).not.toMatch(/stairs|walk off/i);
    },
  );

  it('is told from easier', async () => {
    const device = await screened();
    await device.say('start the desk break');
    expect((await device.say('easier')).text).toMatch(/^Good\./);
  });
});

describe('a figure of ten behind a routine', () => {
  it.each(['six', 'seven out of ten', "i'd say eight out of ten"])(
    'is thanked for, and begins nothing: "%s"',
    async (words) => {
      const device = await screened();
      await device.say('start the desk break');
      const turn = await device.say(words);
      expect(turn.text).toMatch(/^Thank you, good to know\. 45 seconds for each hip/);
      expect(turn.asking).toBe('feedback');
    },
  );

  it('is a length with its unit', async () => {
    const device = await screened();
    await device.say('start the desk break');
    expect((await device.say('six minutes')).goes_on?.state).not.toBe('finished');
  });

  it('is no rating in a move', async () => {
    expect((await inMove('kneeling lunge', 'seven out of ten')).text).not.toMatch(/good to know/);
  });
});
