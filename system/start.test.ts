import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A busy machine may take this long. Milliseconds. */
const PATIENCE = 60_000;

/** `npm start` over records in a folder. Resolves when its page is served, or it has ended: what it said by then. */
const started = (data: string): Promise<{ npm: ChildProcess; url: string | null; told: string }> => {
  const npm = spawn('npm', ['start', '--', '--data', data, '--port', '0', '--voice', 'silent'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  return new Promise((resolve) => {
    for (const stream of [npm.stdout, npm.stderr])
      createInterface({ input: stream }).on('line', (line) => {
        told += `${line}\n`;
        const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
        if (url) resolve({ npm, url, told });
      });
    npm.on('close', () => resolve({ npm, url: null, told }));
  });
};

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'psoas-start-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(
    'leaves neither its port nor its records behind when npm is killed, and says who has them until then',
    async () => {
      const first = await started(folder);
      const second = await started(folder);
      expect(second.url).toBeNull();
      expect(second.told).toMatch(/is using the records in .*: end it \(Ctrl-C where it runs\)/);
      first.npm.kill('SIGTERM');
      const until = Date.now() + PATIENCE;
      while ((await answers(first.url as string)) && Date.now() < until) await new Promise((r) => setTimeout(r, 100));
      expect(await answers(first.url as string)).toBe(false);
      const third = await started(folder);
      expect(third.url).not.toBeNull();
      third.npm.kill('SIGTERM');
      await new Promise((resolve) => third.npm.on('close', resolve));
    },
    3 * PATIENCE,
  );
});
