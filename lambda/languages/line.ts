import type { Side } from '../content/types';
import type { English, Key } from './keys';
import type { Asked } from './paths';

/** What is filled into a sentence. */
export type Param = string | number;
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
export type AskedOf<K extends Key> = Asked<English, K, Param>;
