import { routineIds } from '../../../lambda/content/routines';
import { recordKey } from '../../../lambda/index';
import { TOKEN } from '../../../lambda/skill/screen';
import { drawPhrase } from '../phrases';
import { act } from './act';
import { carryThrough } from './balanced';
import { between, drawIntent, drawSlots, once, pick } from './draw';
import { damage } from './faults';
import type { Household, Place } from './house';
import { disable } from './leave';
import { note } from './life';
import { askMalformed } from './malformed';
import { oddLaunch } from './odd';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 24 * HOUR;

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
  odd: 0.2,
  touch: 0.05,
  disable: 0.002,
  through: 0.02,
} as const;

const TOUCHES = ['previous', 'repeat', 'pause', 'next', 'resume', 'stop', 'hurts', 'how-did-i-do'];

/** Goes over to the other device now and then; its clock is brought to now, and its session may be over by then. */
export async function move(house: Household, from: Place): Promise<Place> {
  if (!once(house.chance, SHARE.otherDevice)) return from;
  const to = house.places.find((place) => place !== from) as Place;
  const behind = (from.device.clock - to.device.startedAt) / 1000;
  if (to.device.sessionOpen && behind > to.device.turnSeconds) await act(house, to, () => to.device.silence());
  const gap = (from.device.clock - to.device.clock) / 1000;
  if (!to.device.sessionOpen && gap > 0) await to.device.after(gap);
  return to;
}

/** One thing happens in the household. */
export async function step(house: Household, place: Place): Promise<unknown> {
  const { chance, life, faults, services } = house;
  const { device, wire } = place;
  const { fate } = wire;
  await faults.turn();
  services.turn();
  // Who dies after forgetting somebody leaves nobody to tell whether it was done.
  fate.dies = once(chance, SHARE.dies) && device.last?.asking !== 'forget';
  fate.twice = once(chance, SHARE.twice);
  if (once(chance, SHARE.jump)) fate.offset = pick(chance, [0, 0, -HOUR, -DAY, HOUR, 30 * DAY, -7]);
  if (once(chance, SHARE.malformed) && wire.last) {
    life.malformed += 1;
    note(life, 'malformed', await askMalformed(house.memory, wire.last.event, chance));
  }
  if (once(chance, SHARE.disable)) return disable(house);
  if (once(chance, SHARE.through)) {
    await open(house, place);
    return carryThrough(house, place, pick(chance, routineIds));
  }
  if (!device.sessionOpen) return open(house, place);
  fate.person = once(chance, SHARE.otherVoice) ? pick(chance, [null, ...house.people]) : place.person;
  const at = chance() * device.turnSeconds;
  if (once(chance, SHARE.silence)) {
    // Nobody speaks at the end; a voice may come along with it all the same.
    fate.person = once(chance, 0.5) ? null : place.person;
    return act(house, place, () => device.silence());
  }
  if (once(chance, SHARE.lose)) return device.lose(at);
  if (once(chance, SHARE.relaunch)) return open(house, place, at);
  const state = wire.last?.after?.state;
  if (state?.cursor.at === 'stopped' && once(chance, SHARE.stopHere)) return act(house, place, () => device.silence());
  const asks = device.last?.directives.find(({ type }) => type === 'Connections.SendRequest');
  if (asks) return consent(house, place, asks);
  if (device.last?.directives.length && once(chance, SHARE.touch)) return touch(house, place, at);
  return speak(house, place, at);
}

/** Something is said: mostly what fits, in the words of the speech model, at any second or into the open microphone. */
function speak(house: Household, place: Place, at: number) {
  const { chance, world } = house;
  const { device, wire } = place;
  const intent = drawIntent(wire.last?.after?.state.cursor.at, device.last?.asking ?? null, chance);
  const slots = drawSlots(intent, chance);
  const phrases = world.phrases.get(intent) ?? [];
  const phrase = phrases.length > 0 ? drawPhrase(phrases, 'usual', chance) : null;
  const answers = device.micOpen && once(chance, 0.3);
  const second = answers
    ? Math.min(device.turnSeconds, (device.playback?.speech ?? 0) + between(chance, 0.4, 2.5))
    : at;
  return act(house, place, () =>
    device.intent(intent, slots, second, phrase ? { utterance: phrase.seconds, said: phrase.words } : {}),
  );
}

/** Alexa has asked for a permission in words of its own, and comes back with the answer, in either of two forms. */
function consent(house: Household, place: Place, directive: object) {
  const { chance, services } = house;
  const { device } = place;
  const { token, payload } = directive as { token: string; payload: { permissionScope: string } };
  const status = pick(chance, ['ACCEPTED', 'ACCEPTED', 'DENIED', 'NOT_ANSWERED', undefined]);
  const scope = payload.permissionScope;
  if (status === 'ACCEPTED' || status === 'DENIED')
    services.consent(scope, status === 'ACCEPTED' ? 'GRANTED' : 'DENIED');
  const ok = { code: '200' };
  const answer = once(chance, 0.5)
    ? { type: 'Connections.Response', name: 'AskFor', token, status: ok, payload: { permissionScope: scope, status } }
    : { type: 'SessionResumedRequest', cause: { type: 'ConnectionCompleted', token, status: ok, result: { status } } };
  return act(house, place, () => device.send(answer, device.turnSeconds * between(chance, 0.5, 1)));
}

/** A touch on the screen, or the screen's own wish to go on. What is nobody's touch is left to the malformed requests. */
function touch(house: Household, place: Place, at: number) {
  const { chance } = house;
  const { device, wire } = place;
  const turnAt = String(wire.last?.after?.state.turn?.at ?? 0);
  const given = once(chance, 0.3) ? ['onward', turnAt] : ['touch', pick(chance, TOUCHES)];
  const request = {
    type: 'Alexa.Presentation.APL.UserEvent',
    token: TOKEN,
    arguments: given,
    source: {},
    components: {},
  };
  return act(house, place, () => device.send(request, at));
}

/** Time passes, then somebody opens the skill, with something odd about it now and then. */
async function open(house: Household, place: Place, at?: number): Promise<void> {
  const { chance, people, user, life, admin, books } = house;
  const { device, wire } = place;
  if (at === undefined) {
    const away =
      pick(chance, [10, 3 * MINUTE, 20 * MINUTE, 5 * HOUR, DAY, 3 * DAY, 10 * DAY]) * between(chance, 0.5, 1.5);
    if (device.sessionOpen) await act(house, place, () => device.silence());
    await device.after(away);
    if (once(chance, SHARE.damage * 5)) {
      const key = recordKey(user, pick(chance, [null, ...people]));
      if (await damage(admin, key, chance)) books.damaged(key);
    }
  }
  place.person = once(chance, SHARE.person) ? pick(chance, people) : null;
  wire.fate.person = place.person;
  if (once(chance, SHARE.odd)) {
    life.odd += 1;
    const old = wire.last?.after ?? null;
    wire.fate.odd = (event) => oddLaunch(event, old, chance);
  }
  await act(house, place, () => device.open(at === undefined ? {} : { at }));
}
