import { resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { dataBeside } from './data';

/** How a language is heard: its one door, `lambda/languages/<code>/hear/index.ts`. */
const HEARING = /languages.(\w+).hear.index\.ts$/;
const FILE = /^\.\/hear\.\w+\.js$/;

/**
 * How each language is heard becomes a file of code beside the bundle, which is loaded when first something of it is looked
 * at, and at once: by whatever is said in that language, and in the rehearsal. A start reads no word of a language that
 * nobody speaks to it. The sources import it like anything else, as `hear`.
 */
export const hearingBeside = (folder: string, options: BuildOptions): Plugin => ({
  name: 'hearing-beside',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: FILE }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: HEARING }, async ({ path }) => {
      const [, code] = HEARING.exec(path) as RegExpExecArray;
      const file = `./hear.${code}.js`;
      const outfile = resolve(folder, file);
      await build({ ...options, entryPoints: [path], outfile, plugins: [dataBeside(folder)] });
      const { hear } = require(outfile) as { readonly hear: object };
      return { contents: door(file, Object.keys(hear)), resolveDir: folder, loader: 'js' };
    });
  },
});

/** What has all that a file's `hear` has, and loads it for whatever is taken of it. Its names are known, so that nothing is looked up in a proxy. */
const door = (file: string, names: readonly string[]): string => `
let loaded;
const taken = () => (loaded ??= require('${file}').hear);
export const hear = {
${names.map((name) => `  get ${name}() { return taken().${name}; },`).join('\n')}
};`;
