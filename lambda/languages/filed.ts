import type { Bearers, Hear, Likeness, Listed } from '../safety/hear';
import type { Index } from '../safety/match';
import type { Heard, Lists, Net, Reader } from './heard';
import { type FiledPatterns, type Patterns, patternsOf } from './patterns';

/** Lists of plain words, as they are heard: of what and of whom is spoken, and what says nothing by itself. */
export type PlainWords = Pick<Hear, 'placed' | 'small' | 'well' | 'unmixed'> & { readonly bearers: Listed<Bearers> };

/** What of a language is filed or learned, each by the function of its data module. */
interface Filed {
  readonly index: () => Index;
  readonly plain: () => PlainWords;
  readonly lists: () => Lists;
  readonly net: () => Net;
  readonly patterns: () => FiledPatterns;
  /** Null where nothing was learned from reports yet: what the lexicon does not know is asked about. */
  readonly likeness: { readonly stems: Likeness['stems']; readonly measures: () => Likeness['measures'] } | null;
}

/** What stands in the code of a language, and needs no reading. */
type Written = Omit<
  Heard,
  'lexicon' | 'lists' | 'likeness' | 'unknown' | 'reader' | keyof PlainWords | keyof Patterns
> & {
  readonly reader: Omit<Reader, 'net' | keyof Patterns>;
};

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const setsOf = <T extends object>(lists: Listed<T>): T =>
  Object.fromEntries(
    Object.entries(lists).map(([name, words]) => [name, Array.isArray(words) ? new Set(words) : words]),
  ) as T;

/** How a language is heard. What is filed or learned is read when it is first looked at: most sessions report nothing. */
export function heardBy(written: Written, { index, plain, lists, net, patterns, likeness }: Filed): Heard {
  const words = once(plain);
  const [filed, named, read] = [once(index), once(lists), once(net)];
  const known = once(() => setsOf<Bearers>(words().bearers));
  const fitting = once(() => patternsOf(patterns()));
  const learned = likeness && once(likeness.measures);
  return {
    ...written,
    get lexicon() {
      return filed();
    },
    get bearers() {
      return known();
    },
    get placed() {
      return words().placed;
    },
    get small() {
      return words().small;
    },
    get well() {
      return words().well;
    },
    get unmixed() {
      return words().unmixed;
    },
    get moods() {
      return fitting().moods;
    },
    get company() {
      return fitting().company;
    },
    get famous() {
      return fitting().famous;
    },
    likeness: likeness &&
      learned && {
        stems: likeness.stems,
        get measures() {
          return learned();
        },
      },
    unknown: 'ask',
    reader: {
      ...written.reader,
      get net() {
        return read();
      },
      get turns() {
        return fitting().turns;
      },
      get elsewhere() {
        return fitting().elsewhere;
      },
      get points() {
        return fitting().points;
      },
    },
    get lists() {
      return named();
    },
  };
}
