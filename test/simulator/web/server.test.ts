import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenEcho, openEcho } from '../../../simulator/web/open';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const data = mkdtempSync(join(tmpdir(), 'echo-page-'));
let echo: OpenEcho;
beforeAll(async () => {
  echo = await openEcho({ data, port: '0', voice: 'silent', speed: '20', screened: true });
});
afterAll(async () => {
  await echo.close();
  rmSync(data, { recursive: true, force: true });
});

/** Unlike fetch, this sends whatever Host and Origin it is told to. */
const call = (path: string, options: { method?: string; headers?: object; body?: string } = {}): Promise<Answer> =>
  new Promise((done, failed) => {
    const { host } = new URL(echo.url);
    const headers = { host, ...options.headers };
    const sent = request(`${echo.url}${path}`, { method: options.method ?? 'GET', headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', failed);
    sent.end(options.body);
  });

const json = { 'content-type': 'application/json' };
const ask = (message: unknown, headers: object = json): Promise<Answer> =>
  call('/command', {
    method: 'POST',
    headers,
    body: typeof message === 'string' ? message : JSON.stringify({ client: 'test', ...(message as object) }),
  });

describe('the server of the page', () => {
  it('listens on loopback', () => {
    expect(echo.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it.each([
    ['/', 'text/html'],
    ['/main.js', 'text/javascript'],
    ['/base.css', 'text/css'],
    ['/viewhost.js', 'text/javascript'],
    ['/replay.json', 'application/json'],
  ])('serves %s as %s, and lets it load nothing from elsewhere', async (path, type) => {
    const { status, headers } = await call(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toContain(type);
    expect(headers['x-content-type-options']).toBe('nosniff');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it('lets only the frame of the screen evaluate strings', async () => {
    expect((await call('/')).headers['content-security-policy']).not.toContain('unsafe');
    expect((await call('/screen.html')).headers['content-security-policy']).toContain("'unsafe-eval'");
  });

  it.each([
    '/nothing',
    '/../server.ts',
    '/%2e%2e/server.ts',
    '/package.json',
    '/clip/..%2f..%2fetc%2fpasswd.wav',
    `/clip/${'0'.repeat(32)}.wav`,
    '//evil.example/',
  ])('has no page %s', async (path) => {
    expect((await call(path)).status).toBe(404);
  });

  it.each([
    ['a name bent to this address', { host: 'evil.example' }, 403],
    ['the same with our port', { host: 'evil.example:4747' }, 403],
    ['a page of somebody else', { origin: 'https://evil.example' }, 403],
    ['a page on another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
  ])('turns away %s', async (_who, headers, status) => {
    expect((await ask({ do: 'wake' }, { ...json, ...headers })).status).toBe(status);
  });

  it.each([
    ['that is no JSON', '{', 400],
    ['that is nothing', '', 400],
    ['with an unknown verb', { do: 'explode' }, 400],
    ['with markup for a listener', { do: 'choose', device: 'echo', locale: 'en-US', user: '<script>' }, 400],
    ['of ten thousand characters', { do: 'say', text: 'a'.repeat(10_000) }, 413],
  ])('refuses a message %s', async (_what, message, status) => {
    const answer = await ask(message);
    expect(answer.status).toBe(status);
    expect(typeof JSON.parse(answer.body).error).toBe('string');
  });

  it('refuses a message that another site could send without asking first', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      expect((await ask({ do: 'wake' }, { 'content-type': type })).status).toBe(415);
    }
  });

  it('takes messages by POST alone, and pages by GET', async () => {
    expect((await call('/command')).status).toBe(405);
    expect((await call('/', { method: 'DELETE' })).status).toBe(405);
  });

  it('tells how a page is answered without the page, but opens no stream for it', async () => {
    const { status, body } = await call('/', { method: 'HEAD' });
    expect({ status, body }).toEqual({ status: 200, body: '' });
    expect((await call('/events?client=head', { method: 'HEAD' })).status).toBe(405);
    expect((await call('/command', { method: 'HEAD' })).status).toBe(405);
  });

  it('refuses a listener without a tab', async () => {
    expect((await call('/events')).status).toBe(400);
  });

  /** Opens a stream of news; its status, and whether it is open still. */
  const stream = (client: string, headers: object = {}) =>
    new Promise<{ status: number | undefined; ended: () => boolean; close: () => void }>((done, failed) => {
      const { host } = new URL(echo.url);
      const sent = request(`${echo.url}/events?client=${client}`, { headers: { host, ...headers } }, (response) => {
        let over = false;
        response.resume().on('close', () => {
          over = true;
        });
        done({ status: response.statusCode, ended: () => over, close: () => sent.destroy() });
      });
      sent.on('error', failed);
      sent.end();
    });

  it('keeps its streams for its own page: a picture of another one gets none', async () => {
    for (const site of ['cross-site', 'same-site']) {
      const { status } = await stream('thief', { 'sec-fetch-site': site });
      expect(status).toBe(403);
    }
    const own = await stream('tab', { 'sec-fetch-site': 'same-origin' });
    expect(own.status).toBe(200);
    own.close();
  });

  it('has one stream for a tab, and no more tabs than anybody has eyes for', async () => {
    const twice = [await stream('one'), await stream('one')];
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(twice.map(({ ended }) => ended())).toEqual([true, false]);
    const more = await Promise.all(Array.from({ length: 16 }, (_, i) => stream(`tab-${i}`)));
    expect(more.map(({ status }) => status).sort()).toEqual([...Array(15).fill(200), 503]);
    for (const { close } of [...twice, ...more]) close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });

  it('still answers after all that', async () => {
    expect(await ask({ do: 'say', text: 'open psoas coach' })).toMatchObject({ status: 200 });
    expect(echo.player.state()).toMatchObject({ session: true, playing: 1 });
  });
});
