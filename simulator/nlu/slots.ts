import type { Slot } from 'ask-sdk-model';
import { emptySlot, plainSlot, SKILL_ID } from '../requests';
import type { Language } from './language';
import type { ModelIntent, ModelType, SpeechModel } from './model';
import { joinTokens, normal, tokensOf } from './normal';

export interface Listed {
  readonly id: string | undefined;
  readonly name: string;
}

/** A slot type of the model: which words name which of its values. */
export interface TypeIndex {
  readonly name: string;
  /** By normalised words; several values may share a synonym. */
  readonly values: ReadonlyMap<string, readonly Listed[]>;
  readonly ids: ReadonlyMap<string, Listed>;
  readonly words: ReadonlySet<string>;
  /** Tokens of its longest name. */
  readonly longest: number;
}

const indexType = (type: ModelType, language: Language): TypeIndex => {
  const values = new Map<string, Listed[]>();
  const ids = new Map<string, Listed>();
  const words = new Set<string>();
  let longest = 1;
  for (const { id, name } of type.values) {
    const listed = { id, name: name.value };
    if (id !== undefined) ids.set(id, listed);
    for (const text of [name.value, ...(name.synonyms ?? [])]) {
      const tokens = tokensOf(normal(text), language.spaceless ?? false);
      const key = joinTokens(tokens, language.spaceless ?? false);
      if (!key) continue;
      const same = values.get(key) ?? [];
      if (!same.some((other) => other.name === listed.name)) same.push(listed);
      values.set(key, same);
      for (const token of tokens) words.add(token);
      longest = Math.max(longest, tokens.length);
    }
  }
  return { name: type.name, values, ids, words, longest };
};

export const indexTypes = (model: SpeechModel, language: Language): ReadonlyMap<string, TypeIndex> =>
  new Map((model.types ?? []).map((type) => [type.name, indexType(type, language)]));

/** Which values of a list some words name; articles before them do not matter. */
export const lookUp = (type: TypeIndex, text: string, language: Language): readonly Listed[] => {
  const found = type.values.get(text);
  if (found) return found;
  const article = language.articles.find((word) => text.startsWith(`${word} `));
  return article ? (type.values.get(text.slice(article.length + 1)) ?? []) : [];
};

/** A slot of a custom type, resolved as Alexa does it: with a match or, for words outside the list, without one. */
export const resolvedSlot = (slot: string, type: string, value: string, matches: readonly Listed[]): Slot => {
  const authority = {
    authority: `amzn1.er-authority.echo-sdk.${SKILL_ID}.${type}`,
    status: { code: matches.length > 0 ? 'ER_SUCCESS_MATCH' : 'ER_SUCCESS_NO_MATCH' },
    ...(matches.length > 0
      ? { values: matches.map(({ name, id }) => ({ value: { name, ...(id === undefined ? {} : { id }) } })) }
      : {}),
  };
  const resolutions = { resolutionsPerAuthority: [authority] };
  return {
    name: slot,
    value,
    resolutions,
    confirmationStatus: 'NONE',
    source: 'USER',
    slotValue: { type: 'Simple', value, resolutions },
  } as Slot;
};

/** Slots that nobody filled are sent too, without a value. */
export const allSlots = (intent: ModelIntent, filled: Readonly<Record<string, Slot>>): Record<string, Slot> => {
  const slots: Record<string, Slot> = {};
  for (const { name } of intent.slots ?? []) slots[name] = filled[name] ?? emptySlot(name);
  return slots;
};

/**
 * Slots for values given without speech: an id, a name or a synonym of a custom type resolves, an object is taken as it
 * is, everything else is sent as it stands.
 */
export const fillSlots = (
  intent: ModelIntent,
  values: Readonly<Record<string, unknown>>,
  types: ReadonlyMap<string, TypeIndex>,
  language: Language,
): Record<string, Slot> => {
  const filled: Record<string, Slot> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    const typeName = intent.slots?.find((slot) => slot.name === name)?.type;
    const type = typeName === undefined ? undefined : types.get(typeName);
    if (typeof value === 'object') filled[name] = { ...(value as Slot), name };
    else if (type) {
      const text = String(value);
      const byId = type.ids.get(text);
      filled[name] = byId
        ? resolvedSlot(name, type.name, byId.name, [byId])
        : resolvedSlot(name, type.name, text, lookUp(type, normal(text), language));
    } else filled[name] = plainSlot(name, String(value));
  }
  return { ...allSlots(intent, filled), ...filled };
};

/** What the service is known to send of a name: the id it found, a list without one, or no word about it. */
export type Resolutions = 'found' | 'empty' | 'absent';

/** The same slots with what the service tells of them; the words stay. */
export const told = (slots: Readonly<Record<string, Slot>>, how: Resolutions): Readonly<Record<string, Slot>> =>
  how === 'found'
    ? slots
    : Object.fromEntries(
        Object.entries(slots).map(([name, slot]) => {
          const { resolutions, slotValue: _value, ...rest } = slot;
          const empty = resolutions && how === 'empty' ? { resolutions: { resolutionsPerAuthority: [] } } : {};
          return [name, { ...rest, ...empty } as Slot];
        }),
      );
