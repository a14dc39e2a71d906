import type { Side } from '../content/types';
import type { Name } from './names';

/*
 * Keys, and what a sentence asks for, read off the sentences themselves. A misspelt key, a forgotten name and a forgotten
 * side do not compile (`test/languages/keys.ts`).
 */

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The key of a plural: what its endings stand behind. */
type Stem<K extends string> = K extends `${infer Before}_${Plural}` ? Before : K;

/** A sentence that is written out once for each side, and nothing else. */
type Sided<T> = [keyof T] extends ['left' | 'right'] ? true : false;

/** One sentence: as it stands, in several forms, or once for each side. */
type IsLeaf<T> = T extends string | readonly string[] ? true : Sided<T>;

/** Paths of all sentences of a tree of words, dots between their parts; what things are also called is never said. */
export type Paths<T> = {
  [K in keyof T & string]: K extends 'synonyms' ? never : IsLeaf<T[K]> extends true ? Stem<K> : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** What stands at a path; of a plural, all its endings. */
type At<T, P extends string> = P extends `${infer First}.${infer Rest}`
  ? First extends keyof T
    ? At<T[First], Rest>
    : never
  : P extends keyof T
    ? T[P]
    : T[`${P}_${Plural}` & keyof T];

type TextOf<T> = T extends string ? T : T extends readonly (infer Form)[] ? Form : T[keyof T];

/** Names of what is filled in: `{{name}}`, and `{{name.in}}` for a name in the form a sentence needs. */
type Holes<S> = S extends `${string}{{${infer Hole}}}${infer Rest}` ? First<Hole> | Holes<Rest> : never;
type First<Hole extends string> = Hole extends `${infer Name}.${string}` ? Name : Hole;

/** Which endings a plural has is asked by a number. */
type Counted<T, P extends string> = P extends `${infer First}.${infer Rest}`
  ? First extends keyof T
    ? Counted<T[First], Rest>
    : never
  : P extends keyof T
    ? never
    : 'count';

/** Filled in by the side of a line, or by the country, not by params. */
type OfTheSide = 'side' | 'other';
type OfTheCountry = 'number' | 'advice' | 'crisis';

/** What the sentences of a key ask for: all of it, where the key is one of several. */
export type HolesAt<T, K extends string> = Exclude<Holes<TextOf<At<T, K>>>, OfTheSide | OfTheCountry> | Counted<T, K>;

/** Whether a sentence differs by side; `boolean` where some of several do. */
export type SidedAt<T, K extends string> = K extends string
  ? Sided<At<T, K>> extends true
    ? true
    : Holes<TextOf<At<T, K>>> & OfTheSide extends never
      ? false
      : true
  : never;

/** What comes behind a key: the values of exactly its holes, and a side where it has one. */
export type FilledIn<T, K extends string, Value> = [HolesAt<T, K>] extends [never]
  ? true extends SidedAt<T, K>
    ? false extends SidedAt<T, K>
      ? [params?: undefined, side?: Side | undefined]
      : [params: undefined, side: Side]
    : []
  : true extends SidedAt<T, K>
    ? false extends SidedAt<T, K>
      ? [params: Values<HolesAt<T, K>, Value>, side?: Side | undefined]
      : [params: Values<HolesAt<T, K>, Value>, side: Side]
    : [params: Values<HolesAt<T, K>, Value>];

type Values<Names extends string, Value> = { readonly [N in Names]: Value };

/**
 * The shape of a tree of words with the text forgotten: what another language has to have. A sentence that names a side
 * may be written out once for each; a plural asks for `_other` and allows the other endings.
 */
export type Widened<T> = {
  readonly [K in keyof T as K extends `${string}_${Plural}` ? never : K]: T[K] extends string
    ? K extends 'name'
      ? Name
      : WidenedText<T[K]>
    : T[K] extends readonly string[]
      ? readonly string[]
      : Sided<T[K]> extends true
        ? SidedText
        : Widened<T[K]>;
} & { readonly [K in keyof T & string as K extends `${infer S}_${Plural}` ? `${S}_other` : never]: string } & {
  readonly [K in keyof T & string as K extends `${infer S}_${Plural}` ? `${S}_${Plural}` : never]?: string;
};

type SidedText = string | { readonly left: string; readonly right: string };
type WidenedText<S> = Holes<S> & OfTheSide extends never ? string : SidedText;
