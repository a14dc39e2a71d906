/** A stored item: flat, since every value is a number or a text. */
export type Item = Readonly<Record<string, string | number>>;

/** Where an item lies: in the account before the first `#`; what follows tells apart whose it is. */
export const OWNER_MARK = '#';

/** The little a record needs of a store. Ids are never empty. Every method fails with an error when the store does. */
export interface Items {
  get(id: string): Promise<Item | null>;
  put(id: string, item: Item): Promise<void>;
  /**
   * Sets and drops values of an item, or begins it, if its `revision` is `over` (0: it has none that is a number).
   * @throws ConflictError when it is another.
   */
  change(id: string, set: Item, drop: readonly string[], over: number): Promise<void>;
  /** Copies an item as it is, values of foreign kinds too. Nothing happens where there is none. */
  copy(id: string, to: string): Promise<void>;
  /**
   * Removes an item, or only if its `revision` is `over` (as for `change`).
   * @throws ConflictError when it is another.
   */
  remove(id: string, over?: number): Promise<void>;
  /** Ids of all items of an account. */
  list(account: string): Promise<string[]>;
}
