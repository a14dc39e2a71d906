import type { Page } from 'playwright-core';
import { bench } from './echo/bench';
import { answer } from './echo/page';

let page: Page;
const at = bench({ screened: true });
beforeEach(async () => {
  page = await at.open({ bench: false, reducedMotion: 'reduce' });
});

const type = async (text: string): Promise<void> => {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.locator('#turns .you', { hasText: text }).last().waitFor();
};
/** Seconds of a mark of the turn that is played. */
const startOf = (kind: string): number => at.echo.turn().marks.find((mark) => mark.kind === kind)?.start ?? Number.NaN;
const status = (): Promise<string> => page.getByRole('status').innerText();
const moving = (): Promise<number> =>
  page.evaluate('document.getAnimations().filter((one) => one.playState === "running").length') as Promise<number>;

describe('by the keyboard alone', () => {
  it('a whole routine is begun, talked to, left to itself and answered at its end, and nothing moves for who wants that', async () => {
    await type('open psoas coach');
    await at.echo.to(startOf('window') + 1, page);
    expect(await status()).toMatch(/^Your turn/);
    await type('start quick relief');
    expect(await moving()).toBe(0);
    await at.echo.to(startOf('rest') + 2, page);
    await type('how long left');
    expect(await answer(page)).toMatch(/left/);
    // Enter on an empty line stops it and lets it go on.
    await at.echo.to(startOf('rest') + 2, page);
    await page.keyboard.press('Enter');
    await page.locator('#device[data-phase="listening"]').waitFor();
    expect([await status(), await moving()]).toEqual(['Listening.', 0]);
    await page.keyboard.press('Enter');
    await page.locator('#device:not([data-phase="listening"])').waitFor();
    // Nobody says a word until it asks how it was.
    const asks = (): boolean => at.echo.turn().turn.asking_then === 'feedback';
    for (let parts = 0; !asks() && parts < 12; parts += 1) await at.echo.to(at.echo.turn().total, page);
    const last = at.echo.turn().marks.findLast(({ kind }) => kind === 'window');
    await at.echo.to((last?.start ?? Number.NaN) + 0.5, page);
    await page.locator('#ideas button', { hasText: 'the same' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#turns .you', { hasText: 'the same' }).waitFor();
    expect(at.echo.turn().turn.problems).toEqual([]);
    const held = Object.values(at.echo.turn().turn.truth?.held_total ?? {});
    expect(held.length).toBeGreaterThan(1);
  });
});
