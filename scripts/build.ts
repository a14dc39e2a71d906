import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle';

const FOLDER = 'dist/lambda';

const kilobytes = (file: string): string => `${file}  ${Math.round(statSync(file).size / 1024)} KB`;

async function main(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  await bundle('lambda/index.ts', join(FOLDER, 'index.js'));
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|json|bin)$/.test(name),
  );
  console.log(
    files
      .map((name) => kilobytes(join(FOLDER, name)))
      .sort()
      .join('\n'),
  );
}

void main();
