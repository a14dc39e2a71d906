import { existsSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { dataBeside } from './data';
import { hearingBeside } from './hearing';

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

/**
 * The SDK copies the attributes of every request before anybody asks for them: a twelfth of an answer in the lobby. We read
 * them from the request, and never change what we read.
 */
const withoutTheCopy: Plugin = {
  name: 'without-the-copy',
  setup({ onLoad }) {
    onLoad({ filter: /AttributesManagerFactory\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replace(/JSON\.parse\(JSON\.stringify\(([\w.]+\.session\.attributes)\)\)/, '$1');
      if (contents === text) throw new Error('ask-sdk-core copies the attributes in another way');
      return { contents };
    });
  },
};

/**
 * Of i18next two things are used: what fills the holes of a sentence, and what knows plurals (`languages/translator.ts`). With
 * all that looks up, loads and detects, which is made when it is imported, a start takes 5 ms of CPU more.
 */
const withoutTheLookup: Plugin = {
  name: 'without-the-lookup',
  setup({ onLoad }) {
    onLoad({ filter: /i18next\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const from = text.search(/^class I18n /m);
      if (from < 0 || !/^class Interpolator /m.test(text) || !/^class PluralResolver /m.test(text))
        throw new Error('i18next is made of other parts');
      const contents = `${text.slice(0, from)}
export default { createInstance: () => ({
  init(options) {
    this.services = {
      interpolator: new Interpolator({ ...get(), ...options, interpolation: { ...get().interpolation, ...options.interpolation } }),
      pluralResolver: new PluralResolver(new LanguageUtil({}), { prepend: '_' }),
    };
  },
}) };`;
      return { contents };
    });
  },
};

/** What a first call to a service loads, 10 ms of CPU in all: TLS, and the hashes of a signature and of who has left. */
const SERVICES = /^(?:node:https?|node:crypto|aws4)$/;

/**
 * Loads them when first something of them is taken, which the connection that is opened in init does: a function
 * without a table never pays for them. The sources import them like anything else, each as a whole (`import https from`).
 */
const servicesWhenTaken: Plugin = {
  name: 'services-when-taken',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: SERVICES }, ({ path, namespace, pluginData }) =>
      namespace === 'service' || pluginData === 'taken' ? null : { path, namespace: 'service' },
    );
    onLoad({ filter: /.*/, namespace: 'service' }, async ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => name === '__esModule' ? false : require('${path}')[name] });`,
      resolveDir: process.cwd(),
    }));
    onResolve({ filter: SERVICES, namespace: 'service' }, async ({ path, kind, resolveDir }) =>
      path.startsWith('node:') ? { path, external: true } : resolve(path, { kind, resolveDir, pluginData: 'taken' }),
    );
  },
};

/** What Lambda loads, where there is one: copied as it is. */
const FRONT = 'entry.mjs';

/** Bytes of code by the folder of ours or the package they come from. */
export type Codes = ReadonlyMap<string, number>;

function codesOf({ outputs }: Metafile): Codes {
  const codes = new Map<string, number>();
  for (const { inputs } of Object.values(outputs))
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const [top = '', folder = ''] = file.replace(/^lambda\//, '').split('/');
      const name = top === 'node_modules' ? folder : top;
      codes.set(name, (codes.get(name) ?? 0) + bytesInOutput);
    }
  return codes;
}

/** How code is written for the function. */
const DEPLOYED = {
  metafile: true,
  bundle: true,
  minify: true,
  sourcemap: true,
  platform: 'node',
  format: 'cjs',
  // The newest Lambda runtime is Node 24; the bundle is also tested on the Node that runs the tests.
  target: 'node20',
  // V8 reads a file of one-byte characters faster.
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/**
 * Bundles an entry into one file, minified, with its source map; beside it lie its data in `data/`, and a file of code for
 * what each language hears. No node_modules. Tells what the file is made of.
 */
export async function bundle(entry: string, outfile: string): Promise<Codes> {
  const folder = dirname(outfile);
  const { metafile } = await build({
    ...DEPLOYED,
    entryPoints: [entry],
    outfile,
    plugins: [
      withoutTheUnused,
      withoutTheCopy,
      withoutTheLookup,
      servicesWhenTaken,
      dataBeside(folder),
      hearingBeside(folder, DEPLOYED),
    ],
  });
  const front = join(dirname(entry), FRONT);
  if (existsSync(front)) await copyFile(front, join(folder, FRONT));
  return codesOf(metafile);
}
