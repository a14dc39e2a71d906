import type { Language } from './language';
import { normal, tokensOf } from './normal';

type Words = readonly string[];

/** Polite words taken off an end, at most. */
const STRIPS = 4;

const startsWith = (tokens: Words, words: Words, at: number): boolean =>
  words.every((word, i) => tokens[at + i] === word);

/** The forms of a sentence that mean the same: without what is only polite, and in the spelling that samples have. */
export class Normalizer {
  private readonly fillers: readonly Words[];
  private readonly openers: readonly Words[];
  private readonly closers: readonly Words[];
  private readonly spellings: readonly (readonly [from: Words, to: Words])[];

  constructor(language: Language) {
    const read = (text: string): Words => tokensOf(normal(text), language.spaceless ?? false);
    const longestFirst = (a: Words, b: Words): number => b.length - a.length;
    this.fillers = language.fillers.map(read);
    this.openers = language.openers.map(read).sort(longestFirst);
    this.closers = language.closers.map(read).sort(longestFirst);
    this.spellings = Object.entries(language.spellings)
      .map(([from, to]) => [read(from), read(to)] as const)
      .sort(([a], [b]) => longestFirst(a, b));
  }

  /** The words as they are, as samples spell them, and both without fillers. */
  plain(tokens: Words): readonly Words[] {
    const spelt = this.spelt(tokens);
    return [tokens, spelt, this.bare(tokens), this.bare(spelt)].filter((form) => form.length > 0);
  }

  /** Those, with less and less around them: what "wait" or "i think" says is lost here. */
  trimmed(tokens: Words): readonly Words[] {
    return this.plain(tokens).flatMap((form) =>
      this.ends(form, this.openers, true).flatMap((front) => this.ends(front, this.closers, false)),
    );
  }

  private bare(tokens: Words): Words {
    let kept = tokens;
    for (const words of this.fillers) kept = replaced(kept, words, []);
    return kept;
  }

  private spelt(tokens: Words): Words {
    return this.spellings.reduce((kept, [from, to]) => replaced(kept, from, to), tokens);
  }

  /** The words with nothing, one, two ... of the phrases taken off an end. */
  private ends(tokens: Words, phrases: readonly Words[], front: boolean): Words[] {
    const ends = [tokens];
    let rest = tokens;
    while (ends.length <= STRIPS) {
      const off = phrases.find(
        (words) => words.length < rest.length && startsWith(rest, words, front ? 0 : rest.length - words.length),
      );
      if (!off) break;
      rest = front ? rest.slice(off.length) : rest.slice(0, -off.length);
      ends.push(rest);
    }
    return ends;
  }
}

const replaced = (tokens: Words, from: Words, to: Words): Words => {
  const kept: string[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (from.length > 0 && startsWith(tokens, from, i)) {
      kept.push(...to);
      i += from.length;
    } else {
      kept.push(tokens[i] as string);
      i += 1;
    }
  }
  return kept;
};
