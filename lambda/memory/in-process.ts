import type { Memory } from './types';

/** A memory that lasts as long as the process. Records go in and out as JSON, as they would with a real store. */
export function memoryInProcess(): Memory {
  const records = new Map<string, string>();
  return {
    load: async (key) => {
      const text = records.get(key);
      return text === undefined ? null : JSON.parse(text);
    },
    save: async (key, record) => {
      records.set(key, JSON.stringify(record));
    },
    remove: async (key) => {
      records.delete(key);
    },
  };
}
