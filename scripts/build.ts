import { mkdirSync, statSync } from 'node:fs';
import { build } from 'esbuild';

/** Bundles the function: one file that needs nothing beside it, and its source map. */
async function bundle(): Promise<void> {
  mkdirSync('dist/lambda', { recursive: true });
  await build({
    entryPoints: ['lambda/index.ts'],
    outfile: 'dist/lambda/index.js',
    bundle: true,
    minify: true,
    sourcemap: true,
    platform: 'node',
    // The newest Lambda runtime is Node 24; the bundle is also tested on the Node that runs the tests.
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const kilobytes = Math.round(statSync('dist/lambda/index.js').size / 1024);
  console.log(`dist/lambda/index.js  ${kilobytes} KB`);
}

void bundle();
