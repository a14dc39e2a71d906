import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

/** How long a busy machine may take for anything; what takes longer does not happen. Milliseconds. */
export const PATIENCE = 100_000;
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];

/** @throws Error if no Chromium is installed. */
const findChromium = (): string => {
  for (const name of BROWSERS) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // The next one, then.
    }
  }
  throw new Error('Chromium is missing: run system/install.sh');
};

/** The machine's own Chromium, without a window. @throws Error if there is none. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    timeout: PATIENCE,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
