import { memoryInProcess } from '../../lambda/index';
import { createDevice, DEFAULT_NOW, type Device, seedScreened } from '../../simulator';

const USER = 'LISTENER';

/** A listener in Spain, who has opened the coach. */
async function opened(): Promise<Device> {
  const memory = memoryInProcess();
  await seedScreened(memory, USER, DEFAULT_NOW);
  const device = createDevice({ memory, user: USER, locale: 'es-ES' });
  await device.open();
  return device;
}

/** The same, in the middle of the quick relief. */
async function underWay(): Promise<Device> {
  const device = await opened();
  await device.say('alivio rápido');
  return device;
}

const FOR_GOOD = /de ahora en adelante/;

describe('a move that somebody in Spain wants gone', () => {
  it.each(['quita este', 'quita este que no me gusta nada', 'quítame este', 'este me lo salto'])(
    'is passed over at "%s", and comes again another day',
    async (words) => {
      const turn = await (await underWay()).say(words, 40);
      expect(turn.request.intent).toBe('SkipTechniqueIntent');
      expect(turn.text).not.toMatch(FOR_GOOD);
      expect(turn.session_open).toBe(true);
    },
  );

  it('is left out for good where a word says so', async () => {
    const turn = await (await underWay()).say('la esfinge nunca más', 40);
    expect(turn.text).toMatch(FOR_GOOD);
  });
});

it.each(['para no no perdona sigue sigue', 'para no sigue', 'no no sigue'])(
  'goes on at "%s", which only began as a stop',
  async (words) => {
    const turn = await (await underWay()).say(words, 40);
    expect(turn.session_open).toBe(true);
    expect(turn.goes_on?.state).not.toBe('paused');
  },
);

it('takes all moves of an own routine that are named at once', async () => {
  const turn = await (await opened()).say('hazme una mía con la rodilla al pecho la esfinge y el puente');
  expect(turn.text).toMatch(/rodilla al pecho.*esfinge.*puente/i);
});
