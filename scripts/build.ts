import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle';

const FOLDER = 'dist/lambda';
const OUT = join(FOLDER, 'index.js');
const DATA = join(FOLDER, 'data');

const kilobytes = (file: string): string => `${file}  ${Math.round(statSync(file).size / 1024)} KB`;

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  rmSync(DATA, { recursive: true, force: true });
  await bundle('lambda/index.ts', OUT);
  console.log([OUT, ...readdirSync(DATA).map((name) => join(DATA, name))].map(kilobytes).join('\n'));
}

void main();
