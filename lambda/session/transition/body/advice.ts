import { verdict } from '../../../safety/contraindications';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import type { State } from '../../state';
import { DOCTOR, topicOf } from '../../topic';
import { questionOf } from '../asking';
import { nameOf } from '../named';
import { carryOn, closed, type Outcome, say } from '../outcome';
import { offerGentle } from '../starts/may-start';
import { underState } from '../under-way';
import { has } from './reports';

export const doctor = (state: State, here: Here): Outcome =>
  carryOn({ ...state, topic: topicOf(DOCTOR) }, here, [say('safety.doctor.short')]);

export const whoToSee = (state: State, here: Here): Outcome =>
  carryOn({ ...state, topic: topicOf('specialist') }, here, [say('safety.whoToSee')]);

export const number = (state: State, here: Here): Outcome =>
  carryOn(state, here, [say('safety.number'), say('safety.numberWhy')]);

/** A question that names a symptom was answered as that symptom; a bare one in general. */
export const isItNormal = (state: State, here: Here): Outcome => carryOn(state, here, [say('safety.normal')]);

/** A question about a condition while a move runs stops the move as the statement does, and is answered with it (R11). */
export const isItSafe = (state: State, here: Here, event: EventOf<'is-it-safe'>): Outcome => {
  // What was offered is not offered again in the same breath as "keep to rest".
  if (here.asking !== null && questionOf(here.asking).situation === 'offered') {
    return offerGentle(closed(state), [say('safety.safeWith.general')]);
  }
  // Whoever asks about a child is not one (safety reference, section 6).
  if (event.tag === 'under-18') return carryOn(state, here, [say('safety.adults.child')]);
  const at = underState(state);
  if (!event.tag || !at) return carryOn(state, here, [say('safety.safeWith.general')]);
  const found = verdict(event.tag, at.item.move);
  if (found === 'block' || found === 'ask') return has(state, here, [event.tag]);
  return carryOn(state, here, [say(`safety.safeWith.${found}`, { name: nameOf(at.item.move) })]);
};
