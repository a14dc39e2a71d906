import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** What a module exports, run by itself. @throws Error for anything that JSON would lose. */
async function exportsOf(file: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  const module = { exports: {} as object };
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(module, module.exports, require);
  const value: unknown = { ...module.exports };
  const plain = (_key: string, inner: unknown): unknown => {
    const lost = typeof inner === 'function' || inner instanceof Map || inner instanceof Set;
    if (lost) throw new Error(`${file} exports more than data`);
    return inner;
  };
  return JSON.parse(JSON.stringify(value, plain)) as Record<string, unknown>;
}

/** How the files of a data module begin: those of `lambda/languages/en.data.ts` with `languages.en`. */
const nameOf = (file: string): string => `${basename(dirname(file))}.${basename(file).replace(/\.data\.ts$/, '')}`;

/**
 * Modules that end in `.data.ts` are worked out now and written as JSON beside the bundle, each export into a file of its
 * own, which is read when first it is asked for: nothing is computed at the start that is the same in every start, and no
 * language is loaded that nobody speaks.
 */
export const dataBeside = (folder: string): Plugin => ({
  name: 'data-beside',
  setup({ onLoad }) {
    const names = new Map<string, string>();
    onLoad({ filter: /\.data\.ts$/ }, async ({ path }) => {
      const name = nameOf(path);
      if ((names.get(name) ?? path) !== path) throw new Error(`two data modules would be ${name}`);
      names.set(name, path);
      await mkdir(join(folder, 'data'), { recursive: true });
      const values = await exportsOf(path);
      for (const [exported, value] of Object.entries(values))
        await writeFile(join(folder, 'data', `${name}.${exported}.json`), JSON.stringify(value));
      return { contents: reading(name, Object.keys(values)), loader: 'js' };
    });
  },
});

/** A module whose exports are read from their files, each once. */
const reading = (name: string, exported: readonly string[]): string => `
const { readFileSync } = require('node:fs');
for (const one of ${JSON.stringify(exported)}) {
  let value;
  const get = () => (value ??= JSON.parse(readFileSync(__dirname + '/data/${name}.' + one + '.json', 'utf8')));
  Object.defineProperty(exports, one, { enumerable: true, get });
}`;
