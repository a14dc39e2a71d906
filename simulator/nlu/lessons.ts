import { durationOf } from './duration';
import type { Figures } from './figures';
import type { Language } from './language';
import type { Lesson } from './learner';
import type { ModelIntent, SpeechModel } from './model';
import { normal, tokensOf } from './normal';
import { numberOf } from './numbers';

/** Values tried in each sample that has other words besides its slot. */
const VALUES_PER_SAMPLE = 2;
/** Stand for any duration and any number, so that all of them are one word. */
const DURATION_WORD = 'durationvalue';
const NUMBER_WORD = 'numbervalue';
/** The longest duration in words: "one hundred and twenty five minutes and a half". */
const SPAN = 8;

/** Replaces durations and numbers by one word each; the longest spans first. */
export const plain = (tokens: readonly string[], figures: Figures): string[] => {
  const words: string[] = [];
  for (let i = 0; i < tokens.length; ) {
    let taken = 0;
    for (let to = Math.min(tokens.length, i + SPAN); to > i && taken === 0; to--) {
      const span = tokens.slice(i, to);
      if (durationOf(span, figures) !== null) {
        words.push(DURATION_WORD);
        taken = to - i;
      } else if (numberOf(span, figures) !== null) {
        words.push(NUMBER_WORD);
        taken = to - i;
      }
    }
    if (taken === 0) words.push(tokens[i] as string);
    i += taken || 1;
  }
  return words;
};

const valuesOf = (type: string, model: SpeechModel): readonly string[] => {
  if (type === 'AMAZON.DURATION') return [DURATION_WORD];
  if (type === 'AMAZON.NUMBER' || type === 'AMAZON.TIME') return [NUMBER_WORD];
  const listed = model.types?.find((candidate) => candidate.name === type);
  return listed?.values.flatMap(({ name }) => [name.value, ...(name.synonyms ?? [])]) ?? [''];
};

/** The sentences of an intent, its slots filled: a sample that is nothing but a slot with every value. */
const sentencesOf = (intent: ModelIntent, model: SpeechModel): string[] => {
  const sentences: string[] = [];
  let turn = 0;
  for (const sample of intent.samples ?? []) {
    const slots = [...sample.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] as string);
    const values = slots.map((slot) => valuesOf(intent.slots?.find(({ name }) => name === slot)?.type ?? '', model));
    const bare = normal(sample.replace(/\{[^}]*\}/g, ' ')) === '';
    const most = Math.max(1, ...values.map((list) => list.length));
    const rounds = bare ? most : Math.min(most, VALUES_PER_SAMPLE);
    for (let round = 0; round < rounds; round++) {
      let text = sample;
      for (const [i, slot] of slots.entries()) {
        const list = values[i] as readonly string[];
        text = text.replace(`{${slot}}`, ` ${list[(bare ? round : turn + round * 7) % list.length] ?? ''} `);
      }
      sentences.push(text);
    }
    turn += 1;
  }
  return sentences;
};

/** Built-ins are never heard in what is only like their phrases; but for the one of what fits nowhere else. */
export const isExact = (name: string): boolean => name.startsWith('AMAZON.') && name !== 'AMAZON.FallbackIntent';

/**
 * The intent that takes any words behind what every wish may begin with: it has what fits nowhere else, and nothing is
 * learned of it.
 */
export const isOpen = (name: string): boolean => name === 'WishIntent';

/** Every sentence of the model once for each meaning, as the stems of its words. `meaning` is what an intent is learned as. */
export const lessonsOf = (
  model: SpeechModel,
  stems: (tokens: readonly string[]) => readonly string[],
  { spaceless, figures }: Pick<Language, 'spaceless' | 'figures'>,
  meaning: (intent: ModelIntent) => string,
): Lesson[] => {
  const lessons = new Map<string, Lesson>();
  for (const intent of model.intents) {
    if (isExact(intent.name) || isOpen(intent.name)) continue;
    const label = meaning(intent);
    for (const sentence of sentencesOf(intent, model)) {
      const words = stems(plain(tokensOf(normal(sentence), spaceless ?? false), figures));
      if (words.length > 0) lessons.set(`${label} ${words.join(' ')}`, { label, words });
    }
  }
  return [...lessons.values()];
};
