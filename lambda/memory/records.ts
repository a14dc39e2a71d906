import crypto from 'node:crypto';
import { isFields } from '../session/codecs/codec';
import { type Item, type Items, OWNER_MARK } from './items';
import type { Memory } from './types';

/** Pages of the diary are values of their own, so that one session's can be written without knowing the others. */
const PAGE = 'd:';
/** Stored under this name since the first version. */
const QUARANTINE = `${OWNER_MARK}aside`;
/** A record nobody came back for goes after this many days; the table's time to live reads `expires`. */
const KEPT_DAYS = 400;
/**
 * The note that an account has left: no record, nothing of a listener, and under a hash, so that not even their id stays. It
 * outlasts every session.
 */
const leftOf = (account: string): string => `left-${crypto.createHash('sha256').update(account).digest('base64url')}`;
const LEFT_SECONDS = 24 * 3600;
/** What belongs to the item and not to the record. */
const OWN = 'expires';

const textOrNumber = (value: unknown): string | number =>
  typeof value === 'number' && Number.isFinite(value) ? value : JSON.stringify(value ?? null);

/** Text that is no JSON stays text: whoever reads the record will not understand it, and it will be put into quarantine. */
function parsed(value: string | number): unknown {
  if (typeof value === 'number') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

const partsOf = (parts: object): Item =>
  Object.fromEntries(
    Object.entries(parts)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, textOrNumber(value)]),
  );

const pagesOf = (diary: object): Item =>
  Object.fromEntries(Object.entries(diary).map(([session, page]) => [PAGE + session, JSON.stringify(page)]));

function recordOf(item: Item): Record<string, unknown> {
  const values = Object.entries(item).map(([name, value]) => [name, parsed(value)] as const);
  const pages = values.filter(([name]) => name.startsWith(PAGE));
  const parts = values.filter(([name]) => !name.startsWith(PAGE) && name !== OWN);
  const record = Object.fromEntries(parts);
  return pages.length > 0
    ? { ...record, diary: Object.fromEntries(pages.map(([name, page]) => [name.slice(PAGE.length), page])) }
    : record;
}

/** Records as items of a store: one item for each listener, and one more where something is in quarantine. */
export function recordsIn(items: Items, now: () => number = Date.now): Memory {
  const seconds = () => Math.floor(now() / 1000);
  const expires = () => seconds() + KEPT_DAYS * 24 * 3600;
  return {
    load: async (key) => {
      const item = await items.get(key);
      return item && recordOf(item);
    },
    save: async (key, record) => {
      // What is no record at all is kept as a part nobody knows.
      const { diary, ...parts } = isFields(record) ? record : { unknown: record };
      await items.put(key, { ...partsOf(parts), ...pagesOf(isFields(diary) ? diary : {}), expires: expires() });
    },
    update: (key, { parts, diary = {}, outdated = [] }, over) =>
      items.change(
        key,
        { ...partsOf(parts), ...pagesOf(diary), revision: over + 1, expires: expires() },
        outdated.filter((session) => !(session in diary)).map((session) => PAGE + session),
        over,
      ),
    quarantine: (key) => items.copy(key, key + QUARANTINE),
    remove: async (key, over) => {
      await items.remove(key, over);
      await items.remove(key + QUARANTINE);
    },
    keysOf: (account) => items.list(account),
    leave: async (account) => {
      // First the note, then the records: a turn in between finds one or the other.
      await items.put(leftOf(account), { [OWN]: seconds() + LEFT_SECONDS });
      for (const key of await items.list(account)) await items.remove(key);
    },
    hasLeft: async (key) => {
      const [account = key] = key.split(OWNER_MARK, 1);
      const until = (await items.get(leftOf(account)))?.[OWN];
      return typeof until === 'number' && until > seconds();
    },
  };
}
