import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A new folder outside the project. */
export function scratch(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `coach-${name}-`));
  made.push(folder);
  return folder;
}

/** Removes every folder made so far. */
export function clearScratch(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
