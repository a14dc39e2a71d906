import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { PATIENCE } from '../browser';
import { ROOT } from '../cloud/developer';

export interface Started {
  readonly url: string;
  readonly data: string;
  /** Ends at once, without a word to the process. */
  kill(): Promise<void>;
}

/** `npm start` in a process of its own. @throws Error if it does not print its address. */
export const startEcho = (args: readonly string[], data = mkdtempSync(join(tmpdir(), 'echo-'))): Promise<Started> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'simulator/start.ts', '--data', data, ...args], {
      cwd: ROOT,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let said = '';
    const timer = setTimeout(() => reject(new Error(`npm start says: ${said}`)), PATIENCE);
    const kill = () =>
      new Promise<void>((gone) => {
        if (child.exitCode !== null || child.signalCode !== null) gone();
        else child.once('close', () => gone());
        child.kill('SIGKILL');
      });
    const read = (part: unknown): void => {
      said += String(part);
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (!url) return;
      clearTimeout(timer);
      resolve({ url, data, kill });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', (code) => {
      clearTimeout(timer);
      reject(new Error(`npm start ended with ${code}: ${said}`));
    });
  });

export const temporary = () => {
  const folder = mkdtempSync(join(tmpdir(), 'echo-'));
  return { folder, remove: () => forget(folder) };
};

export const forget = (data: string): void => rmSync(data, { recursive: true, force: true });

/** What a page must not do, as it happens: ask for anything beyond this machine, or complain. */
const watch = (page: Page, faults: string[]): void => {
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:|about:)/.test(request.url()))
      faults.push(`asks for ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
};

/** The page in a window of its own, with what is behind it opened unless told otherwise; `prepare` is done before anything of it is loaded. */
export const openPage = async (
  browser: Browser,
  url: string,
  faults: string[],
  { bench = true, ...options }: BrowserContextOptions & { readonly bench?: boolean } = {},
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  watch(page, faults);
  await prepare(page);
  await page.goto(url);
  await page.locator('#speeds input').first().waitFor();
  if (bench) await page.locator('#bench > summary').click();
  return page;
};

/** Waits until an expression is true in the page, whose policy does not let the page itself evaluate it. */
export const comesTrue = async (page: Page, expression: string): Promise<void> => {
  while (!(await page.evaluate(expression))) await pause(20);
};

/** Types what one would say. */
export const say = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('What you say').fill(text);
  await page.getByRole('button', { name: 'Say' }).click();
  await page.locator('#turns .you', { hasText: text }).last().waitFor();
};

export const phase = (page: Page): Promise<string | null> => page.locator('#device').getAttribute('data-phase');

/** The last answer, as it is written down. */
export const answer = async (page: Page): Promise<string> =>
  (await page.locator('#turns > li').last().locator('.answer').innerText()).replace(/\s+/g, ' ');

/** Waits until the device is in a phase, or guides through what `place` says. */
export const inPhase = (page: Page, wanted: string): Promise<void> =>
  page.locator(`#device[data-phase="${wanted}"]`).waitFor();
export const inPlace = (page: Page, wanted: RegExp): Promise<void> =>
  page.locator('#place', { hasText: wanted }).waitFor();

/** Seconds of the response that have been played, as the page shows them. */
export const shownSecond = async (page: Page): Promise<number> => {
  const [, minutes, seconds] = /^(\d+):(\d\d) of/.exec((await page.locator('#strip-time').textContent()) ?? '') ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

const _speed = (page: Page, factor: number): Promise<void> =>
  page.getByRole('radio', { name: `×${factor}`, exact: true }).check();
