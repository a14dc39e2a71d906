import type { Browser } from 'playwright-core';
import { type OpenEcho, openEcho } from '../simulator/web/open';
import { launch } from './browser';
import { compare, heardBy, LISTEN } from './echo/drift';
import { openPage, say, temporary } from './echo/page';

let browser: Browser;
let echo: OpenEcho;
const data = temporary();
/** Seconds by which the world's clock is ahead. */
let ahead = 0;

beforeAll(async () => {
  browser = await launch();
  echo = await openEcho({ port: '0', data: data.folder, screened: true }, {}, () => performance.now() + ahead * 1000);
});
afterAll(async () => {
  await browser.close();
  await echo.close();
  data.remove();
});

describe('what comes out of the loudspeaker', () => {
  it('holds a hold to within 0.3 s by the wall clock', async () => {
    const faults: string[] = [];
    const page = await openPage(browser, echo.url, faults, {}, LISTEN);
    await say(page, 'open psoas coach and start the kneeling lunge');
    const turn = echo.seat.turns.at(-1);
    const hold = turn?.marks.find((mark) => mark.kind === 'hold');
    const cue = turn?.notes.findLast((note) => note.kind === 'speech' && note.end <= (hold?.start ?? 0) + 0.05);
    if (!turn || !hold || !cue) throw new Error('no hold is announced');
    // A second before the words that begin the hold; before, the page would say the rest.
    ahead = cue.start - 1 - echo.seat.state().second;
    await echo.seat.do({ do: 'speed', speed: 1 });
    const from = cue.start - 1;
    const until = hold.end + 3;
    await page.evaluate('globalThis.heard.length = 0');
    await page.waitForTimeout((until - from) * 1000);
    const { spoken, holds } = compare(turn, await heardBy(page), until, from);
    // The hold is announced, told of in its middle, and released at its end; in which words is the skill's to choose.
    for (const moment of [cue.start, (hold.start + hold.end) / 2, hold.end])
      expect(spoken.some(({ second }) => Math.abs(second - moment) < 2)).toBe(true);
    for (const { second, wall } of spoken) expect(Math.abs(wall - second)).toBeLessThan(0.3);
    expect(holds).toHaveLength(1);
    for (const { wall, device, planned, late } of holds) {
      expect(Math.abs(wall - device)).toBeLessThan(0.3);
      expect(Math.abs(late)).toBeLessThan(0.3);
      // What the skill planned differs from this voice by the words inside, not by the silences.
      expect(Math.abs(planned - device)).toBeLessThan(0.5);
    }
    expect(faults).toEqual([]);
  });

  it('falls silent at once when the wake word is said', async () => {
    const faults: string[] = [];
    const page = await openPage(browser, echo.url, faults, {}, LISTEN);
    await say(page, 'open psoas coach and start quick relief');
    await page.waitForFunction('globalThis.heard.length > 0');
    await page.keyboard.press('Space');
    await page.waitForTimeout(300);
    const heard = JSON.stringify(await heardBy(page));
    await page.waitForTimeout(1500);
    expect(JSON.stringify(await heardBy(page))).toBe(heard);
  });
});
