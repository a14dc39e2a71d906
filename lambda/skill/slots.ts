import type { Slot } from 'ask-sdk-model';
import { CARRIERS, type Carrier, type Heard, type ListIds, type ListName } from '../languages/heard';
import { clock } from './clock';
import { seconds } from './duration';
import type { Slots, SlotType } from './intents';
import { named } from './named';
import { type Listed, type SlotValue, spoken, strange, UNSAID } from './slot-values';

/** The newer form of a slot's value, which some envelopes have alone. */
const simple = (slot: Slot | null | undefined) => (slot?.slotValue?.type === 'Simple' ? slot.slotValue : null);

/** The words of a slot, or null when nothing was said for it. Never trusts the types: devices send null too. */
function said(slot: Slot | null | undefined): string | null {
  const raw: unknown = slot?.value ?? simple(slot)?.value;
  return typeof raw === 'string' && raw.trim() !== '' && raw !== '?' ? raw.trim() : null;
}

/** The id that Alexa resolved a slot to, or null where it knew none. */
function resolved(slot: Slot | undefined): string | null {
  const authorities: unknown = (slot?.resolutions ?? simple(slot)?.resolutions)?.resolutionsPerAuthority;
  if (!Array.isArray(authorities)) return null;
  for (const authority of authorities) {
    const id: unknown = authority?.status?.code === 'ER_SUCCESS_MATCH' ? authority.values?.[0]?.value?.id : null;
    if (typeof id === 'string') return id;
  }
  return null;
}

/** A name in a list: as Alexa resolved it, else looked up here. An id of a later version, or of nobody, is unknown. */
function listed<L extends ListName>(list: L, slot: Slot | undefined, hear: Heard): Listed<ListIds[L]> {
  const words = said(slot);
  const id = resolved(slot);
  if (id !== null && Object.hasOwn(hear.lists[list], id)) return { id: id as ListIds[L], words };
  if (words === null || hear.around.pronouns.includes(words.toLowerCase())) return UNSAID;
  return { id: named(list, words, hear).id, words };
}

function figure(slot: Slot | undefined): number | null {
  const parsed = Number(said(slot) ?? Number.NaN);
  return Number.isFinite(parsed) && parsed >= 0 ? parsed : null;
}

/** Words with their carrier put back. */
export function withCarrier(carrier: Carrier, text: string, { carriers }: Heard): string {
  const { before, behind } = carriers[carrier];
  return [before, text, behind].filter((words) => words !== '').join(' ');
}

const isCarrier = (name: string): name is Carrier => (CARRIERS as readonly string[]).includes(name);

/** Every list by its own name, every other type by its reader. */
function read(name: string, type: SlotType, slot: Slot | undefined, hear: Heard): SlotValue {
  switch (type) {
    case 'SYMPTOM':
      return said(slot);
    case 'AMAZON.SearchQuery': {
      const words = said(slot);
      return words !== null && isCarrier(name) ? withCarrier(name, words, hear) : words;
    }
    case 'AMAZON.DURATION':
      return seconds(said(slot));
    case 'AMAZON.NUMBER':
      return figure(slot);
    case 'AMAZON.TIME':
      return clock(said(slot));
    default:
      return listed(type, slot, hear);
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The slots of an intent as its meaning takes them. */
export const readSlots = (declared: Slots, sent: unknown, hear: Heard): Readonly<Record<string, SlotValue>> =>
  Object.fromEntries(
    Object.entries(declared).map(([name, type]) => {
      const slot = isObject(sent) && Object.hasOwn(sent, name) ? (sent[name] as Slot | undefined) : undefined;
      return [name, read(name, type, slot, hear)];
    }),
  );

/** The slots in which something was said, each with its words. */
export const wordsIn = (sent: unknown): readonly (readonly [name: string, words: string])[] =>
  Object.entries(isObject(sent) ? sent : {}).flatMap(([name, slot]) => {
    const words = said(slot as Slot | null);
    return words === null ? [] : [[name, words] as const];
  });

/** The words of all slots, whatever they are called. */
export const saidIn = (sent: unknown): string =>
  wordsIn(sent)
    .map(([, words]) => words)
    .join(', ');

/** Words for triage: free ones, and names that stand in no list of ours. */
export function wordsOf(declared: Slots, slots: Readonly<Record<string, SlotValue>>, hear: Heard): string {
  const found = Object.entries(declared).map(([name, type]) => {
    const value = slots[name];
    if (typeof value === 'string') return value;
    const words = strange(value);
    // "No feeling in my leg" brings only what stands behind the "no".
    return words !== null && type === 'WITHOUT' ? withCarrier('none', words, hear) : words;
  });
  return spoken(found).join(', ');
}
