import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Step } from './steps';

/** What a command did. */
export interface Done {
  readonly code: number | null;
  /** All that it printed. */
  readonly out: string;
  readonly seconds: number;
}

/** Milliseconds after which a command is taken to hang. */
const PATIENCE = 3_600_000;
/** How long a server may take until its page is there. */
const START = 120_000;

/** Runs a line of a shell in a folder, with these lines typed into it. A server is ended when its page has been fetched. */
export async function runLine(folder: string, line: string, { input = '', serves }: Step): Promise<Done> {
  const began = performance.now();
  const child = spawn('bash', ['-c', line], { cwd: folder, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  const end = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  };
  let out = '';
  let served: Promise<boolean> | undefined;
  const watch = setTimeout(end, serves ? START : PATIENCE);
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (text) => {
      out += `${text}\n`;
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
      if (serves && url && !served) {
        served = fetch(url).then(
          async (page) => page.ok && (await page.text()).includes('Psoas Coach'),
          () => false,
        );
        void served.then(end);
      }
    });
  // A command that needs no lines may be gone before it is given any.
  child.stdin.on('error', () => undefined);
  if (!serves) child.stdin.end(input);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearTimeout(watch);
  const seconds = (performance.now() - began) / 1000;
  return { code: serves ? ((await served) ? 0 : 1) : code, out, seconds };
}
