import { verdict } from '../../safety/contraindications';
import { triage } from '../../safety/triage';
import { NOTHING_SEEN } from '../../safety/types';
import type { EventOf } from '../events';
import type { Here } from '../here';
import type { State } from '../state';
import { DOCTOR, topicOf } from '../topic';
import { carryOn, closed, nameOf, type Outcome, say, underState } from './outcome';
import { condition } from './reports';
import { hear } from './safety';
import { offerGentle } from './starts/may-start';

export const doctor = (state: State, here: Here): Outcome =>
  carryOn({ ...state, topic: topicOf(DOCTOR) }, here, [say('safety.doctor.short'), say('safety.doctor.invite')]);

export const whoToSee = (state: State, here: Here): Outcome =>
  carryOn({ ...state, topic: topicOf('specialist') }, here, [say('safety.whoToSee')]);

export const number = (state: State, here: Here): Outcome =>
  carryOn(state, here, [say('safety.number'), say('safety.numberWhy')]);

/** A question that names a symptom is answered as that symptom; a bare one in general. */
export const isItNormal = (state: State, here: Here, event: EventOf<'is-it-normal'>): Outcome => {
  if (event.text) {
    const heard = triage(event.text, NOTHING_SEEN, here.hear);
    if (heard.tier !== 'none' || heard.ask) return hear(state, here, event.text);
  }
  return carryOn(state, here, [say('safety.normal')]);
};

export const isItSafe = (state: State, here: Here, event: EventOf<'is-it-safe'>): Outcome => {
  // What was offered is not offered again in the same breath as "keep to rest".
  if (here.asking === 'offer' || here.asking === 'own-start') {
    return offerGentle(closed(state), [say('safety.safeWith.general')]);
  }
  if (!event.tag) return carryOn(state, here, [say('safety.safeWith.general')]);
  const at = underState(state);
  if (!at) return carryOn(state, here, [say('safety.safeWith.general')]);
  // Asked in a move, it is the listener's own: what it rules out stops as though it had been said (rule R11).
  const told = verdict(event.tag, at.item.move);
  if (told === 'block' || told === 'ask')
    return condition(state, here, { type: 'condition', tag: event.tag, text: '' });
  return carryOn(state, here, [say(`safety.safeWith.${told}`, { name: nameOf(at.item.move) })]);
};
