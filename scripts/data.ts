import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** What the functions of a data module give, run by themselves. */
async function givenBy(file: string): Promise<readonly (readonly [name: string, value: unknown])[]> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  const module = { exports: {} as Record<string, () => unknown> };
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(module, module.exports, require);
  return Object.entries(module.exports).map(([name, make]) => [name, make()]);
}

/** Arrays of figures, by the names of their kinds; every one begins where the widest may. */
const KINDS = [Uint32Array, Uint8Array, Int8Array];
const WIDEST = Uint32Array.BYTES_PER_ELEMENT;

interface Data {
  readonly json: string;
  /** The bytes of all arrays of figures in it, which stand there as [kind, first byte, length]. */
  readonly bytes: Buffer;
}

/** @throws Error for anything that would be lost. */
function dataOf(file: string, given: unknown): Data {
  const parts: Buffer[] = [];
  let size = 0;
  const plain = (_key: string, inner: unknown): unknown => {
    const lost = typeof inner === 'function' || inner instanceof Map || inner instanceof Set || inner instanceof RegExp;
    if (lost) throw new Error(`${file} gives more than data`);
    if (!ArrayBuffer.isView(inner)) return inner;
    const kind = KINDS.find(({ name }) => name === inner.constructor.name);
    if (!kind) throw new Error(`${file} gives figures of another kind`);
    const at = size;
    const gap = (WIDEST - (inner.byteLength % WIDEST)) % WIDEST;
    parts.push(Buffer.from(inner.buffer, inner.byteOffset, inner.byteLength), Buffer.alloc(gap));
    size += inner.byteLength + gap;
    return { figures: [kind.name, at, inner.byteLength / kind.BYTES_PER_ELEMENT] };
  };
  return { json: JSON.stringify(given, plain), bytes: Buffer.concat(parts) };
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
 * give is written as JSON beside the bundle, with its arrays of figures in a file of bytes, where the function of the same
 * name reads it when first it is called: nothing is computed at a start that is the same in every start, and no language is
 * loaded that nobody speaks.
 */
export const dataBeside = (folder: string): Plugin => ({
  name: 'data-beside',
  setup({ onLoad }) {
    onLoad({ filter: /\.data\.ts$/ }, async ({ path }) => {
      const name = nameOf(path);
      await mkdir(join(folder, 'data'), { recursive: true });
      const readers: string[] = [];
      for (const [what, value] of await givenBy(path)) {
        const { json, bytes } = dataOf(path, value);
        const file = `${name}.${what}`;
        await writeFile(join(folder, 'data', `${file}.json`), json);
        if (bytes.length > 0) await writeFile(join(folder, 'data', `${file}.bin`), bytes);
        readers.push(`export const ${what} = reading('${file}', ${bytes.length > 0});`);
      }
      return { contents: [READING, ...readers].join('\n'), loader: 'js' };
    });
  },
});

/** Gives what a file holds, which is read once; figures are no copies of its bytes. */
const READING = `
import { readFileSync } from 'node:fs';
const at = (file) => __dirname + '/data/' + file;
const figured = (file) => {
  const { buffer, byteOffset } = readFileSync(at(file + '.bin'));
  return (_, inner) => {
    if (!inner?.figures) return inner;
    const [kind, from, length] = inner.figures;
    return new globalThis[kind](buffer, byteOffset + from, length);
  };
};
const reading = (file, figures) => {
  let value;
  return () => (value ??= JSON.parse(readFileSync(at(file + '.json'), 'utf8'), figures ? figured(file) : undefined));
};`;
