import { type Item, type Items, OWNER_MARK } from './items';
import { recordsIn } from './records';
import { ConflictError, type Memory } from './types';

/** Items that last as long as the process. */
function itemsInProcess(): Items {
  const items = new Map<string, Item>();
  const check = (id: string, over: number): void => {
    const { revision } = items.get(id) ?? {};
    if ((typeof revision === 'number' ? revision : 0) !== over) throw new ConflictError();
  };
  return {
    get: async (id) => items.get(id) ?? null,
    put: async (id, item) => {
      items.set(id, item);
    },
    change: async (id, set, drop, over) => {
      check(id, over);
      const { revision: _revision, ...rest } = items.get(id) ?? {};
      const kept = Object.entries(rest).filter(([name]) => !drop.includes(name));
      items.set(id, { ...Object.fromEntries(kept), ...set });
    },
    copy: async (id, to) => {
      const item = items.get(id);
      if (item) items.set(to, item);
    },
    remove: async (id, over) => {
      if (over !== undefined) check(id, over);
      items.delete(id);
    },
    list: async (account) => [...items.keys()].filter((id) => id === account || id.startsWith(account + OWNER_MARK)),
  };
}

/** A memory that lasts as long as the process. Records go in and out as JSON, as they do with a real store. */
export const memoryInProcess = (): Memory => recordsIn(itemsInProcess());
