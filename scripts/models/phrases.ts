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

/** A sample that says more than this is filled slot by slot: one with all its values, the others with their first. */
const MOST_FILLINGS = 4000;

/** A sample with its custom slots filled in these ways. */
function fill(intent: Intent, sample: string, slots: readonly (readonly [slot: string, values: readonly Spoken[]])[]) {
  let phrases: Phrase[] = [{ text: sample.toLowerCase(), intent: intent.name, sample, meaning: '' }];
  for (const [slot, values] of slots) {
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

/**
 * A sample with its custom slots filled in every way, or slot by slot where that would be too many. Built-in slots become
 * their type, as `{AMAZON.NUMBER}`.
 */
function filled(intent: Intent, sample: string, spoken: ReadonlyMap<string, readonly Spoken[]>): Phrase[] {
  const slots = slotsIn(sample).map((slot) => {
    const type = intent.slots?.find(({ name }) => name === slot)?.type ?? slot;
    return [slot, spoken.get(type) ?? [{ id: type, text: `{${type}}` }]] as const;
  });
  const fillings = slots.reduce((product, [, values]) => product * values.length, 1);
  if (fillings <= MOST_FILLINGS || slots.length < 2) return fill(intent, sample, slots);
  const inTurn = slots.flatMap(([varied]) =>
    fill(
      intent,
      sample,
      slots.map(([slot, values]) => [slot, slot === varied ? values : values.slice(0, 1)] as const),
    ),
  );
  return [...new Map(inTurn.map((phrase) => [phrase.text, phrase])).values()];
}

/** Everything the samples of a model can say. A model of ours has a few hundred thousand of these. */
export function* phrasesOf({ interactionModel: { languageModel } }: InteractionModel): Generator<Phrase> {
  const spoken = new Map(languageModel.types.map((type) => [type.name, spokenOf(type)]));
  for (const intent of languageModel.intents) {
    for (const sample of intent.samples) yield* filled(intent, sample, spoken);
  }
}

/** Whether a sample of the model says this sentence, in lower case. Quick: few samples are filled. */
export function says({ interactionModel: { languageModel } }: InteractionModel, sentence: string): boolean {
  const spoken = new Map(languageModel.types.map((type) => [type.name, spokenOf(type)]));
  return languageModel.intents.some((intent) =>
    intent.samples.some((sample) => {
      const text = sample.toLowerCase();
      if (!text.includes('{')) return text === sentence;
      const before = text.slice(0, text.indexOf('{'));
      const behind = text.slice(text.lastIndexOf('}') + 1);
      if (!sentence.startsWith(before) || !sentence.endsWith(behind)) return false;
      return filled(intent, sample, spoken).some((phrase) => phrase.text === sentence);
    }),
  );
}
