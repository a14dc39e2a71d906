import { recordKey } from '../../../lambda/index';
import { dynamoMemory } from '../../../lambda/memory/dynamo';
import { seeded } from '../../../simulator/chance';
import { createDevice, DEFAULT_NOW, JITTER_SECONDS, seedScreened } from '../../../simulator/index';
import { misbehavingTable } from '../../../test/memory/misbehaving';
import { act } from './act';
import { keepBooks } from './books';
import { between, type Chance, once, pick } from './draw';
import { faultsOf } from './faults';
import type { Household, Place, World } from './house';
import { disable } from './leave';
import { type Life, newLife, note } from './life';
import { householdServices, type Services } from './services';
import { watched } from './slips';
import { move, step } from './step';
import { layWire } from './wire';

const LOCALES = ['en-US', 'en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'];
const CREDENTIALS = { accessKeyId: 'soak', secretAccessKey: 'soak' };
/** Most failures of one life: the rest is not told. */
const ENOUGH = 20;

/** Two devices in one house, each with a speech tempo of its own. */
const furnish = (seed: number, chance: Chance, user: string, lay: () => ReturnType<typeof layWire>): Place[] =>
  ['kitchen', 'study'].map((name, i) => {
    const wire = lay();
    const tempo = between(chance, 0.95, 1.05);
    const device = createDevice({
      user,
      tempo,
      seed: seed * 2 + i,
      latency: JITTER_SECONDS,
      locale: pick(chance, LOCALES),
      device: once(chance, 0.2) ? 'show' : 'echo',
      cold: once(chance, 0.5),
      skill: wire.skill,
    });
    return { device, wire, tempo, person: null, offset: 0, reach: 0, name };
  });

/** The life of one household, of about so many turns. */
export async function live(seed: number, most: number, world: World): Promise<Life> {
  const chance = seeded(seed);
  const user = `amzn1.ask.account.SOAK${seed}X`;
  const people = ['ANN', 'BOB'].map((name) => `amzn1.ask.person.${name}${seed}X`);
  const front = await misbehavingTable(world.table);
  const options = { credentials: () => CREDENTIALS, region: 'us-east-1' };
  const client = dynamoMemory(front.table, { ...options, endpoint: front.endpoint });
  const { memory, failed, underWay } = watched(client);
  const admin = dynamoMemory(world.table.table, { ...options, endpoint: world.table.endpoint, timeout: 5000 });
  const faults = faultsOf(front, chance);
  // A call that is left behind counts while it is under way: what it does, it does to another turn.
  const trouble = () => faults.trouble() + failed() + underWay();
  const services: Services = await householdServices(chance);
  const life = newLife(seed, faults.count as Record<string, number>);
  const books = keepBooks(admin);
  if (once(chance, 0.8))
    for (const who of [null, ...people]) await seedScreened(admin, recordKey(user, who), DEFAULT_NOW);
  const places = furnish(seed, chance, user, () => layWire(memory, trouble, services));
  const house: Household = {
    chance,
    user,
    people,
    life,
    books,
    faults,
    trouble,
    services,
    world,
    places,
    memory,
    admin,
  };
  try {
    let place = places[0] as Place;
    while (life.turns < most && life.failures.length < ENOUGH) {
      place = await move(house, place);
      await step(house, place);
    }
    await faults.heal();
    for (const place of places) await act(house, place, () => place.device.silence());
    for (const key of books.keys) note(life, 'end', await books.verify(key));
    await disable(house);
    life.calls = services.calls;
  } finally {
    client.close();
    admin.close();
    await services.close();
    await front.close();
  }
  return life;
}
