import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from '../browser';
import { forget, openPage } from './page';
import { type Flags, type Held, openHeld, still } from './world';

/** What the tests of a file share: a browser, and an Echo of their own for each, whose time passes only when told to. */
export interface Bench {
  readonly browser: Browser;
  readonly echo: Held;
  /** What a page asked for or complained of: anything fails the test. */
  readonly faults: string[];
  /** The page of that Echo, which stands still between two words. */
  open(options?: BrowserContextOptions & { readonly bench?: boolean }): Promise<Page>;
}

/** Sets it up for the tests of the file that asks. */
export function bench(flags: Flags = {}): Bench {
  let browser: Browser;
  let echo: Held;
  const faults: string[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    faults.length = 0;
    echo = await openHeld(flags);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    await echo.kill();
    forget(echo.data);
    expect(faults).toEqual([]);
  });
  return {
    get browser() {
      return browser;
    },
    get echo() {
      return echo;
    },
    faults,
    open: (options = {}) => openPage(browser, echo.url, faults, options, still),
  };
}
