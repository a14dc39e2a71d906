import type { Concept, Lexicon } from './lexicon/cues';

/** A concept found in what was said: from word `start` up to, not including, word `end`. */
export interface Found {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
}

type Piece =
  | { readonly gap: number }
  | { readonly exact: ReadonlySet<string>; readonly stems: readonly string[]; readonly optional: boolean };

interface Phrase {
  readonly concept: Concept;
  readonly pieces: readonly Piece[];
}

interface Compiled {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>;
}

/** Length of the key under which phrases that begin with a stem are filed. */
const KEY = 3;
const compiled = new WeakMap<Lexicon, Compiled>();

function single(option: string, words: Lexicon['words']): string {
  const [word, ...more] = words(option);
  if (word === undefined || more.length > 0)
    throw new Error(`"${option}" is not one word as the listener's words are cut`);
  return word;
}

function piece(text: string, words: Lexicon['words']): Piece {
  if (text === '~') return { gap: 3 };
  if (text === '~~') return { gap: 7 };
  const optional = text.endsWith('?');
  const exact = new Set<string>();
  const stems: string[] = [];
  for (const option of (optional ? text.slice(0, -1) : text).split('|')) {
    if (option === '^' || option === '$') exact.add(option);
    else if (option.endsWith('*')) stems.push(single(option.slice(0, -1), words));
    else exact.add(single(option, words));
  }
  return { exact, stems, optional };
}

const put = (map: Map<string, Phrase[]>, key: string, phrase: Phrase) => {
  const list = map.get(key);
  if (list) list.push(phrase);
  else map.set(key, [phrase]);
};

/** Files every phrase under its first word. Throws on a phrase that cannot be filed, so a test finds it. */
function compile(lexicon: Lexicon): Compiled {
  const byWord = new Map<string, Phrase[]>();
  const byStem = new Map<string, Phrase[]>();
  for (const [concept, phrases] of Object.entries(lexicon.phrases)) {
    for (const text of phrases) {
      const pieces = text.split(' ').map((part) => piece(part, lexicon.words));
      const first = pieces[0];
      if (!first || 'gap' in first || first.optional || first.stems.some((stem) => stem.length < KEY)) {
        throw new Error(`The phrase "${text}" of ${concept} needs a first word of its own`);
      }
      const phrase = { concept: concept as Concept, pieces };
      for (const word of first.exact) put(byWord, word, phrase);
      for (const key of new Set(first.stems.map((stem) => stem.slice(0, KEY)))) put(byStem, key, phrase);
    }
  }
  return { byWord, byStem };
}

const UNCROSSED: ReadonlySet<string> = new Set(['$', 'no', 'not', 'without']);

/** The word after the last one of the phrase, or -1. */
function endOf(pieces: readonly Piece[], at: number, said: readonly string[], from: number): number {
  const part = pieces[at];
  if (!part) return from;
  if ('gap' in part) {
    for (let skip = 0; skip <= part.gap && from + skip < said.length; skip++) {
      const end = endOf(pieces, at + 1, said, from + skip);
      if (end >= 0) return end;
      // A gap ends with its sentence, and never swallows a denial ("intense, no pain").
      if (UNCROSSED.has(said[from + skip] as string)) break;
    }
    return -1;
  }
  const word = said[from];
  if (word !== undefined && (part.exact.has(word) || part.stems.some((stem) => word.startsWith(stem)))) {
    const end = endOf(pieces, at + 1, said, from + 1);
    if (end >= 0) return end;
  }
  return part.optional ? endOf(pieces, at + 1, said, from) : -1;
}

/** Every concept of the lexicon in these words; every sentence of `said` begins with `^` and ends with `$`. */
export function find(lexicon: Lexicon, said: readonly string[]): Found[] {
  let table = compiled.get(lexicon);
  if (!table) {
    table = compile(lexicon);
    compiled.set(lexicon, table);
  }
  const found: Found[] = [];
  for (let start = 0; start < said.length; start++) {
    const word = said[start] as string;
    const longest = new Map<Concept, number>();
    for (const list of [
      table.byWord.get(word),
      word.length >= KEY ? table.byStem.get(word.slice(0, KEY)) : undefined,
    ]) {
      for (const phrase of list ?? []) {
        const end = endOf(phrase.pieces, 0, said, start);
        if (end > (longest.get(phrase.concept) ?? start)) longest.set(phrase.concept, end);
      }
    }
    for (const [concept, end] of longest) found.push({ concept, start, end });
  }
  return found;
}
