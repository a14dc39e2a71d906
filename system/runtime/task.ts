import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from '../cloud/scratch';

const BUILT = join(__dirname, '../../dist/lambda');

/** The built function in a folder of its own, far from every node_modules. */
export function taskFolder(): string {
  if (!existsSync(join(BUILT, 'index.js'))) throw new Error('nothing is built: run npm run build');
  const folder = scratch('task');
  cpSync(BUILT, folder, { recursive: true });
  return folder;
}
