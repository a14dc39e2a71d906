import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** What a module exports, run by itself. @throws Error for anything that JSON would lose. */
async function exportsOf(file: string): Promise<unknown> {
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
  return JSON.parse(JSON.stringify(value, plain));
}

/** The name of the file of a data module: `lambda/i18n/en.data.ts` is `i18n.en.json`. */
const nameOf = (file: string): string => `${basename(dirname(file))}.${basename(file).replace(/\.data\.ts$/, '')}.json`;

/**
 * Modules that end in `.data.ts` are worked out now and written as JSON beside the bundle, which reads them when first they
 * are required: nothing is computed at the start that is the same in every start, and no language is loaded that nobody
 * speaks.
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
      await writeFile(join(folder, 'data', name), JSON.stringify(await exportsOf(path)));
      const read = `require('node:fs').readFileSync(__dirname + ${JSON.stringify(`/data/${name}`)}, 'utf8')`;
      return { contents: `module.exports = JSON.parse(${read});`, loader: 'js' };
    });
  },
});
