import type { Memory } from '../../../lambda/index';
import { parseRecord } from '../../../lambda/memory/record';
import { DIARY_DAYS, DIARY_SESSIONS, summed } from '../../../lambda/session/diary';
import type { Ledger } from '../../../lambda/session/ledger';
import { missing, personal } from './checks';

/** What the records of a household have to hold: the truth the table is held against. */
export interface Books {
  /** A turn was saved: from now on these seconds must never be missing. */
  saved(key: string, session: string, own: Ledger): void;
  /** A session is over, or somebody else's: its page counts as it is now, whether or not anything had to be saved for it. */
  stands(key: string, session: string, page: Ledger): void;
  /** The table was unwell when a session saved: what was sent may be there, or get there later, or never. */
  unsure(key: string, session: string): void;
  /** A listener was forgotten, or may have been. */
  forgotten(key: string): void;
  /** Was anything of this session saved since its listener was last forgotten? */
  knows(key: string, session: string): boolean;
  /** Was anything of this session ever saved? */
  begun(session: string): boolean;
  /** What a session's page holds now. */
  page(key: string, session: string): Promise<Ledger>;
  /** The clock of a request, which may be wrong: pages that are too old by it may be gone. Epoch seconds. */
  seen(now: number): void;
  /** Somebody damaged a record: until the next save it is not understood. */
  damaged(key: string): void;
  /** What is wrong with a record now. */
  verify(key: string): Promise<string[]>;
  readonly keys: readonly string[];
}

const DAY = 24 * 3600;
const startOf = (session: string): number => Number.parseInt(session, 36);

export function keepBooks(memory: Memory): Books {
  const pages = new Map<string, Map<string, Ledger>>();
  const of = (key: string): Map<string, Ledger> => {
    const known = pages.get(key) ?? new Map<string, Ledger>();
    pages.set(key, known);
    return known;
  };
  const stands: Books['stands'] = (key, session, page) => {
    begun.add(session);
    of(key).set(session, page);
    unsure.delete(`${key} ${session}`);
  };
  const unsure = new Set<string>();
  const broken = new Set<string>();
  const begun = new Set<string>();
  let latest = 0;
  /** Pages that the record may have dropped for their age or number. */
  const expire = (key: string): void => {
    const list = [...of(key).keys()].sort();
    const spare = list.slice(0, Math.max(0, list.length - (DIARY_SESSIONS - 2)));
    for (const session of list) {
      if (spare.includes(session) || startOf(session) < latest - (DIARY_DAYS - 2) * DAY) of(key).delete(session);
    }
  };
  return {
    get keys() {
      return [...pages.keys()];
    },
    stands,
    saved: (key, session, own) => {
      stands(key, session, own);
      broken.delete(key);
    },
    unsure: (key, session) => void unsure.add(`${key} ${session}`),
    forgotten: (key) => void pages.set(key, new Map()),
    begun: (session) => begun.has(session),
    knows: (key, session) => of(key).has(session),
    page: async (key, session) => summed(Object.values(parseRecord(await memory.load(key)).diary[session] ?? {})),
    seen: (now) => {
      latest = Math.max(latest, now);
    },
    damaged: (key) => void broken.add(key),
    verify: async (key) => {
      expire(key);
      const record = await memory.load(key);
      const { diary, foreign } = parseRecord(record);
      const found = personal('record', record);
      if (foreign && !broken.has(key) && of(key).size > 0) found.push('what was saved is not understood');
      for (const [session, own] of of(key)) {
        const page = summed(Object.values(diary[session] ?? {}));
        // Said once; from here on what is there counts.
        of(key).set(session, page);
        found.push(...missing(own, page).map((what) => `lost in ${session}: ${what}`));
        if (unsure.has(`${key} ${session}`)) continue;
        found.push(...missing(page, own).map((what) => `beyond what was confirmed in ${session}: ${what}`));
      }
      return found;
    },
  };
}
