import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type BuildOptions, build, type OnResolveArgs, type Plugin } from 'esbuild';
import { dataBeside } from './data';

/**
 * `ask-sdk-core` takes one name from `ask-sdk-model`, and only where an API client is configured, which it never is here.
 * Without the model's service clients the bundle is 60 KB smaller and starts 4 ms of CPU sooner. Of its own names only one
 * is used; without the others, which it would make at every start, 0.7 ms sooner.
 */
const withoutTheUnused: Plugin = {
  name: 'without-the-unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ask-sdk-model$/ }, ({ path }) => ({ path, namespace: 'stub' }));
    onLoad({ filter: /ask-sdk-core.dist.index\.js$/ }, () => ({
      contents: "exports.SkillBuilders = require('./skill/SkillBuilders').SkillBuilders;",
    }));
    onLoad({ filter: /.*/, namespace: 'stub' }, () => ({
      contents:
        'exports.services = { ServiceClientFactory: class { constructor() { throw new Error("no API client"); } } };',
    }));
  },
};

const COMMON = {
  bundle: true,
  minify: true,
  platform: 'node',
  // The newest Lambda runtime is Node 24; the bundle is also tested on the Node that runs the tests.
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** What is required inside a function: our own modules by their files, packages by their names. */
interface Later {
  readonly modules: Set<string>;
  readonly packages: Set<string>;
}

const asked = ({ kind, namespace, importer, path }: OnResolveArgs): 'module' | 'package' | null => {
  const ours = namespace === 'file' && importer.endsWith('.ts');
  if (kind !== 'require-call' || !ours || path.startsWith('node:') || path.endsWith('.data')) return null;
  return path.startsWith('.') ? 'module' : 'package';
};

/** Finds what is loaded later, in the entry and in all that it reaches. */
async function findLater(entry: string, data: Plugin): Promise<Later> {
  const later: Later = { modules: new Set(), packages: new Set() };
  const noting: Plugin = {
    name: 'noting',
    setup({ onResolve, resolve: find }) {
      onResolve({ filter: /.*/ }, async (args) => {
        const what = args.pluginData === 'found' ? null : asked(args);
        if (what === 'package') later.packages.add(args.path);
        if (what !== 'module') return null;
        const { path } = await find(args.path, { kind: args.kind, resolveDir: args.resolveDir, pluginData: 'found' });
        later.modules.add(path);
        return null;
      });
    },
  };
  await build({ ...COMMON, entryPoints: [entry], write: false, plugins: [noting, withoutTheUnused, data] });
  return later;
}

const LATER = 'later';
/** What Lambda loads, where there is one: copied as it is. */
const FRONT = 'entry.mjs';

/** Puts in the place of a module that is loaded later what the file of all of them holds of it. */
const fromLater = (modules: readonly string[]): Plugin => ({
  name: 'from-later',
  setup({ onResolve, onLoad, resolve: find }) {
    onResolve({ filter: /^later$/ }, ({ kind }) => (kind === 'entry-point' ? { path: LATER, namespace: LATER } : null));
    onLoad({ filter: /^later$/, namespace: LATER }, () => ({
      contents: modules.map((path, i) => `export * as m${i} from ${JSON.stringify(path)};`).join('\n'),
      resolveDir: process.cwd(),
    }));
    onResolve({ filter: /.*/ }, async (args) => {
      const what = args.pluginData === 'found' ? null : asked(args);
      if (what === 'package') return { path: `./${args.path}.js`, external: true };
      if (what !== 'module') return null;
      const { path } = await find(args.path, { kind: args.kind, resolveDir: args.resolveDir, pluginData: 'found' });
      return { path: `m${modules.indexOf(path)}`, namespace: LATER };
    });
    onResolve({ filter: /.*/, namespace: LATER }, ({ path }) =>
      path === `./${LATER}.js` ? { path, external: true } : null,
    );
    onLoad({ filter: /^m\d+$/, namespace: LATER }, ({ path }) => ({
      contents: `module.exports = require('./${LATER}.js').${path};`,
    }));
  },
});

/**
 * One file out of modules made before. What `index.js` and the file of later modules have in common lies in `index.js`,
 * under the name `shared`.
 */
async function joined(made: ReadonlyMap<string, string>, contents: string, outfile: string, shared: boolean) {
  const among: Plugin = {
    name: 'among',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/.*\.mjs$/ }, ({ path }) => {
        const name = path.slice(2);
        return shared && name.startsWith('chunk')
          ? { path: 'shared.cjs', namespace: 'shared' }
          : { path: name, namespace: 'made' };
      });
      onResolve({ filter: /^\.\/.*\.js$/ }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /.*/, namespace: 'made' }, ({ path }) => ({ contents: made.get(path) ?? '' }));
      onLoad({ filter: /.*/, namespace: 'shared' }, () => ({
        contents: "module.exports = require('./index.js').shared();",
      }));
    },
  };
  await build({ ...COMMON, stdin: { contents }, outfile, sourcemap: true, format: 'cjs', plugins: [among] });
}

/** Hands out what another file needs, once it is asked for: a getter for each name would be a function more to parse. */
const sharing = (chunk: string, names: readonly string[]): string => `
import { ${names.map((name, i) => `${name} as n${i}`).join(', ')} } from './${chunk}';
export const shared = () => ({ ${names.map((name, i) => `${JSON.stringify(name)}: n${i}`).join(', ')} });`;

/**
 * Bundles an entry into `index.js`, minified, with its source map; its data lies beside it in `data/`. What is required
 * inside a function lies in files of their own, so that a start that does not come to it need not read it: our own modules
 * together in `later.js`, each package by itself. No node_modules.
 */
export async function bundle(entry: string, outfile: string): Promise<void> {
  const folder = dirname(outfile);
  const data = dataBeside(folder);
  const later = await findLater(entry, data);
  const modules = [...later.modules].sort();
  const { outputFiles, metafile } = await build({
    ...COMMON,
    entryPoints: { index: resolve(entry), ...(modules.length > 0 ? { later: LATER } : {}) },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    sourcemap: 'inline',
    format: 'esm',
    splitting: true,
    write: false,
    metafile: true,
    plugins: [fromLater(modules), withoutTheUnused, data],
  });
  const made = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const chunk = [...made.keys()].find((name) => name.startsWith('chunk'));
  const names = Object.entries(metafile.outputs).find(([path]) => basename(path) === chunk)?.[1].exports ?? [];
  await joined(made, `export * from './index.mjs';\n${chunk ? sharing(chunk, names) : ''}`, outfile, false);
  if (modules.length > 0) await joined(made, "export * from './later.mjs';", join(folder, `${LATER}.js`), true);
  const packages = Object.fromEntries([...later.packages].sort().map((name) => [name, name]));
  await build({ ...COMMON, entryPoints: packages, outdir: folder, sourcemap: true, format: 'cjs' });
  const front = join(dirname(entry), FRONT);
  if (existsSync(front)) await copyFile(front, join(folder, FRONT));
}
