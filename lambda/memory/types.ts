/** Where a listener's record lives. Load once per session, save at most once per turn. */
export interface Memory {
  /** The stored record, as JSON value, or null for a stranger. Never trusts what it reads. */
  load(key: string): Promise<unknown>;
  save(key: string, record: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}
