import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Memory } from './types';

/**
 * One JSON file per listener in a folder. A record is written beside the old one and renamed over it, so a crash leaves
 * either the old or the new one. The file name is a digest of the key: ids of listeners are not file names.
 */
export function fileMemory(folder: string): Memory {
  const pathOf = (key: string) => join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`);
  return {
    load: async (key) => {
      const text = await readFile(pathOf(key), 'utf8').catch(() => null);
      if (text === null) return null;
      try {
        return JSON.parse(text);
      } catch {
        // A file that was damaged from outside is kept aside for whoever wants to look; the listener starts afresh.
        await rename(pathOf(key), `${pathOf(key)}.damaged`).catch(() => undefined);
        return null;
      }
    },
    save: async (key, record) => {
      await mkdir(folder, { recursive: true });
      const beside = `${pathOf(key)}.${randomUUID()}.new`;
      const file = await open(beside, 'w');
      try {
        await file.writeFile(JSON.stringify(record));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(beside, pathOf(key));
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  };
}
