import type { Sessions } from '../session/diary';

/** Somebody else saved in between: what was to be saved over is no longer what is there. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}

/** What a turn writes into a record. Parts it doesn't name, and the pages of other sessions, stay as they are. */
export interface RecordChange {
  /** Parts of the record, as JSON values. */
  readonly parts: Readonly<Record<string, unknown>>;
  /** Pages of the diary to write. */
  readonly diary?: Sessions;
  /** Sessions whose pages are dropped. */
  readonly outdated?: readonly string[];
}

/**
 * Where a listener's record lives: `{ version, revision, ... }` with the pages of its diary by session under `diary`.
 * Load once per session, update at most once per turn. Every method fails with an error when the store does.
 */
export interface Memory {
  /** The stored record, as JSON value, or null for a stranger. Never trusts what it reads. */
  load(key: string): Promise<unknown>;
  /** Replaces a record as a whole, whatever is there. */
  save(key: string, record: unknown): Promise<void>;
  /**
   * Changes parts of a record, or begins it, if its revision is still `over` (0: none is there, or it cannot be read).
   * The new revision is one more.
   * @throws ConflictError when it is another.
   */
  update(key: string, change: RecordChange, over: number): Promise<void>;
  /** Keeps a copy of a record that isn't understood, just as it is, before it is written over. */
  quarantine(key: string): Promise<void>;
  /**
   * Forgets a listener, with all that lies in quarantine: whatever is there, or if its revision is still `over` (as for
   * `update`). What a slow store does late then takes nothing away that was saved since.
   * @throws ConflictError when it is another, or nothing is there.
   */
  remove(key: string, over?: number): Promise<void>;
  /** Keys of everything that is kept for one account, whoever's it is. */
  keysOf(account: string): Promise<string[]>;
  /** Deletes everything that is kept for one account, and notes for a day that it has left: a session may still be open. */
  leave(account: string): Promise<void>;
  /** Whether the account of a record has left. Who comes back is given another id by Alexa. */
  hasLeft(key: string): Promise<boolean>;
}
