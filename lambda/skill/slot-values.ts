import type { Clock } from '../content/week';
import type { ListIds, ListName } from '../languages/heard';
import type { INTENTS, IntentName, SlotType } from './intents';

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
export type SlotValue = string | number | Clock | Listed<string> | null;

type Declared<I extends IntentName> = (typeof INTENTS)[I]['slots'];
/** The slots of an intent, read. */
export type SlotsOf<I extends IntentName> = {
  readonly [S in keyof Declared<I>]: Declared<I>[S] extends SlotType ? Values[Declared<I>[S]] : never;
};

/** A name that nobody said. */
export const UNSAID = { id: null, words: null } as const;

/** A slot in which nothing was said. */
export const nothing = (type: SlotType): SlotValue => (type === 'SYMPTOM' || type.startsWith('AMAZON') ? null : UNSAID);

export const isListed = (value: SlotValue): value is Listed<string> =>
  typeof value === 'object' && value !== null && 'words' in value;

/** Slots in which something was said. */
export const spoken = (texts: readonly (string | null)[]): readonly string[] => texts.filter((text) => text !== null);

/** Whether a slot holds a figure, or words that stand in a list of ours. */
export const isKnown = (value: SlotValue | undefined): boolean =>
  value !== undefined && value !== null && !(isListed(value) && value.id === null);

/** The words of a name that is in no list of ours, or null. */
export const strange = (value: SlotValue | undefined): string | null =>
  value !== undefined && isListed(value) && value.id === null ? value.words : null;
