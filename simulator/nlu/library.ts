import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { durationOf } from './duration';
import { type Language, languageOf } from './languages';
import { type ModelIntent, modelHash, type SpeechModel } from './model';
import { joinTokens, normal, tokensOf } from './normal';
import { numberOf } from './numbers';

/*
 * Sentences near those of the speech model. nlp.js knows the languages (tokens, stems, stop words); which sample is
 * nearest is decided here, by the cosine of stems and pairs of stems weighted by how few intents use them. The network
 * of nlp.js was tried first: on a model of 8,000 samples it trains for nine seconds and understands fewer paraphrases.
 */

export interface Guess {
  readonly intent: string;
  /** From 0 to 1. */
  readonly score: number;
}

/** Below this likeness a sample is not believed. */
const LIKENESS = 0.4;
/** At least this share of the content words must be known to the intent, or the sentence is about something else. */
const COVERAGE = 0.5;
/** Values tried in each sample that has other words besides its slot. */
const VALUES_PER_SAMPLE = 2;
/** A pair of neighbours says less than a word: it repeats two of them. */
const PAIR_WEIGHT = 0.5;
/** Stand for any duration and any number, so that all of them are one word. */
const DURATION_WORD = 'durationvalue';
const NUMBER_WORD = 'numbervalue';
/** The longest duration in words: "one hundred and twenty five minutes and a half". */
const SPAN = 8;
/** Changes when the features do, so that nothing stale is read from the cache. */
const VERSION = 2;
const CACHE = join(__dirname, '..', '..', 'node_modules', '.cache', 'psoas-coach');

interface Pack {
  stems(text: string): string[];
  readonly stopwords: ReadonlySet<string>;
}
/** An intent and the stems of one of its sentences. */
type Document = readonly [intent: string, stems: readonly string[]];

/** Replaces durations and numbers by one word each; the longest spans first. */
const plain = (tokens: readonly string[]): string[] => {
  const words: string[] = [];
  for (let i = 0; i < tokens.length; ) {
    let taken = 0;
    for (let to = Math.min(tokens.length, i + SPAN); to > i && taken === 0; to--) {
      const span = tokens.slice(i, to);
      if (durationOf(span) !== null) {
        words.push(DURATION_WORD);
        taken = to - i;
      } else if (numberOf(span) !== null) {
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

const packOf = (language: string, spaceless: boolean): Pack => {
  // Where no space parts the words, the features are characters and their pairs; that needs no dictionary.
  if (spaceless) return { stems: (text) => [...text], stopwords: new Set() };
  // The packs have no types; each exports Stemmer<Xx> and Stopwords<Xx>.
  const pack = require(`@nlpjs/lang-${language}`) as Record<string, new () => unknown>;
  const suffix = `${language[0]?.toUpperCase()}${language.slice(1)}`;
  const make = (name: string): unknown => {
    const Class = pack[`${name}${suffix}`];
    return Class ? new Class() : undefined;
  };
  const stemmer = make('Stemmer') as { tokenizeAndStem(text: string): string[] };
  const stopwords = make('Stopwords') as { dictionary?: Readonly<Record<string, unknown>> } | undefined;
  return {
    stems: (text) => stemmer.tokenizeAndStem(text),
    stopwords: new Set(Object.keys(stopwords?.dictionary ?? {})),
  };
};

const featuresOf = (stems: readonly string[]): string[] => {
  const features = new Set(stems);
  for (let i = 0; i + 1 < stems.length; i++) features.add(`${stems[i]} ${stems[i + 1]}`);
  return [...features];
};

const documentsOf = (model: SpeechModel, pack: Pack, language: string, spaceless: boolean): readonly Document[] => {
  const file = join(CACHE, `nlu-${language}-${VERSION}-${modelHash(model)}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Document[];
  } catch {
    // Not learned yet.
  }
  const documents = new Map<string, Document>();
  for (const intent of model.intents) {
    for (const sentence of sentencesOf(intent, model)) {
      const stems = pack.stems(joinTokens(plain(tokensOf(normal(sentence), spaceless)), spaceless));
      if (stems.length) documents.set(`${intent.name} ${stems.join(' ')}`, [intent.name, stems]);
    }
  }
  const learned = [...documents.values()];
  keep(file, learned);
  return learned;
};

/** A cache that cannot be written is no reason to fail. */
const keep = (file: string, json: unknown): void => {
  try {
    mkdirSync(CACHE, { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(json));
    renameSync(draft, file);
  } catch {
    // Learned again next time.
  }
};

export class Library {
  private readonly pack: Pack;
  private readonly spaceless: boolean;
  /** For each feature, the sentences that have it. */
  private readonly places = new Map<string, number[]>();
  private readonly weights = new Map<string, number>();
  private readonly lengths: number[] = [];
  private readonly intents: string[] = [];
  private readonly known = new Map<string, Set<string>>();
  private readonly rare: number;

  constructor(model: SpeechModel, locale: string, words: Language) {
    const language = languageOf(locale);
    this.spaceless = words.spaceless ?? false;
    this.pack = packOf(language, this.spaceless);
    const users = new Map<string, Set<string>>();
    const features: string[][] = [];
    for (const [intent, stems] of documentsOf(model, this.pack, language, this.spaceless)) {
      const own = featuresOf(stems);
      const stemsOfIntent = this.known.get(intent) ?? new Set();
      for (const stem of stems) stemsOfIntent.add(stem);
      this.known.set(intent, stemsOfIntent);
      for (const feature of own) {
        const using = users.get(feature) ?? new Set();
        users.set(feature, using.add(intent));
        const places = this.places.get(feature) ?? [];
        places.push(features.length);
        this.places.set(feature, places);
      }
      features.push(own);
      this.intents.push(intent);
    }
    const count = this.known.size;
    for (const [feature, using] of users) {
      this.weights.set(feature, Math.log(1 + count / using.size) * (feature.includes(' ') ? PAIR_WEIGHT : 1));
    }
    this.rare = Math.log(1 + count * 2);
    for (const own of features) this.lengths.push(this.length(own));
  }

  /** Guesses of intents that are about the same things as the sentence, the likeliest first. */
  guess(tokens: readonly string[]): Guess[] {
    const words = plain(tokens);
    const features = featuresOf(this.pack.stems(joinTokens(words, this.spaceless)));
    const length = this.length(features);
    const shared = new Map<number, number>();
    for (const feature of features) {
      const weight = this.weight(feature) ** 2;
      for (const place of this.places.get(feature) ?? []) shared.set(place, (shared.get(place) ?? 0) + weight);
    }
    const best = new Map<string, number>();
    for (const [place, sum] of shared) {
      const intent = this.intents[place] as string;
      const likeness = sum / (length * (this.lengths[place] as number));
      if (likeness > (best.get(intent) ?? LIKENESS)) best.set(intent, likeness);
    }
    return [...best]
      .filter(([intent]) => this.coverage(words, intent) >= COVERAGE)
      .map(([intent, score]) => ({ intent, score }))
      .sort((a, b) => b.score - a.score);
  }

  /** Words that carry meaning: "what's" is no more of one than "what". */
  content(words: readonly string[]): string[] {
    return words.filter((word) => !this.pack.stopwords.has(word) && !this.pack.stopwords.has(word.replace(/'.*$/, '')));
  }

  private weight(feature: string): number {
    return this.weights.get(feature) ?? this.rare * (feature.includes(' ') ? PAIR_WEIGHT : 1);
  }

  private length(features: readonly string[]): number {
    return Math.sqrt(features.reduce((sum, feature) => sum + this.weight(feature) ** 2, 0));
  }

  private coverage(words: readonly string[], intent: string): number {
    const known = this.known.get(intent);
    const content = this.content(words);
    const stems = this.pack.stems(joinTokens(content.length ? content : words, this.spaceless));
    return stems.length && known ? stems.filter((stem) => known.has(stem)).length / stems.length : 0;
  }
}
