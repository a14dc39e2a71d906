import { mkdirSync, statSync } from 'node:fs';
import { bundle } from './bundle';

const OUT = 'dist/lambda/index.js';

async function main(): Promise<void> {
  mkdirSync('dist/lambda', { recursive: true });
  await bundle('lambda/index.ts', OUT);
  console.log(`${OUT}  ${Math.round(statSync(OUT).size / 1024)} KB`);
}

void main();
