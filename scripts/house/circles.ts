import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { modules, ROOT, sources } from './sources';

/** The file that an import of another file leads to; null for a package, or for data. */
function target(file: string, name: string): string | null {
  if (!name.startsWith('.')) return null;
  const path = join(dirname(file), name);
  return (
    [path, `${path}.ts`, join(path, 'index.ts')].find((one) => one.endsWith('.ts') && existsSync(join(ROOT, one))) ??
    null
  );
}

/** Imports that run in a circle, types included: each as the files on the way, the first of them again at the end. */
export function circles(folders: readonly string[]): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    path.push(file);
    for (const { name } of modules(file)) {
      const next = target(file, name);
      if (next) visit(next);
    }
    path.pop();
    done.add(file);
  };
  for (const file of folders.flatMap(sources)) visit(file);
  return found;
}
