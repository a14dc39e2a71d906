import type { Side } from '../content/types';
import type { Clock, Day } from '../content/week';
import type { English, Key } from './keys';
import type { FilledIn } from './paths';

/** What is counted in words: holds and breaths that were done, how often, how many sets. */
export type Unit = 'times' | 'breaths' | 'sets';

/** Things that go by a name, and their ids. `moves` and `routines` have theirs beside their other words. */
export type Names = English['names'] & { readonly moves: English['moves']; readonly routines: English['routines'] };
export type NameOf = { [C in keyof Names]: { readonly name: C; readonly id: keyof Names[C] } }[keyof Names];

/** What is filled into a sentence: numbers and ids, until the language makes words of them. */
export type Param =
  | number
  | NameOf
  | { readonly phrase: Key }
  | { readonly seconds: number }
  | { readonly amount: number; readonly of: Unit }
  | { readonly clock: Clock }
  | { readonly days: readonly Day[] }
  | { readonly list: readonly Param[]; readonly joint: 'and' | 'apart'; readonly more?: number };
export type Params = Readonly<Record<string, Param>>;

/** A sentence to be said: which one, on which side, with what filled in. */
export interface Sentence {
  /** Its path in the words. */
  readonly key: Key;
  readonly side?: Side;
  readonly params?: Params;
  /** Of a sentence with several forms, this one; counted through them from the beginning again. */
  readonly form?: number;
}
export type Line = Sentence;

/** Sentences that stand as they are: nothing is filled in, and no side. */
export type Plain = { [K in Key]: AskedOf<K> extends readonly [] ? K : never }[Key];

/** What `say` asks for behind a key: exactly what the sentence has to be filled in, and a side where it has one. */
export type AskedOf<K extends Key> = FilledIn<English, K, Param>;
