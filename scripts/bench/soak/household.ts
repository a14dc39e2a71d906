import { recordKey } from '../../../lambda/index';
import { dynamoMemory } from '../../../lambda/memory/dynamo';
import type { Attributes } from '../../../lambda/skill/session';
import { seeded } from '../../../simulator/chance';
import type { EmbeddedTable } from '../../../simulator/embedded';
import {
  createDevice,
  DEFAULT_NOW,
  type Device,
  JITTER_SECONDS,
  seedScreened,
  type Turn,
} from '../../../simulator/index';
import { misbehavingTable } from '../../../test/memory/misbehaving';
import { drawPhrase, type Phrase } from '../phrases';
import { QUESTIONS } from '../words';
import { type Books, keepBooks } from './books';
import { ANSWERED, believedSeconds, compare, continuity, type Heard, missing, ownOf, personal } from './checks';
import { between, type Chance, drawIntent, drawSlots, once, pick } from './draw';
import { damage, type Faults, faultsOf } from './faults';
import { askMalformed } from './malformed';
import { type Exchange, layWire, type Wire } from './wire';

/** What one household lived through. */
export interface Life {
  readonly seed: number;
  turns: number;
  /** Requests that nobody could have meant, beside the turns. */
  malformed: number;
  booked: number;
  played: number;
  off: number;
  /** Seconds by which each located turn was off. */
  readonly errors: number[];
  /** Milliseconds of the slowest answer. */
  slowest: number;
  /** Turns answered while something was wrong with the table. */
  sick: number;
  readonly failures: string[];
  readonly faults: Record<string, number>;
}

export interface World {
  readonly table: EmbeddedTable;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Tells every turn, for a replay by eye. */
  readonly tell?: (line: string) => void;
}

const MINUTE = 60;
const HOUR = 3600;
const DAY = 24 * HOUR;
const LOCALES = ['en-US', 'en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'];
const CREDENTIALS = { accessKeyId: 'soak', secretAccessKey: 'soak' };

/** Shares of the turns in which something happens beside the words. */
const SHARE = {
  otherDevice: 0.05,
  silence: 0.04,
  lose: 0.02,
  relaunch: 0.01,
  later: 0.03,
  malformed: 0.05,
  damage: 0.004,
  dies: 0.004,
  twice: 0.01,
  jump: 0.004,
  otherVoice: 0.04,
  person: 0.3,
  stopHere: 0.4,
} as const;

/** One device of a household, with what is known about its session. */
interface Place {
  readonly device: Device;
  readonly wire: Wire;
  readonly tempo: number;
  /** Who opened the session. */
  person: string | null;
  /** Seconds by which the clock was off when the response under way was asked for. */
  offset: number;
  readonly name: string;
}

export async function live(seed: number, most: number, world: World): Promise<Life> {
  const chance = seeded(seed);
  const user = `amzn1.ask.account.SOAK${seed}`;
  const people = ['ANN', 'BOB'].map((name) => `amzn1.ask.person.${name}${seed}`);
  const front = await misbehavingTable(world.table);
  const options = { credentials: () => CREDENTIALS, region: 'us-east-1' };
  const memory = dynamoMemory(front.table, { ...options, endpoint: front.endpoint });
  const admin = dynamoMemory(world.table.table, { ...options, endpoint: world.table.endpoint, timeout: 5000 });
  const faults = faultsOf(front, chance);
  const life: Life = {
    seed,
    turns: 0,
    malformed: 0,
    booked: 0,
    played: 0,
    off: 0,
    errors: [],
    slowest: 0,
    sick: 0,
    failures: [],
    faults: faults.count as Record<string, number>,
  };
  const books = keepBooks(admin);
  if (once(chance, 0.8))
    for (const who of [null, ...people]) await seedScreened(admin, recordKey(user, who), DEFAULT_NOW);
  const places = ['kitchen', 'study'].map((name, i): Place => {
    const wire = layWire(memory, faults.trouble);
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
    return { device, wire, tempo, person: null, offset: 0, name };
  });
  const household: Household = { chance, user, people, life, books, faults, world, memory, admin };
  try {
    let place = places[0] as Place;
    while (life.turns < most) {
      if (once(chance, SHARE.otherDevice)) place = await moveOn(household, places, place);
      await step(household, place);
      if (life.failures.length > 20) break;
    }
    faults.heal();
    for (const place of places) await act(household, place, () => place.device.silence());
    for (const key of books.keys) note(life, 'end', await books.verify(key));
    for (const key of await admin.keysOf(user)) await admin.remove(key);
  } finally {
    memory.close();
    admin.close();
    await front.close();
  }
  return life;
}

interface Household {
  readonly chance: Chance;
  readonly user: string;
  readonly people: readonly string[];
  readonly life: Life;
  readonly books: Books;
  readonly faults: Faults;
  readonly world: World;
  readonly memory: ReturnType<typeof dynamoMemory>;
  readonly admin: ReturnType<typeof dynamoMemory>;
}

const note = (life: Life, what: string, found: readonly string[]): void => {
  for (const problem of found) life.failures.push(`turn ${life.turns}, ${what}: ${problem}`);
};

/** Goes over to the other device, whose clock is brought to now; its session may be over by then. */
async function moveOn(house: Household, places: readonly Place[], from: Place): Promise<Place> {
  const to = places.find((place) => place !== from) as Place;
  const behind = (from.device.clock - to.device.startedAt) / 1000;
  if (to.device.sessionOpen && behind > to.device.turnSeconds) await act(house, to, () => to.device.silence());
  const gap = (from.device.clock - to.device.clock) / 1000;
  if (!to.device.sessionOpen && gap > 0) await to.device.after(gap);
  return to;
}

/** One thing happens in the household. */
async function step(house: Household, place: Place): Promise<void> {
  const { chance, life, faults } = house;
  const { device, wire } = place;
  const { fate } = wire;
  faults.turn();
  fate.dies = once(chance, SHARE.dies);
  fate.twice = once(chance, SHARE.twice);
  if (once(chance, SHARE.jump)) fate.offset = pick(chance, [0, 0, -HOUR, -DAY, HOUR, 30 * DAY, -7]);
  if (once(chance, SHARE.malformed) && wire.last) {
    life.malformed += 1;
    note(life, 'malformed', await askMalformed(house.memory, wire.last.event, chance));
  }
  if (!device.sessionOpen) return open(house, place);
  fate.person = once(chance, SHARE.otherVoice) ? pick(chance, [null, ...house.people]) : place.person;
  const at = chance() * device.turnSeconds;
  if (once(chance, SHARE.silence)) {
    // Nobody speaks at the end; a voice may come along with it all the same.
    fate.person = once(chance, 0.5) ? null : place.person;
    return act(house, place, () => device.silence());
  }
  if (once(chance, SHARE.lose)) return void device.lose(at);
  if (once(chance, SHARE.relaunch)) return open(house, place, at);
  const state = wire.last?.after?.state;
  if (state?.cursor.at === 'stopped' && once(chance, SHARE.stopHere)) return act(house, place, () => device.silence());
  const intent = drawIntent(state?.cursor.at, device.last?.asking ?? null, chance);
  const slots = drawSlots(intent, chance);
  const phrases = house.world.phrases.get(intent) ?? [];
  const phrase = phrases.length > 0 ? drawPhrase(phrases, 'usual', chance) : null;
  const answers = device.micOpen && once(chance, 0.3);
  const second = answers
    ? Math.min(device.turnSeconds, (device.playback?.speech ?? 0) + between(chance, 0.4, 2.5))
    : at;
  await act(house, place, () =>
    device.intent(intent, slots, second, phrase ? { utterance: phrase.seconds, said: phrase.words } : {}),
  );
}

async function damageOne({ admin, books, chance }: Household, key: string): Promise<void> {
  if (await damage(admin, key, chance)) books.damaged(key);
}

/** Time passes, then somebody opens the skill. */
async function open(house: Household, place: Place, at?: number): Promise<void> {
  const { chance, people, user } = house;
  const { device, wire } = place;
  if (at === undefined) {
    const away =
      pick(chance, [10, 3 * MINUTE, 20 * MINUTE, 5 * HOUR, DAY, 3 * DAY, 10 * DAY]) * between(chance, 0.5, 1.5);
    await device.after(away);
    if (once(chance, SHARE.damage * 5)) await damageOne(house, recordKey(user, pick(chance, [null, ...people])));
  }
  place.person = once(chance, SHARE.person) ? pick(chance, people) : null;
  wire.fate.person = place.person;
  await act(house, place, () => device.open(at === undefined ? {} : { at }));
}

/** Does something at a device, and judges what came of it. */
async function act(house: Household, place: Place, what: () => Promise<Turn | null>): Promise<void> {
  const { device, wire, tempo } = place;
  const { life, world } = house;
  const { playback } = device;
  const known = wire.last?.after?.state;
  const whole = device.turnSeconds;
  const turn = await what();
  const ex = wire.last;
  if (!turn || !ex) return;
  life.turns += 1;
  house.books.seen(Date.parse(ex.event.request.timestamp) / 1000);
  life.slowest = Math.max(life.slowest, ex.ms - ex.stalled);
  if (ex.sick) life.sick += 1;
  const name = `${place.name}, ${turn.request.intent ?? turn.request.type} at ${turn.truth?.at ?? '-'}`;
  world.tell?.(
    `${life.turns} ${turn.clock} ${name} [${ex.understood}] ${(ex.after ?? ex.before)?.session}/${ex.after?.revision} ${ex.sick ? 'SICK ' : ''}${JSON.stringify(ex.fate)} -> ` +
      `${ex.after?.state.cursor.at} ${turn.asking ?? ''} ${turn.text.slice(0, 160)}`,
  );
  const heard: Heard | null =
    playback && turn.truth
      ? {
          playback,
          at: Math.min(turn.truth.at, whole),
          tempoOff: tempo - (known?.turn?.prefs ?? known?.prefs ?? { tempo: 1 }).tempo,
        }
      : null;
  note(life, name, await judge(house, place, turn, ex, heard));
  place.offset = ex.fate.offset;
}

/** A forgetting that the table refused is told as a failure, and a process that died never answered. */
function excused(ex: Exchange, problem: string): boolean {
  if (ex.fate.dies) return problem.includes('the process died') || problem.includes('reported');
  if (ex.fate.twice && problem.includes('reported 2 turns')) return true;
  const forgetting = ex.sick && ex.before?.state.cursor.at === 'lobby' && ex.before.state.cursor.asking === 'forget';
  return forgetting && (problem.includes('reported no turn') || problem.startsWith('failure'));
}

async function judge(house: Household, place: Place, turn: Turn, ex: Exchange, heard: Heard | null): Promise<string[]> {
  const { life } = house;
  const found: string[] = [...turn.problems];
  for (const line of ex.lines) if (line.event === 'failure') found.push(`failure: ${line.error}`);
  if (ex.ms - ex.stalled > ANSWERED) found.push(`answered after ${ex.ms.toFixed(0)} ms`);
  found.push(...personal('attributes', ex.after), ...personal('log', ex.lines));
  const ended = turn.request.type === 'SessionEndedRequest';
  const after = ended ? null : ex.after;
  const steady = !ex.opened && place.offset === ex.fate.offset && !ex.fate.dies;
  if (steady && !ended && (QUESTIONS as readonly string[]).includes(turn.request.intent ?? '') && turn.goes_on)
    found.push(...continuity(turn));
  // "Not yet" takes back, and somebody else's session is nobody's.
  if (
    steady &&
    after &&
    heard &&
    ex.understood !== 'not-yet' &&
    !after.state.guest &&
    after.session === ex.before?.session
  ) {
    const believed = believedSeconds(ex);
    if (believed !== null) {
      const error = believed - heard.at;
      const booking = compare(ownOf(ex.before), ownOf(after), heard, error);
      found.push(...booking.problems.map((problem) => `located ${error.toFixed(1)} s off, ${problem}`));
      life.errors.push(error);
      life.booked += booking.booked;
      life.played += booking.played;
      life.off += booking.off;
    }
  }
  found.push(...(ended ? await checkEnd(house, place, turn, ex, heard) : await checkRecord(house, place, ex)));
  return found.filter((problem) => !excused(ex, problem));
}

/** Whose record a session uses. */
const keyOf = ({ user }: Household, { person }: Place, { kind }: Attributes): string =>
  recordKey(user, kind === 'person' ? person : null);

/** The record after a turn: everything this session has booked is in it, once the table was well. */
async function checkRecord(house: Household, place: Place, ex: Exchange): Promise<string[]> {
  const { books, chance } = house;
  const kept = ex.after ?? ex.before;
  if (!kept) return [];
  const key = keyOf(house, place, kept);
  const mine = kept.kind === 'household' || ex.fate.person === place.person;
  const forgetting =
    ex.understood === 'yes' && ex.before?.state.cursor.at === 'lobby' && ex.before.state.cursor.asking === 'forget';
  if (forgetting) {
    books.forgotten(key);
    return [];
  }
  if (ex.sick || ex.fate.dies) books.unsure(key, kept.session);
  if (!mine || kept.state.guest || ex.sick || ex.fate.dies) return [];
  books.saved(key, kept.session, ownOf(ex.after));
  return once(chance, 0.3) ? books.verify(key) : [];
}

/** The record after the end of a session: silence through both windows confirms everything that was played. */
async function checkEnd(
  house: Household,
  place: Place,
  turn: Turn,
  ex: Exchange,
  heard: Heard | null,
): Promise<string[]> {
  const { books } = house;
  const { before } = ex;
  if (!before || before.state.guest) return [];
  const key = keyOf(house, place, before);
  const page = await books.page(key, before.session);
  const own = ownOf(before);
  if (ex.sick || ex.fate.dies) books.unsure(key, before.session);
  // Another voice spoke last: whose seconds these are nobody knows, and none are kept.
  if (ex.sick || ex.fate.dies || before.apart || !before.state.turn) return [];
  const all = turn.session_end_reason === 'EXCEEDED_MAX_REPROMPTS' && heard !== null;
  const found = all ? compare(own, page, heard, 0).problems : missing(own, page);
  books.saved(key, before.session, page);
  return found.map((problem) => `at its end, ${problem}`);
}
