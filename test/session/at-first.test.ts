import { isMoveId, move } from '../../lambda/content';
import { memoryInProcess } from '../../lambda/index';
import { createDevice, DEFAULT_NOW, type Device, seedScreened, type Turn } from '../../simulator/index';

const USER = 'amzn1.ask.account.FIRST';

async function known(): Promise<Device> {
  const memory = memoryInProcess();
  await seedScreened(memory, USER, DEFAULT_NOW);
  const device = createDevice({ memory, user: USER });
  await device.open();
  return device;
}

/** Somebody who has just heard the notices. */
async function newcomer(): Promise<Device> {
  const device = createDevice({ memory: memoryInProcess(), user: USER });
  await device.open();
  await device.say('start');
  await device.say('full');
  return device;
}

/** The moves of the plan that is heard from here on, in their order. */
const movesIn = ({ timeline }: Turn): readonly string[] => [
  ...new Set(timeline.flatMap(({ technique }) => (technique ? [technique] : []))),
];

/** All moves of a plan, heard to its end. */
async function heardFrom(device: Device, begun: Turn): Promise<readonly string[]> {
  const heard = new Set(movesIn(begun));
  for (let n = 0; n < 12; n++) {
    const turn = await device.say('go on');
    for (const id of movesIn(turn)) heard.add(id);
    if (turn.goes_on?.state === 'finished') break;
  }
  return [...heard];
}

const hard = (ids: readonly string[]): readonly string[] => ids.filter((id) => isMoveId(id) && move(id).level > 1);

describe('a hard move that is asked for by its name', () => {
  it('is warmed up for first, at a word', async () => {
    const device = await known();
    const asked = await device.say('start the camel');
    expect(asked.text).toMatch(/I would warm up first\. Say warm up, or straight to it\.$/);
    const turn = await device.say('warm up');
    expect(turn.position?.technique).toBe('knee-to-chest');
    expect(movesIn(turn).slice(0, 2)).toEqual(['knee-to-chest', 'kneeling-lunge']);
  });

  it('is warmed up for when nobody answers', async () => {
    const device = await known();
    const asked = await device.say('start mountain climbers');
    expect(movesIn(asked)[0]).toBe('knee-to-chest');
  });

  it.each(['straight to it', 'no', 'start the camel'])('begins by itself at "%s"', async (words) => {
    const device = await known();
    await device.say('start the camel');
    const turn = await device.say(words);
    expect(turn.text).toMatch(/^Straight to it/);
    expect(movesIn(turn)).toEqual(['camel']);
  });

  it('begins at once where something was done before it', async () => {
    const device = await known();
    await device.say('start the kneeling lunge');
    await device.say('start the camel', 70);
    expect((await device.say('start the camel')).asking).not.toBe('warm-up');
  });

  it('is heard as a complaint where it is one', async () => {
    const device = await known();
    await device.say('start the camel');
    expect((await device.say('my chest hurts')).text).toMatch(/^Stop/);
  });
});

describe('a move of the third level in a first session', () => {
  it.each([
    ['the camel', 'We keep the camel for later', 'the kneeling lunge'],
    ['mountain climbers', 'We keep mountain climbers for later', 'knee to chest'],
    ['the ball release', 'Before the ball release the fingers go there once', 'the finger massage'],
  ])('waits, and nothing takes the place of %s before it is agreed to', async (name, words, other) => {
    const device = await newcomer();
    const asked = await device.say(`start ${name}`);
    expect(asked.text.startsWith(words)).toBe(true);
    expect(asked.text).toContain(`Today it would be ${other}. Shall I start that?`);
    expect(asked.position).toBeNull();
    expect((await device.say('no')).position).toBeNull();
  });

  it('gives way to what was offered, at a yes', async () => {
    const device = await newcomer();
    await device.say('start mountain climbers');
    expect(movesIn(await device.say('yes'))).toEqual(['knee-to-chest']);
  });
});

describe('the lunge in a first session', () => {
  it('is asked about: kneeling, with its least dose', async () => {
    const device = await newcomer();
    const asked = await device.say('start the kneeling lunge');
    expect(asked.text).toMatch(/Standing today, or kneeling\?$/);
    const turn = await device.say('kneeling');
    expect(movesIn(turn)).toEqual(['kneeling-lunge']);
    expect(
      turn.timeline.filter(({ kind }) => kind === 'hold').map(({ start, end }) => Math.round(end - start)),
    ).toEqual([30, 30]);
  });

  it.each(['standing', 'i do not know'])('is done on the feet at "%s"', async (words) => {
    const device = await newcomer();
    await device.say('start the kneeling lunge');
    expect(movesIn(await device.say(words))).toEqual(['standing-lunge']);
  });

  it('is not asked about the next time', async () => {
    const device = await known();
    expect((await device.say('start the kneeling lunge')).asking).not.toBe('stance');
  });
});

describe('so many minutes in a first session', () => {
  it.each(['five minutes', 'ten minutes of stretching', 'fifteen minutes', 'twelve minutes of strength'])(
    'have nothing of the second level: %s',
    async (words) => {
      const device = await newcomer();
      let begun = await device.say(words);
      if (begun.asking === 'offer') begun = await device.say('yes', device.turnSeconds);
      expect(begun.position?.moves).toBeGreaterThan(1);
      expect(hard(await heardFrom(device, begun))).toEqual([]);
    },
  );

  it('have it the next time', async () => {
    const device = await known();
    expect(hard(await heardFrom(device, await device.say('fifteen minutes')))).not.toEqual([]);
  });

  it('say of a ball what is done with it', async () => {
    expect((await (await newcomer()).say('ten minutes with a ball')).text).toContain('The ball stays aside today.');
  });

  it('have something else of the first level, too', async () => {
    const device = await newcomer();
    await device.say('start strength');
    const turn = await device.say('something else', 30);
    expect(turn.text).not.toContain('straight leg raise');
  });
});

describe('a routine in a first session', () => {
  it.each([
    ['morning', [/shoulders, hips and knees make one line/, /tailbone can tuck under/]],
    ['desk break', [/tailbone can tuck under/, /glide forward, until/]],
  ])('tells its moves in full, %s too', async (name, words) => {
    const device = await newcomer();
    const { timeline } = await device.say(`start ${name}`);
    const heard = timeline.map(({ text }) => text).join(' ');
    for (const told of words) expect(heard).toMatch(told);
  });

  it('has its moves in their easier form, and says so once', async () => {
    const device = await newcomer();
    const begun = await device.say('start morning');
    expect(begun.text).toContain('The morning routine, 6 and a half minutes');
    expect(begun.text.match(/the kneeling lunge comes in an easier form/g)).toHaveLength(1);
    const rest = await device.say('go on');
    const moves = [...movesIn(begun), ...movesIn(rest)];
    expect(moves).toContain('standing-lunge');
    expect(moves).not.toContain('kneeling-lunge');
  });

  it.each(['full', 'deep release', 'massage', 'strength'])('has nothing of the second level: %s', async (name) => {
    const device = await newcomer();
    let begun = await device.say(`start the ${name} routine`);
    while (begun.asking === 'gate') begun = await device.say('keep it', device.turnSeconds);
    const { moves = 0 } = begun.position ?? {};
    expect(moves).toBeGreaterThan(1);
    expect(hard(await heardFrom(device, begun))).toEqual([]);
  });

  it.each([
    ['massage', 'Today, the first time, we leave out the finger massage.'],
    ['strength', 'Today, the first time, we leave out the straight leg raise.'],
    ['full', 'Today, the first time, the harder moves come in an easier form, or wait for another day.'],
  ])('says what is not done as on other days: %s', async (name, words) => {
    const device = await newcomer();
    let begun = await device.say(`start the ${name} routine`);
    while (begun.asking === 'gate') begun = await device.say('keep it', device.turnSeconds);
    expect(begun.text).toContain(words);
  });

  it('says nothing of it where every move is done as on other days', async () => {
    const begun = await (await newcomer()).say('start quick relief');
    expect(begun.text).not.toContain('the first time');
  });

  it('is the whole one from the next session on', async () => {
    const device = await known();
    const begun = await device.say('start morning');
    expect(begun.text).not.toContain('the first time');
    expect(movesIn(await device.say('go on'))).toContain('kneeling-lunge');
  });

  it('does so many of a move as a first time takes, and says why', async () => {
    const begun = await (await newcomer()).say('twenty bridges');
    expect(begun.text).toContain('The first time, 8 times is enough.');
    expect(begun.text).toContain('That makes 8 in all.');
    expect((await (await newcomer()).say('five bridges')).text).not.toContain('The first time');
  });
});
