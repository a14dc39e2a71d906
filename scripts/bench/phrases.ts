import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utteranceSeconds } from '../../simulator/utterance';

/** The words that the platform knows for its own intents; the speech model only adds to them. */
const BUILT_IN: Readonly<Record<string, string>> = {
  'AMAZON.NextIntent': 'next',
  'AMAZON.PreviousIntent': 'previous',
  'AMAZON.RepeatIntent': 'repeat',
  'AMAZON.StartOverIntent': 'start over',
  'AMAZON.PauseIntent': 'pause',
  'AMAZON.ResumeIntent': 'resume',
  'AMAZON.StopIntent': 'stop',
  'AMAZON.HelpIntent': 'help',
  'AMAZON.YesIntent': 'yes',
  'AMAZON.NoIntent': 'no',
};

/** What is said for a slot, and what Alexa makes of it. */
const SLOTS: Readonly<Record<string, { readonly words: string; readonly value: string }>> = {
  duration: { words: 'thirty seconds', value: 'PT30S' },
  seconds: { words: 'thirty', value: '30' },
  minutes: { words: 'two', value: '2' },
  count: { words: 'four', value: '4' },
  change: { words: 'more', value: 'more' },
  whose: { words: 'every hold', value: 'every hold' },
  side: { words: 'left', value: 'left' },
  tempo: { words: 'slower', value: 'slower' },
  talk: { words: 'talk less', value: 'talk less' },
  counting: { words: "don't count", value: "don't count" },
  variant: { words: 'easier', value: 'easier' },
  technique: { words: 'kneeling lunge', value: 'kneeling-lunge' },
};

export interface Phrase {
  readonly words: string;
  /** Seconds from the wake word to the end of the last word. */
  readonly seconds: number;
  readonly slots: Readonly<Record<string, string>>;
}

export type Draw = 'usual' | 'any';

interface Model {
  readonly interactionModel: {
    readonly languageModel: {
      readonly intents: readonly { readonly name: string; readonly samples?: readonly string[] }[];
    };
  };
}

const phraseOf = (sample: string): Phrase => {
  const slots: Record<string, string> = {};
  const words = sample.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const slot = SLOTS[name];
    if (slot) slots[name] = slot.value;
    return slot?.words ?? name;
  });
  return { words, seconds: utteranceSeconds(words), slots };
};

/** Sample phrases of a locale by intent, the most usual first, as the model lists them. */
export const readPhrases = (locale: string): ReadonlyMap<string, readonly Phrase[]> => {
  const file = join(__dirname, '..', '..', 'skill-package', 'interactionModels', 'custom', `${locale}.json`);
  const model = JSON.parse(readFileSync(file, 'utf8')) as Model;
  return new Map(
    model.interactionModel.languageModel.intents.map(({ name, samples = [] }) => {
      const own = BUILT_IN[name];
      return [name, [...(own ? [own] : []), ...samples].map(phraseOf)];
    }),
  );
};

/**
 * Draws a phrase. `any`: each sample is as likely as another. `usual`: the n-th of the list with weight 1/n, since
 * people mostly say the plain form and a model lists it before its variants (our assumption, after Zipf).
 */
export const drawPhrase = (phrases: readonly Phrase[], draw: Draw, chance: () => number): Phrase => {
  const weight = (rank: number): number => (draw === 'usual' ? 1 / (rank + 1) : 1);
  const whole = phrases.reduce((sum, _phrase, rank) => sum + weight(rank), 0);
  let left = chance() * whole;
  for (const [rank, phrase] of phrases.entries()) {
    left -= weight(rank);
    if (left < 0) return phrase;
  }
  const last = phrases.at(-1);
  if (!last) throw new Error('an intent without phrases cannot be said');
  return last;
};
