import type { v1 } from 'ask-smapi-model';
import { type IntentName, intentNames, isIntentName, slotsOf } from '../../lambda/skill/intents';
import { type Authored, authored, extended } from './authored';
import { namedTypes } from './names';

export interface Intent {
  readonly name: string;
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
  readonly samples: readonly string[];
}
export interface SlotValue {
  readonly id: string;
  readonly name: { readonly value: string; readonly synonyms: readonly string[] };
}
export interface ValueType {
  readonly name: string;
  readonly values: readonly SlotValue[];
}
/** The part of the platform's schema that we use, nothing optional where we always say it. */
export interface InteractionModel {
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string;
      readonly intents: readonly Intent[];
      readonly types: readonly ValueType[];
      readonly modelConfiguration?: {
        readonly fallbackIntentSensitivity: { readonly level: 'LOW' | 'MEDIUM' | 'HIGH' };
      };
    };
  };
}

type DeepMutable<T> = { -readonly [K in keyof T]: DeepMutable<T[K]> };
/** The same in the platform's own types: does not compile when the shape above leaves them. */
export const asPlatformData = (model: InteractionModel): v1.skill.interactionModel.InteractionModelData =>
  model as DeepMutable<InteractionModel>;

function intent(name: IntentName, samples: readonly string[]): Intent {
  const slots = Object.entries(slotsOf(name)).map(([slot, type]) => ({ name: slot, type }));
  return slots.length > 0 ? { name, slots, samples } : { name, samples };
}

function valueType(name: string, values: Readonly<Record<string, readonly string[]>>): ValueType {
  return {
    name,
    values: Object.entries(values).map(([id, [value = '', ...synonyms]]) => ({ id, name: { value, synonyms } })),
  };
}

/** The speech model of authored phrases, in the order of the intent catalogue. Intents unknown to it come last. */
export function modelOf(phrases: Authored): InteractionModel {
  const strangers = Object.keys(phrases.intents).filter((name) => !isIntentName(name));
  return {
    interactionModel: {
      languageModel: {
        invocationName: phrases.invocationName ?? '',
        intents: [
          ...intentNames.map((name) => intent(name, phrases.intents[name] ?? [])),
          ...strangers.map((name) => ({ name, samples: phrases.intents[name] ?? [] })),
        ],
        types: Object.entries(phrases.types).map(([name, values]) => valueType(name, values)),
        ...(phrases.fallbackSensitivity
          ? { modelConfiguration: { fallbackIntentSensitivity: { level: phrases.fallbackSensitivity } } }
          : {}),
      },
    },
  };
}

/**
 * The speech model of a locale: authored phrases but for the files `but`, and the names of moves and routines from the
 * locale's strings.
 * @throws when the locale's language has no strings
 */
export const interactionModel = (locale: string, but: readonly string[] = []): InteractionModel =>
  modelOf(extended({ intents: {}, types: namedTypes(locale) }, authored(locale, but)));
