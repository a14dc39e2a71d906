import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** What the functions of a data module give, run by themselves. @throws Error for anything that JSON would lose. */
async function dataOf(file: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  const module = { exports: {} as Record<string, () => unknown> };
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(module, module.exports, require);
  const plain = (_key: string, inner: unknown): unknown => {
    const lost = typeof inner === 'function' || inner instanceof Map || inner instanceof Set;
    if (lost) throw new Error(`${file} gives more than data`);
    return inner;
  };
  const given = Object.entries(module.exports).map(([name, make]): [string, unknown] => [name, make()]);
  return JSON.parse(JSON.stringify(Object.fromEntries(given), plain)) as Record<string, unknown>;
}

/** How the files of a data module begin: those of `lambda/languages/en/words.data.ts` with `languages.en.words`. */
const nameOf = (file: string): string =>
  relative(LAMBDA, file)
    .replace(/\.data\.ts$/, '')
    .split(sep)
    .join('.');
const LAMBDA = join(__dirname, '..', 'lambda');

/**
 * The functions that modules ending in `.data.ts` export take nothing and give data. They are called now, and what they
 * give is written as JSON beside the bundle, where the function of the same name reads it when first it is called: nothing
 * is computed at a start that is the same in every start, and no language is loaded that nobody speaks.
 */
export const dataBeside = (folder: string): Plugin => ({
  name: 'data-beside',
  setup({ onLoad }) {
    onLoad({ filter: /\.data\.ts$/ }, async ({ path }) => {
      const name = nameOf(path);
      await mkdir(join(folder, 'data'), { recursive: true });
      const given = await dataOf(path);
      for (const [what, value] of Object.entries(given))
        await writeFile(join(folder, 'data', `${name}.${what}.json`), JSON.stringify(value));
      return { contents: reading(name, Object.keys(given)), loader: 'js' };
    });
  },
});

/** A module whose functions read their files, each once. */
const reading = (name: string, given: readonly string[]): string => `
import { readFileSync } from 'node:fs';
const reading = (what) => {
  let value;
  return () => (value ??= JSON.parse(readFileSync(__dirname + '/data/${name}.' + what + '.json', 'utf8')));
};
${given.map((what) => `export const ${what} = reading('${what}');`).join('\n')}`;
