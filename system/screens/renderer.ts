import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch, PATIENCE } from '../browser';

/** The devices that the screens are drawn for. Pixels are density-independent. */
export const VIEWPORTS = {
  round: { width: 480, height: 480, dpi: 160, isRound: true, mode: 'HUB' },
  hub: { width: 1024, height: 600, dpi: 160, isRound: false, mode: 'HUB' },
  large: { width: 1280, height: 800, dpi: 160, isRound: false, mode: 'HUB' },
  portrait: { width: 1080, height: 1920, dpi: 160, isRound: false, mode: 'HUB' },
  tv: { width: 960, height: 540, dpi: 320, isRound: false, mode: 'TV' },
} as const;
export type ViewportName = keyof typeof VIEWPORTS;

export interface Directive {
  readonly document: unknown;
  readonly datasources: unknown;
}

export interface Shown {
  readonly png: Buffer;
  /** What the renderer said that was more than chat. */
  readonly complaints: readonly string[];
  /** Arguments of the events that the document sent, in order. */
  readonly sent: readonly unknown[];
}

const FILES: Readonly<Record<string, { readonly path: string; readonly type: string }>> = {
  '/': { path: join(__dirname, 'viewhost.html'), type: 'text/html; charset=utf-8' },
  '/viewhost.js': { path: require.resolve('apl-viewhost-web'), type: 'text/javascript; charset=utf-8' },
};

interface Opened {
  readonly page: Page;
  readonly complaints: string[];
}

/** Milliseconds; later than any page needs to load. */
const HOUR = 3_600_000;

/** What the renderer writes when all is well. */
const CHAT = /favicon|fonts\.|Download the/;

/** A renderer of screens: Amazon's own viewhost in a real browser, served from loopback. */
export async function openRenderer() {
  const server = createServer(({ url = '/' }, response) => {
    const file = FILES[url];
    // A browser asks for its icon by itself.
    if (!file) return void response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
    response.writeHead(200, { 'content-type': file.type }).end(readFileSync(file.path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launch();

  const opened = new Map<ViewportName, Opened>();

  /** The page of a device. Its clock stands still unless told to go on: a picture is of a second, not of about one. */
  async function pageOf(name: ViewportName): Promise<Opened> {
    const known = opened.get(name);
    if (known) return known;
    const { width, height } = VIEWPORTS[name];
    const page = await browser.newPage({ viewport: { width, height } });
    page.setDefaultTimeout(PATIENCE);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !CHAT.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()) && !CHAT.test(request.url())) {
        complaints.push(`asks for ${request.url()}`);
      }
    });
    await page.clock.install({ time: 0 });
    await page.goto(origin);
    await page.evaluate('engine.then(() => undefined)');
    await page.clock.pauseAt(HOUR);
    const made = { page, complaints };
    opened.set(name, made);
    return made;
  }

  /** Shows a document on a device, `wait` milliseconds long, and then touches what bears the words of `touch`. */
  async function show(
    { document, datasources }: Directive,
    name: ViewportName,
    { wait = 600, touch }: { readonly wait?: number; readonly touch?: string } = {},
  ): Promise<Shown> {
    const { mode, ...viewport } = VIEWPORTS[name];
    const { page, complaints } = await pageOf(name);
    complaints.length = 0;
    const failed = await page.evaluate(
      (job) => (globalThis as unknown as { show(job: unknown): Promise<boolean> }).show(job),
      { document, datasources, viewport, mode },
    );
    if (failed) complaints.push('the document is in error');
    await page.clock.runFor(wait);
    if (touch) {
      await page.getByText(touch, { exact: true }).click({ delay: 80 });
      await page.clock.runFor(200);
    }
    const sent = await page.evaluate(() => (globalThis as unknown as { sent: unknown[] }).sent);
    return { png: await page.screenshot(), complaints: [...complaints], sent };
  }

  const close = async (): Promise<void> => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  };
  return { show, close };
}
