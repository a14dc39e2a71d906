import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { headersFor, type POLICIES } from './guard';

const FOLDER = join(__dirname, 'page');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The renderer's style names fonts on Amazon's servers; the machine's own take their place. */
const FAR_FONT = /url\('https:\/\/[\w.-]+\/[\w-]+\.ttf'\)/g;
const NEAR_FONTS = ['Arial', 'Liberation Sans', 'DejaVu Sans'].map((name) => `local('${name}')`).join(', ');

export interface Served {
  readonly file: string;
  readonly type: string;
  readonly policy: keyof typeof POLICIES;
}

/** Every file a page may ask for, by its path: a list made at the start, so that no path leads anywhere else. */
export const servedFiles = (): ReadonlyMap<string, Served> => {
  const files = new Map<string, Served>();
  for (const name of readdirSync(FOLDER)) {
    const type = TYPES[extname(name)];
    if (!type) continue;
    const path = name === 'index.html' ? '/' : `/${name}`;
    files.set(path, { file: join(FOLDER, name), type, policy: /^screen[.-]/.test(name) ? 'screen' : 'page' });
  }
  const viewhost = join(dirname(require.resolve('apl-viewhost-web/package.json')), 'index.js');
  files.set('/viewhost.js', { file: viewhost, type: TYPES['.js'] as string, policy: 'screen' });
  return files;
};

let renderer: string | undefined;

export const sendFile = (response: ServerResponse, { file, type, policy }: Served): void => {
  response.writeHead(200, { ...headersFor(policy), 'content-type': type });
  if (file.includes('apl-viewhost-web')) {
    renderer ??= readFileSync(file, 'utf8').replace(FAR_FONT, NEAR_FONTS);
    response.end(renderer);
    return;
  }
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
};
