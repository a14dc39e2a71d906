import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from './language';
import { languageOf } from './languages';
import { Learned, learn } from './learner';
import { lessonsOf, plain } from './lessons';
import { type ModelIntent, modelHash, type SpeechModel } from './model';
import { joinTokens } from './normal';
import { type Pack, packOf } from './pack';

/*
 * What sentences mean that are like those of the speech model. nlp.js knows the languages (tokens, stems, stop words);
 * which intent is meant is learned here, from all sentences of the model. Tried before: the network of nlp.js, which
 * trains for longer and understands fewer paraphrases, and the nearest sample by cosine, which understood 73 of 100
 * fresh sentences where this understands 86.
 */

export interface Guess {
  readonly intent: string;
  /** From 0 to 1. */
  readonly score: number;
}

/** At least this share of the words of meaning must be words of the model, or the sentence is about something else. */
const COVERAGE = 0.5;
/** Changes when what is learned does, so that nothing stale is read from the cache. */
const VERSION = 8;
const CACHE = join(__dirname, '..', '..', 'node_modules', '.cache', 'psoas-coach');

/** A cache that cannot be written is no reason to fail. */
const save = (file: string, bytes: Uint8Array): void => {
  try {
    mkdirSync(CACHE, { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, bytes);
    renameSync(draft, file);
  } catch {
    // Learned again next time.
  }
};

export class Library {
  private readonly pack: Pack;
  private readonly spaceless: boolean;
  private readonly learned: Learned;

  /** `meaning` is what an intent is learned as: itself, or one that stands for several. */
  constructor(
    model: SpeechModel,
    locale: string,
    private readonly words: Language,
    meaning: (intent: ModelIntent) => string,
  ) {
    const language = languageOf(locale);
    this.spaceless = words.spaceless ?? false;
    this.pack = packOf(language, this.spaceless);
    const file = join(CACHE, `nlu-${language}-${VERSION}-${modelHash(model)}.bin`);
    try {
      this.learned = Learned.from(readFileSync(file));
    } catch {
      this.learned = learn(lessonsOf(model, (tokens) => this.stems(tokens), words, meaning));
      save(file, this.learned.bytes());
    }
  }

  /** What the sentence may mean, the likeliest first. */
  guess(tokens: readonly string[]): Guess[] {
    const words = plain(tokens, this.words.figures);
    if (this.coverage(words) < COVERAGE) return [];
    return this.learned
      .meanings(this.stems(words))
      .map(({ label, probability }) => ({ intent: label, score: probability }));
  }

  /** Words that carry meaning: "what's" is no more of one than "what". */
  content(words: readonly string[]): string[] {
    return words.filter((word) => !this.pack.stopwords.has(word) && !this.pack.stopwords.has(word.replace(/'.*$/, '')));
  }

  private coverage(words: readonly string[]): number {
    const content = this.content(words);
    const stems = this.stems(content.length > 0 ? content : words);
    return stems.length > 0 ? stems.filter((stem) => this.learned.knows(stem)).length / stems.length : 0;
  }

  private stems(tokens: readonly string[]): string[] {
    return this.pack.stems(joinTokens(tokens, this.spaceless));
  }
}
