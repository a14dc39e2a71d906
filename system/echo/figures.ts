/**
 * Figures of the page in Chromium, in both sizes and both themes: what moves in a first routine, how long it takes to begin,
 * what axe finds, the weakest contrast; and a picture of each state in dist/page. Then takes the picture of README.md,
 * docs/page.png.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../browser';
import { ROOT } from '../cloud/developer';
import { firstMinute } from './first-minute';
import { forget, inPlace, openPage, say } from './page';
import { type Held, openHeld, still } from './world';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SIZES = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;
const THEMES = ['light', 'dark'] as const;
/** Seconds into a hold at which the picture is taken. */
const INTO_HOLD = 5;
const PICTURES = join(ROOT, 'dist/page');

/** In the page: what Chromium itself calls a layout shift, but for what follows upon a key. */
const SHIFTS = `globalThis.shifted = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifted += entry.value;
}).observe({ type: 'layout-shift', buffered: true });`;

interface Found {
  readonly violations: readonly { readonly id: string }[];
  readonly passes: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly any: readonly { readonly data?: { readonly contrastRatio?: number } }[] }[];
  }[];
}

const inspected = async (page: Page): Promise<Found> => {
  await page.evaluate(AXE);
  return (await page.evaluate('axe.run()')) as Found;
};

async function opened(browser: Browser, flags: Parameters<typeof openHeld>[0], view: object) {
  const echo = await openHeld(flags);
  const faults: string[] = [];
  const page = await openPage(browser, echo.url, faults, { bypassCSP: true, bench: false, ...view }, async (one) => {
    await still(one);
    await one.addInitScript(SHIFTS);
  });
  return { echo, page, faults };
}

async function closed({ echo, page }: { readonly echo: Held; readonly page: Page }): Promise<void> {
  await page.context().close();
  await echo.kill();
  forget(echo.data);
}

async function measured(browser: Browser, size: keyof typeof SIZES, colorScheme: (typeof THEMES)[number]) {
  const place = await opened(browser, {}, { viewport: SIZES[size], colorScheme });
  const found: Found[] = [];
  const { own, moved } = await firstMinute(place.page, place.echo, async (what) => {
    await place.page.screenshot({ path: join(PICTURES, `${what}-${size}-${colorScheme}.png`) });
    found.push(await inspected(place.page));
  });
  const shifted = Number(await place.page.evaluate('globalThis.shifted'));
  await closed(place);
  const ratios = found.flatMap(({ passes }) =>
    passes
      .filter(({ id }) => id === 'color-contrast')
      .flatMap(({ nodes }) => nodes.flatMap(({ any }) => any.flatMap(({ data }) => data?.contrastRatio ?? []))),
  );
  const violations = found.flatMap((one) => one.violations.map(({ id }) => id));
  console.log(
    [
      `${size}, ${colorScheme}: the first routine begins after ${own.toFixed(0)} s of one's own`,
      `${moved.toFixed(1)} px moved at most, layout shift ${shifted.toFixed(3)}`,
      `${violations.length} violations in ${found.length} states${violations.length > 0 ? ` (${[...new Set(violations)].join(', ')})` : ''}`,
      `weakest contrast ${Math.min(...ratios).toFixed(1)} of ${ratios.length}`,
    ].join('; '),
  );
  if (violations.length + place.faults.length > 0) process.exitCode = 1;
}

async function pictured(browser: Browser): Promise<void> {
  const place = await opened(browser, { screened: true }, { viewport: SIZES.desk, colorScheme: 'light' });
  await say(place.page, 'open psoas coach');
  await say(place.page, 'start the kneeling lunge');
  const hold = place.echo.turn().marks.find(({ kind }) => kind === 'hold');
  await place.echo.to((hold?.start ?? Number.NaN) + INTO_HOLD, place.page);
  await inPlace(place.page, /kneeling lunge/);
  await place.page.screenshot({ path: join(ROOT, 'docs/page.png'), caret: 'hide' });
  await closed(place);
}

const main = async (): Promise<void> => {
  mkdirSync(PICTURES, { recursive: true });
  const browser = await launch();
  try {
    for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[])
      for (const theme of THEMES) await measured(browser, size, theme);
    await pictured(browser);
  } finally {
    await browser.close();
  }
};

main().catch((error: unknown) => {
  console.error(`page: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
