import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launch } from './browser';
import { ROOT } from './cloud/developer';
import { answer, forget, inPlace, openPage } from './echo/page';
import { type Held, openHeld, still } from './echo/world';

/** What may move in a routine. Pixels. */
const MOVES = 8;
/** Of a person's own time until the first routine has begun. Seconds. */
const BEGUN = 60;
/** A slow typist, and a slow reader: letters and words a second. */
const TYPES = 3;
const READS = 3;

const PICTURES = join(ROOT, 'dist', 'first-minute');
const PLACES = ['#device', '#status', '#place', '#caption', '#ideas', '#wake', '#words', '#skip', '#speeds'];

let browser: Browser;
let echo: Held;
const faults: string[] = [];

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  faults.length = 0;
  echo = await openHeld();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await echo.kill();
  forget(echo.data);
  expect(faults).toEqual([]);
});

/** Where the things of the page stand, in pixels from its top. */
const standing = (page: Page): Promise<number[]> =>
  page.evaluate(
    `${JSON.stringify(PLACES)}.map((one) => document.querySelector(one).getBoundingClientRect().top)`,
  ) as Promise<number[]>;

const VIEWS = [
  ['desk', 1280, 800, 'light'],
  ['desk', 1280, 800, 'dark'],
  ['phone', 390, 844, 'light'],
  ['phone', 390, 844, 'dark'],
] as const;

describe('the first minute, by the keyboard alone', () => {
  it.each(VIEWS)(
    'is a routine begun, interrupted and finished: %s, %i by %i, %s',
    async (name, width, height, scheme) => {
      const options = { viewport: { width, height }, colorScheme: scheme, bench: false } as const;
      const page = await openPage(browser, echo.url, faults, options, still);
      const first = await standing(page);
      let keys = 0;
      let moved = 0;
      const look = async (what: string): Promise<void> => {
        await page.screenshot({ path: join(PICTURES, `${what}-${name}-${scheme}.png`) });
        const now = await standing(page);
        moved = Math.max(moved, ...now.map((top, i) => Math.abs(top - (first[i] as number))));
      };
      const type = async (text: string): Promise<void> => {
        const before = echo.player.turns.length;
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
        keys += text.length + 1;
        await page.locator('#turns .you', { hasText: text }).last().waitFor();
        while (echo.player.turns.length === before || echo.player.state().busy) await page.waitForTimeout(10);
      };
      const toWindow = (): Promise<void> => {
        const window = echo.turn().marks.find(({ kind }) => kind === 'window');
        return echo.to((window?.start ?? Number.NaN) + 1, page);
      };
      const toHold = (): Promise<void> => {
        const hold = echo.turn().marks.find(({ kind }) => kind === 'hold' || kind === 'rest');
        return echo.to((hold?.start ?? Number.NaN) + 5, page);
      };

      await look('1-opened');
      const shown = await page.locator('.top p, #status, #caption, #ideas, #keys').allInnerTexts();
      const read = shown.join(' ').split(/\s+/).length / READS;
      await type('open psoas coach');
      await toWindow();
      await look('2-asked');
      await type('start');
      await toWindow();
      await type('full');
      await toWindow();
      await look('3-choose');
      await type('start the kneeling lunge');
      expect(keys / TYPES + read).toBeLessThan(BEGUN);
      await toHold();
      await inPlace(page, /kneeling lunge/);
      await look('4-hold');
      await page.keyboard.type('h');
      await page.locator('#device[data-phase="listening"]').waitFor();
      await look('5-listening');
      await type('ow long left');
      expect(await answer(page)).toMatch(/seconds left/);
      await type('when should I see a doctor');
      expect(await answer(page)).toMatch(/doctor/i);
      await toWindow();
      await look('6-doctor');
      await type('go on');
      await toWindow();
      await look('7-finished');
      await type('goodbye');
      expect(echo.player.state().session).toBe(false);
      expect(moved).toBeLessThanOrEqual(MOVES);
    },
  );
});
