import type { Intent, InteractionModel, ValueType } from './interaction-model';

/** `{slot}` inside a sample. */
export const SLOT = /\{([^{}]*)\}/g;
export const slotsIn = (sample: string): string[] => [...sample.matchAll(SLOT)].map((match) => match[1] ?? '');

/** A sentence a listener can say, and what it means: the intent, and the value in its slot. */
export interface Phrase {
  readonly text: string;
  readonly intent: string;
  readonly sample: string;
  /** `slot=id` of the custom slot, if the sample has one. */
  readonly meaning: string;
}

interface Spoken {
  readonly id: string;
  readonly text: string;
}

const spokenOf = (type: ValueType): Spoken[] =>
  type.values.flatMap(({ id, name }) =>
    [name.value, ...name.synonyms].map((text) => ({ id, text: text.toLowerCase() })),
  );

/** A sample with its custom slots filled in every way. Built-in slots become their type, as `{AMAZON.NUMBER}`. */
function filled(intent: Intent, sample: string, spoken: ReadonlyMap<string, readonly Spoken[]>): Phrase[] {
  let phrases: Phrase[] = [{ text: sample.toLowerCase(), intent: intent.name, sample, meaning: '' }];
  for (const slot of slotsIn(sample)) {
    const type = intent.slots?.find(({ name }) => name === slot)?.type ?? slot;
    const values = spoken.get(type) ?? [{ id: type, text: `{${type}}` }];
    const hole = `{${slot.toLowerCase()}}`;
    phrases = phrases.flatMap((phrase) =>
      values.map(({ id, text }) => ({
        ...phrase,
        text: phrase.text.replace(hole, text),
        meaning: `${phrase.meaning}${slot}=${id} `,
      })),
    );
  }
  return phrases;
}

/** Everything the samples of a model can say. A model of ours has a few hundred thousand of these. */
export function* phrasesOf({ interactionModel: { languageModel } }: InteractionModel): Generator<Phrase> {
  const spoken = new Map(languageModel.types.map((type) => [type.name, spokenOf(type)]));
  for (const intent of languageModel.intents) {
    for (const sample of intent.samples) yield* filled(intent, sample, spoken);
  }
}
