import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Frame } from 'playwright-core';
import type { Player, ShownTurn } from '../simulator/web/player';
import { launch } from './browser';
import { forget, openPage, say } from './echo/page';
import { openHere } from './echo/world';

/** Seconds of a person by which the screen may be off. */
const ALLOWED = 0.3;
const LOOKS = 12;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const NUMBER = `(() => {
  const leaves = [...document.querySelectorAll('#view *')].filter((one) => one.children.length === 0);
  const shown = leaves.map((one) => one.textContent.trim()).filter((text) => /^\\d+$/.test(text));
  return shown.length === 1 ? Number(shown[0]) : null;
})()`;

/** Sets the number on the screen beside what the device is at, until it has been seen so many times in a hold. */
const looks = async (frame: Frame, player: Player) => {
  const off: string[] = [];
  let seen = 0;
  for (let tries = 0; seen < LOOKS && tries < 2000; tries++) {
    const before = player.state();
    const number = (await frame.evaluate(NUMBER)) as number | null;
    const after = player.state();
    const turn = player.turns.at(-1) as ShownTurn;
    const margin = ALLOWED * before.rate;
    const hold = turn.marks.find(
      ({ kind, within, start, end }) =>
        kind === 'hold' && within === undefined && start + margin < before.second && after.second + margin < end,
    );
    if (!hold) continue;
    seen += 1;
    const left = (second: number): number => Math.ceil((hold.after ?? 0) + hold.end - second);
    const [most, least] = [left(before.second - margin), left(after.second + margin)];
    if (number === null || number > most || number < least) off.push(`${number} for ${least} to ${most}`);
  }
  return { seen, off };
};

/** A quick machine looks thousands of times before a hold comes. */
const begun = (player: Player): boolean => {
  const hold = player.turns.at(-1)?.marks.find(({ kind }) => kind === 'hold');
  return hold !== undefined && player.state().second > hold.start + 1;
};

describe('the screen of a Show', () => {
  it.each(['1', '10', '20'])('follows the device at ×%s, and after a jump', async (speed) => {
    const faults: string[] = [];
    const echo = await openHere({ screened: true, device: 'show', speed, voice: 'flite' });
    try {
      const page = await openPage(browser, echo.url, faults);
      await say(page, 'open psoas coach and start the kneeling lunge');
      const frame = page.frames()[1];
      if (!frame) throw new Error('there is no screen');
      await page.locator('#panel[data-drawn="true"]').waitFor();
      // Life is slow: it is a jump that brings the hold.
      if (speed === '1') await echo.player.do({ do: 'speed', speed: 20 });
      while (!begun(echo.player)) await pause(5);
      if (speed === '1') await echo.player.do({ do: 'speed', speed: 1 });
      const { seen, off } = await looks(frame, echo.player);
      expect({ seen, faults }).toEqual({ seen: LOOKS, faults: [] });
      // A busy machine may hold up a picture; a screen that is behind is behind in every one.
      expect(off.length > LOOKS / 2 ? off : []).toEqual([]);
    } finally {
      for (const context of browser.contexts()) await context.close();
      await echo.kill();
      forget(echo.data);
    }
  });
});
