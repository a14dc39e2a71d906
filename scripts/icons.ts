/** Draws the icons of the store page: `skill-package/assets/images/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawIcon } from './icons/drawing';
import { encode } from './icons/png';
import { ICONS } from './icons/sizes';

const PACKAGE = join(__dirname, '..', 'skill-package');

for (const { path, size } of Object.values(ICONS)) {
  const file = join(PACKAGE, path);
  const bytes = encode(drawIcon(size));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`skill-package/${path}  ${(bytes.length / 1024).toFixed(1)} KB`);
}
