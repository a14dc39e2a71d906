import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Frame } from 'playwright-core';
import type { Player, ShownTurn } from '../simulator/web/player';
import { launch } from './browser';
import { forget, openPage, say } from './echo/page';
import { openHere } from './echo/world';

/** Seconds of a person by which the screen may be off. */
const ALLOWED = 0.3;
const LOOKS = 12;
/** Milliseconds of the Echo between two of them. */
const APART = 200;

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

/** The same on the speaker of the page itself. */
const COUNT = `(() => {
  const text = document.querySelector('#count').textContent;
  return /^\\d+$/.test(text) ? Number(text) : null;
})()`;

/** Sets the number on the screen beside what the device is at, until it has been seen so many times in a hold. */
const looks = async (frame: Frame, shown: string, player: Player) => {
  const off: string[] = [];
  let seen = 0;
  for (let tries = 0; seen < LOOKS && tries < 2000; tries++) {
    const before = player.state();
    const number = (await frame.evaluate(shown)) as number | null;
    const after = player.state();
    const turn = player.turns.at(-1) as ShownTurn;
    const margin = ALLOWED * before.rate;
    const hold = turn.marks.find(
      ({ kind, within, start, end }) =>
        kind === 'hold' && within === undefined && start + margin < before.second && after.second + margin < end,
    );
    if (!hold) continue;
    // All of them in one moment would be one look.
    await pause(APART / before.rate);
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

describe.each([
  ['the screen of a Show', 'show', NUMBER],
  ['the speaker of the page', 'echo', COUNT],
])('%s', (_what, device, shown) => {
  it.each(['1', '10', '20'])('follows the device at ×%s, after a jump, and after the wake word', async (speed) => {
    const faults: string[] = [];
    const echo = await openHere({ screened: true, device, speed, voice: 'flite' });
    const { player } = echo;
    try {
      const page = await openPage(browser, echo.url, faults);
      await say(page, 'open psoas coach and start the kneeling lunge');
      const frame = device === 'show' ? page.frames()[1] : page.mainFrame();
      if (!frame) throw new Error('there is no screen');
      if (device === 'show') await page.locator('#panel[data-drawn="true"]').waitFor();
      // Life is slow: it is a jump that brings the hold.
      if (speed === '1') await player.do({ do: 'speed', speed: 20 });
      while (!begun(player)) await pause(5);
      if (speed === '1') await player.do({ do: 'speed', speed: 1 });
      const first = await looks(frame, shown, player);
      await player.do({ do: 'wake' });
      await pause(ALLOWED * 1000);
      await player.do({ do: 'resume' });
      const { seen, off } = await looks(frame, shown, player);
      expect({ seen: [first.seen, seen], faults }).toEqual({ seen: [LOOKS, LOOKS], faults: [] });
      // A busy machine may hold up a picture; a screen that is behind is behind in every one.
      for (const one of [first.off, off]) expect(one.length > LOOKS / 2 ? one : []).toEqual([]);
    } finally {
      for (const context of browser.contexts()) await context.close();
      await echo.kill();
      forget(echo.data);
    }
  });
});
