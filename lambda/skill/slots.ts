import type { Slot } from 'ask-sdk-model';
import { SIDES, type Side } from '../content/types';
import type { Clock } from '../content/week';
import { CARRIERS, type Carrier, type Figure, type Heard, type ListIds, type ListName } from '../languages/heard';
import { clock } from './clock';
import { seconds } from './duration';
import type { INTENTS, IntentName, Slots, SlotType } from './intents';

/** A slot of a list: the id of a name in it, or the words of one that is in no list of ours. */
export interface Listed<I extends string> {
  readonly id: I | null;
  /** What was said; with no id, words that were found nowhere. */
  readonly words: string | null;
}

/** What a slot of each type is read as; null where nothing was said, or nothing that can be read. */
type Values = { readonly [L in ListName]: Listed<ListIds[L]> } & {
  readonly SYMPTOM: string | null;
  readonly 'AMAZON.SearchQuery': string | null;
  /** In seconds. */
  readonly 'AMAZON.DURATION': number | null;
  readonly 'AMAZON.NUMBER': number | null;
  readonly 'AMAZON.TIME': Clock | null;
};

/** A slot of any type, read. */
export type Read = string | number | Clock | Listed<string> | null;

type Declared<I extends IntentName> = (typeof INTENTS)[I]['slots'];
/** The slots of an intent, read. */
export type SlotsOf<I extends IntentName> = {
  readonly [S in keyof Declared<I>]: Declared<I>[S] extends SlotType ? Values[Declared<I>[S]] : never;
};

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

/** The words without what stands around a name and is no part of it. */
function trimmed(text: string, before: readonly string[], behind: readonly string[]): string {
  let words = text.split(' ').filter((word) => word !== '');
  while (words.length > 1 && before.includes(words[0] as string)) words = words.slice(1);
  while (words.length > 1 && behind.includes(words.at(-1) as string)) words = words.slice(0, -1);
  return words.join(' ');
}

/**
 * The id in a list that these words name: exactly, else without what stands around a name, else the one whose name is
 * the longest of those within them. Null for none, and for two as long as each other.
 */
function named<L extends ListName>(list: L, text: string, hear: Heard): Listed<ListIds[L]> {
  const words = text.toLowerCase();
  const { before, behind, times } = hear.around;
  const whole = [...behind, ...times];
  const bare = trimmed(words, before, whole);
  const within = ` ${words} `;
  let best: { id: ListIds[L] | null; words: string; alone: boolean } = { id: null, words: '', alone: false };
  for (const [id, names] of Object.entries(hear.lists[list]) as [ListIds[L], readonly string[]][]) {
    for (const name of names) {
      if (name === words || trimmed(name, before, whole) === bare) return { id, words };
      const core = trimmed(name, before, behind);
      if (!within.includes(` ${core} `) || core.length < best.words.length) continue;
      best = { id, words: core, alone: core.length > best.words.length || best.id === id };
    }
  }
  return best.alone ? best : UNSAID;
}
const UNSAID = { id: null, words: null } as const;

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
function read(name: string, type: SlotType, slot: Slot | undefined, hear: Heard): Read {
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
export const readSlots = (declared: Slots, sent: unknown, hear: Heard): Readonly<Record<string, Read>> =>
  Object.fromEntries(
    Object.entries(declared).map(([name, type]) => {
      const slot = isObject(sent) && Object.hasOwn(sent, name) ? (sent[name] as Slot | undefined) : undefined;
      return [name, read(name, type, slot, hear)];
    }),
  );

/** The figures that are meant: "twenty seconds, no, I meant fifteen" corrects itself, in the same unit. */
export function figuresIn(text: string, { reader }: Heard): readonly Figure[] {
  const [last, ...before] = text
    .split(reader.corrects)
    .map((part) => reader.figures(part).filter(({ denied }) => !denied))
    .filter((figures) => figures.length > 0)
    .reverse();
  if (!last) return [];
  const unit = before.flat().find(({ is }) => is === 'length')?.value;
  if (unit === undefined || last.some(({ is }) => is === 'length')) return last;
  return last.map((figure) => ({ ...figure, is: 'length', value: figure.value * (unit % 60 === 0 ? 60 : 1) }));
}

/** A slot as free words have it: a figure of its kind, or a name of its list behind what leads to such a name. */
function foundIn(type: SlotType, text: string, hear: Heard): Read {
  const figures = figuresIn(text, hear);
  switch (type) {
    case 'SYMPTOM':
    case 'AMAZON.SearchQuery':
    case 'AMAZON.TIME':
      return null;
    case 'AMAZON.DURATION':
      return figures.findLast(({ is }) => is === 'length')?.value ?? null;
    case 'AMAZON.NUMBER':
      return figures.findLast(({ is }) => is === 'number')?.value ?? null;
    default: {
      const leads = hear.reader.leads[type];
      if (!leads) return namedLast(type, text, hear);
      const at = text.search(leads);
      return at < 0 ? UNSAID : named(type, text.slice(at), hear);
    }
  }
}

/** Of two names the one that corrects the other: the last. */
function namedLast<L extends ListName>(list: L, text: string, hear: Heard): Listed<ListIds[L]> {
  const parts = text.split(hear.reader.corrects).reverse();
  const found = parts.map((part) => named(list, part.trim(), hear)).find(({ id }) => id !== null);
  return found ?? named(list, text, hear);
}

/** Where names of a list stand in words, in their order: of two that overlap the longer. */
export function placesIn<L extends ListName>(list: L, words: string, hear: Heard): readonly Place<ListIds[L]>[] {
  const { before, behind } = hear.around;
  const all = (Object.entries(hear.lists[list]) as [ListIds[L], readonly string[]][]).flatMap(([id, names]) =>
    names.flatMap((name) => {
      const core = trimmed(name, before, behind);
      return indicesOf(` ${core} `, words).map((at) => ({ id, at, to: at + core.length }));
    }),
  );
  const longest = all.sort((a, b) => b.to - b.at - (a.to - a.at));
  const apart = longest.filter((one, i) => !longest.slice(0, i).some(({ at, to }) => one.at < to && at < one.to));
  return apart.sort((a, b) => a.at - b.at);
}
interface Place<I> {
  readonly id: I;
  readonly at: number;
  readonly to: number;
}

function indicesOf(part: string, text: string): readonly number[] {
  const at = text.indexOf(part);
  return at < 0 ? [] : [at, ...indicesOf(part, text.slice(at + 1)).map((next) => at + 1 + next)];
}

/** All names of a list in free words, in their order, but for those that are denied or were corrected. */
export function namesIn<L extends ListName>(list: L, text: string, hear: Heard): readonly ListIds[L][] {
  const words = ` ${text.toLowerCase().split(hear.reader.corrects).at(-1)} `;
  const meant = placesIn(list, words, hear).filter(({ at }) => !hear.reader.denies.test(words.slice(0, at)));
  return [...new Set(meant.map(({ id }) => id))];
}

/** Words without the names of moves and routines that are denied: "not the morning one, the evening one". */
export function undenied(text: string, hear: Heard): string {
  const words = ` ${text.toLowerCase()} `;
  const places = [...placesIn('TECHNIQUE', words, hear), ...placesIn('ROUTINE', words, hear)];
  // "No, bridges": a no that puts something right denies a name only where another one comes.
  const isDenied = ({ at, to }: Place<string>): boolean => {
    const [said = ''] = hear.reader.denies.exec(words.slice(0, at)) ?? [];
    return said !== '' && (!hear.reader.corrects.test(said) || isNamedBehind(words.slice(to), hear));
  };
  return places
    .filter(isDenied)
    .sort((a, b) => b.at - a.at)
    .reduce((left, { at, to }) => `${left.slice(0, at)} ${left.slice(to + 1)}`, words)
    .trim();
}

const isNamedBehind = (words: string, hear: Heard): boolean =>
  (['TECHNIQUE', 'ROUTINE', 'FOCUS'] as const).some((list) => placesIn(list, ` ${words} `, hear).length > 0);

/** The one side that is named with what lies on it: a bare "right" may be "right now". */
export function sideIn(text: string, hear: Heard): Side | null {
  const words = ` ${text.toLowerCase()} `;
  const [side, ...others] = SIDES.filter((one) =>
    hear.lists.SIDE[one].some((name) => name.includes(' ') && words.includes(` ${name} `)),
  );
  return side && others.length === 0 ? side : null;
}

/** Without the words of a name: no word is two slots. */
const without = (text: string, value: Read): string =>
  isListed(value) && value.words !== null ? text.replace(value.words, ' ') : text;

/** The slots of an intent as they stand in free words: each of its kinds once, in their order. */
export function found(declared: Slots, text: string, hear: Heard): Readonly<Record<string, Read>> {
  const slots: Record<string, Read> = {};
  const seen = new Set<SlotType>();
  let left = text.toLowerCase();
  for (const [name, type] of Object.entries(declared)) {
    // A bare number is how many, where that may be said: with its unit it is a length.
    const elsewhere = type === 'AMAZON.NUMBER' && 'count' in declared && name !== 'count';
    slots[name] = elsewhere || seen.has(type) ? nothing(type) : foundIn(type, left, hear);
    if (!elsewhere) seen.add(type);
    left = without(left, slots[name] ?? null);
  }
  return slots;
}

/** A slot in which nothing was said. */
const nothing = (type: SlotType): Read => (type === 'SYMPTOM' || type.startsWith('AMAZON') ? null : UNSAID);

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

const isListed = (value: Read): value is Listed<string> =>
  typeof value === 'object' && value !== null && 'words' in value;

/** Slots in which something was said. */
export const spoken = (texts: readonly (string | null)[]): readonly string[] => texts.filter((text) => text !== null);

/** Whether a slot holds a figure, or words that stand in a list of ours. */
export const isKnown = (value: Read | undefined): boolean =>
  value !== undefined && value !== null && !(isListed(value) && value.id === null);

/** The words of a name that is in no list of ours, or null. */
export const strange = (value: Read | undefined): string | null =>
  value !== undefined && isListed(value) && value.id === null ? value.words : null;
