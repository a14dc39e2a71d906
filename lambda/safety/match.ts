import type { Concept, Phrases } from './cues';

/** Cuts what was said into plain words; phrases are cut by the same. */
type Segment = (text: string) => readonly string[];

/** A concept found in what was said: from word `start` up to, not including, word `end`. */
export interface Found {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
  /** Of what is left out: the words that its gaps stand for. Nothing of a body that lies there wholly is left out with it. */
  readonly gaps?: readonly Span[];
}
export interface Span {
  readonly start: number;
  readonly end: number;
}

type Piece =
  | { readonly gap: number }
  | { readonly unlike: ReadonlySet<string> }
  | { readonly exact: ReadonlySet<string>; readonly stems: readonly string[]; readonly optional: boolean };

interface Phrase {
  readonly concept: Concept;
  readonly pieces: readonly Piece[];
}

/** Places of phrases by a word they begin with: sorted words, a line each, and where the places of each begin. */
interface Places {
  readonly words: string;
  readonly from: Uint32Array;
  readonly places: Uint32Array;
}

/**
 * The phrases of a lexicon by the word they begin with. It is worked out when the function is built, in few long texts: to read
 * thousands of short ones takes ten times as long, and a report says a dozen of them.
 */
export interface Index {
  /** A line each: the concept, and behind a blank the phrase, its words cut like the listener's. */
  readonly phrases: string;
  readonly byWord: Places;
  readonly byStem: Places;
  /** Words that no gap crosses: denials and turns ("intense, no pain"). */
  readonly uncrossed: readonly string[];
}

/** Length of the key under which phrases that begin with a stem are filed. */
const KEY = 3;

function single(option: string, segment: Segment): string {
  const [word, ...more] = segment(option);
  if (word === undefined || more.length > 0)
    throw new Error(`"${option}" is not one word as the listener's words are cut`);
  return word;
}

/** One word of a phrase, cut like the listener's. */
function cut(text: string, segment: Segment): string {
  if (text === '~' || text === '~~') return text;
  if (text.startsWith('!')) return `!${cut(text.slice(1), segment)}`;
  const optional = text.endsWith('?');
  const options = (optional ? text.slice(0, -1) : text).split('|').map((option) => {
    if (option === '^' || option === '$') return option;
    return option.endsWith('*') ? `${single(option.slice(0, -1), segment)}*` : single(option, segment);
  });
  return options.join('|') + (optional ? '?' : '');
}

/** One word of a phrase that was cut already. */
function piece(text: string): Piece {
  if (text === '~') return { gap: 3 };
  if (text === '~~') return { gap: 7 };
  if (text.startsWith('!')) return { unlike: new Set(text.slice(1).split('|')) };
  const optional = text.endsWith('?');
  const options = (optional ? text.slice(0, -1) : text).split('|');
  const stems = options.filter((option) => option.endsWith('*')).map((option) => option.slice(0, -1));
  return { exact: new Set(options.filter((option) => !option.endsWith('*'))), stems, optional };
}

const placesOf = (lists: ReadonlyMap<string, readonly number[]>): Places => {
  const sorted = [...lists].sort(([a], [b]) => (a < b ? -1 : 1));
  const from = [0];
  for (const [i, [, places]] of sorted.entries()) from.push((from[i] as number) + places.length);
  return {
    words: sorted.map(([word]) => word).join('\n'),
    from: Uint32Array.from(from),
    places: Uint32Array.from(sorted.flatMap(([, places]) => places)),
  };
};

/** Files every phrase under its first word. Throws on a phrase that cannot be filed, so a test finds it. */
export function indexOf(lexicon: Phrases, segment: Segment, uncrossed: readonly string[]): Index {
  const filed: string[] = [];
  const byWord = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string) => map.set(key, [...(map.get(key) ?? []), filed.length]);
  for (const [concept, phrases] of Object.entries(lexicon)) {
    for (const text of phrases) {
      const parts = text.split(' ').map((part) => cut(part, segment));
      const first = piece(parts[0] ?? '~');
      if ('gap' in first || 'unlike' in first || first.optional || first.stems.some((stem) => stem.length < KEY)) {
        throw new Error(`The phrase "${text}" of ${concept} needs a first word of its own`);
      }
      for (const word of first.exact) put(byWord, word);
      for (const key of new Set(first.stems.map((stem) => stem.slice(0, KEY)))) put(byStem, key);
      filed.push(`${concept} ${parts.join(' ')}`);
    }
  }
  return { phrases: filed.join('\n'), byWord: placesOf(byWord), byStem: placesOf(byStem), uncrossed };
}

/** A lexicon that something was looked up in. */
interface Opened {
  readonly lines: readonly string[];
  /** Of a line, once its first word was said. */
  readonly phrases: (Phrase | undefined)[];
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

const known = new WeakMap<Index, Opened>();
function opened(index: Index): Opened {
  const before = known.get(index);
  if (before) return before;
  const lines = index.phrases.split('\n');
  const [words, stems] = [index.byWord.words.split('\n'), index.byStem.words.split('\n')];
  const open = { lines, phrases: new Array<Phrase | undefined>(lines.length), words, stems };
  known.set(index, open);
  return open;
}

/** A phrase is read when its first word is first said. */
function phraseAt({ lines, phrases }: Opened, at: number): Phrase {
  const before = phrases[at];
  if (before) return before;
  const [concept, ...words] = (lines[at] as string).split(' ');
  const phrase = { concept: concept as Concept, pieces: words.map(piece) };
  phrases[at] = phrase;
  return phrase;
}

/** The phrases filed under a word, or under the stem it begins with. */
function under(open: Opened, { from, places }: Places, keys: readonly string[], key: string): readonly Phrase[] {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as string) < key) low = middle + 1;
    else high = middle;
  }
  if (keys[low] !== key) return [];
  return Array.from(places.subarray(from[low], from[low + 1]), (at) => phraseAt(open, at));
}

/** The word after the last one of the phrase, or -1. */
function endOf(
  pieces: readonly Piece[],
  at: number,
  said: readonly string[],
  from: number,
  uncrossed: readonly string[],
): number {
  const part = pieces[at];
  if (!part) return from;
  if ('gap' in part) {
    for (let skip = 0; skip <= part.gap && from + skip < said.length; skip++) {
      const end = endOf(pieces, at + 1, said, from + skip, uncrossed);
      if (end >= 0) return end;
      const word = said[from + skip] as string;
      if (word === '$' || uncrossed.includes(word)) break;
    }
    return -1;
  }
  const word = said[from];
  if ('unlike' in part)
    return word !== undefined && part.unlike.has(word) ? -1 : endOf(pieces, at + 1, said, from, uncrossed);
  if (word !== undefined && (part.exact.has(word) || part.stems.some((stem) => word.startsWith(stem)))) {
    const end = endOf(pieces, at + 1, said, from + 1, uncrossed);
    if (end >= 0) return end;
  }
  return part.optional ? endOf(pieces, at + 1, said, from, uncrossed) : -1;
}

/** What takes a body's sense from the words it holds. */
const EXPLAINS_AWAY: ReadonlySet<Concept> = new Set<Concept>(['skip', 'figure']);

/** What the gaps of a phrase stand for that ends at `end`. */
function gapsIn(
  pieces: readonly Piece[],
  at: number,
  said: readonly string[],
  from: number,
  end: number,
  uncrossed: readonly string[],
): readonly Span[] | null {
  const part = pieces[at];
  if (!part) return from === end ? [] : null;
  if ('gap' in part) {
    for (let skip = 0; skip <= part.gap && from + skip < said.length; skip++) {
      const rest = gapsIn(pieces, at + 1, said, from + skip, end, uncrossed);
      if (rest) return skip > 0 ? [{ start: from, end: from + skip }, ...rest] : rest;
      const word = said[from + skip] as string;
      if (word === '$' || uncrossed.includes(word)) break;
    }
    return null;
  }
  const word = said[from];
  if ('unlike' in part)
    return word !== undefined && part.unlike.has(word) ? null : gapsIn(pieces, at + 1, said, from, end, uncrossed);
  if (word !== undefined && (part.exact.has(word) || part.stems.some((stem) => word.startsWith(stem)))) {
    const rest = gapsIn(pieces, at + 1, said, from + 1, end, uncrossed);
    if (rest) return rest;
  }
  return part.optional ? gapsIn(pieces, at + 1, said, from, end, uncrossed) : null;
}

/** Every concept of the lexicon in these words; every sentence of `said` begins with `^` and ends with `$`. */
export function find(index: Index, said: readonly string[]): Found[] {
  const found: Found[] = [];
  const open = opened(index);
  for (let start = 0; start < said.length; start++) {
    const word = said[start] as string;
    const longest = new Map<Concept, number>();
    const gaps = new Map<Concept, readonly Span[]>();
    const stems = word.length >= KEY ? under(open, index.byStem, open.stems, word.slice(0, KEY)) : [];
    for (const phrase of [...under(open, index.byWord, open.words, word), ...stems]) {
      const end = endOf(phrase.pieces, 0, said, start, index.uncrossed);
      if (end <= (longest.get(phrase.concept) ?? start)) continue;
      longest.set(phrase.concept, end);
      if (EXPLAINS_AWAY.has(phrase.concept))
        gaps.set(phrase.concept, gapsIn(phrase.pieces, 0, said, start, end, index.uncrossed) ?? []);
    }
    for (const [concept, end] of longest) {
      const between = gaps.get(concept);
      found.push(between?.length ? { concept, start, end, gaps: between } : { concept, start, end });
    }
  }
  return found;
}
