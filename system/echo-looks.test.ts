import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { bench } from './echo/bench';
import { inPhase, say } from './echo/page';
import { ALLOWED, difference } from './echo/pictures';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const NOW = '2026-01-05T07:00:00Z';

/** Its time is held: pictures are taken at a second, not about it. */
const at = bench({ screened: true, now: NOW });

type Look = 'idle' | 'hold' | 'listening';

/** The page as it looks when nothing happens, 12 seconds into a hold, or with the wake word said there. */
const look = async (page: Page, what: Look): Promise<void> => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  if (what === 'idle') return inPhase(page, 'idle');
  await say(page, 'open psoas coach and start the kneeling lunge');
  const hold = at.echo.turn().marks.find((mark) => mark.kind === 'hold');
  await at.echo.to((hold?.start ?? Number.NaN) + 12, page);
  await page.locator('#wake').click();
  await inPhase(page, 'listening');
  if (what === 'hold') {
    await page.keyboard.press('Escape');
    await page.locator('#device:not([data-phase="listening"])').waitFor();
  }
};

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };
const VIEWS = [
  ['idle', 'light', DESK, 'echo'],
  ['listening', 'light', DESK, 'echo'],
  ['listening', 'dark', DESK, 'echo'],
  ['listening', 'light', PHONE, 'echo'],
  ['idle', 'dark', PHONE, 'show'],
  ['idle', 'light', DESK, 'show-round'],
] as const;

describe('the page', () => {
  it.each(VIEWS)('looks as approved: %s, %s, %j, %s', async (what, scheme, viewport, device) => {
    const page = await at.open({ viewport, colorScheme: scheme, bench: device !== 'echo' });
    if (device !== 'echo') {
      await page.getByLabel('Device').selectOption(device);
      await page.locator('#panel').waitFor();
    }
    await look(page, what);
    await page.evaluate('document.activeElement?.blur(); scrollTo(0, 0)');
    const name = `${what}-${scheme}-${viewport.width}-${device}`;
    expect(difference(name, await page.screenshot({ caret: 'hide' }))).toBeLessThan(ALLOWED);
  });

  it.each([
    ['idle', 'light', 'echo'],
    ['idle', 'dark', 'show'],
    ['hold', 'light', 'echo'],
    ['hold', 'dark', 'echo'],
  ] as const)('is accessible: %s, %s, %s', async (what, scheme, device) => {
    const page = await at.open({ colorScheme: scheme, bypassCSP: true });
    if (device !== 'echo') await page.getByLabel('Device').selectOption(device);
    await look(page, what);
    for (const summary of await page.locator('.tools summary').all()) await summary.click();
    await page.evaluate(AXE);
    const found = (await page.evaluate('axe.run()')) as { violations: { id: string; nodes: { html: string }[] }[] };
    expect(found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('fits a narrow window without scrolling sideways', async () => {
    const page = await at.open({ viewport: { width: 320, height: 640 } });
    await look(page, 'hold');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });

  it('can be used without a mouse: every control is reached by Tab and has a name', async () => {
    const page = await at.open();
    const names: string[] = [];
    for (let i = 0; i < 45; i++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(
        '(() => { const e = document.activeElement; return e === document.body ? "" : (e.labels?.[0] ?? document.getElementById(e.getAttribute("aria-labelledby")) ?? e).textContent.trim() || e.getAttribute("aria-label") || "NAMELESS" })()',
      );
      if (name === '') continue;
      names.push(String(name).replace(/\s+/g, ' '));
    }
    expect(names).not.toContain('NAMELESS');
    for (const control of ['Alexa', 'Say', 'open psoas coach', 'Next day', 'Microphone off'])
      expect(names).toContain(control);
  });
});

describe('the screen of a Show', () => {
  it.each(['show', 'show-round'])('follows a hold on %s, and its buttons do what the words do', async (device) => {
    const page = await at.open();
    await page.getByLabel('Device').selectOption(device);
    await look(page, 'listening');
    const screen = page.frameLocator('#panel iframe');
    await screen.getByText('Right side').waitFor();
    await screen.getByText(/^(17|18|19)$/).waitFor();
    const heard = page.locator('#turns .heard', { hasText: 'UserEvent' });
    // A picture that is drawn anew under the finger takes no touch: whoever sees nothing happen touches again.
    for (let touches = 0; touches < 3 && (await heard.count()) === 0; touches += 1) {
      await screen.getByText('Pause', { exact: true }).click({ delay: 80 });
      await heard.waitFor({ state: 'attached', timeout: 5000 }).catch(() => undefined);
    }
    await heard.waitFor({ state: 'attached' });
    expect(at.echo.turn().turn.text).toMatch(/paus/i);
  });

  it('is drawn however long its script takes to come', async () => {
    const page = await at.open();
    await page.route('**/screen.js', async (route) => {
      const [, frame] = page.frames();
      while (!(await frame?.evaluate('globalThis.Module?.calledRun'))) await page.waitForTimeout(20);
      await route.continue();
    });
    await page.getByLabel('Device').selectOption('show');
    await look(page, 'listening');
    await page.frameLocator('#panel iframe').getByText('Right side').waitFor();
  });
});
