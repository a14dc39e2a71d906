import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { openEcho } from '../../simulator/web/open';
import type { Player, ShownTurn } from '../../simulator/web/player';
import { comesTrue, type Started } from './page';

/** In the page: the clock by which it plays on goes on only when `passed` does. The frame of the screen has its own. */
const STILL = 'if (top === self) { globalThis.passed = 0; performance.now = () => globalThis.passed; }';

/** Before the page is loaded: its playhead stands still between two words of the Echo. */
export const still = (page: Page): Promise<unknown> => page.addInitScript(STILL);

/** A page that stands still plays on by itself for some seconds, and has shown so when this is over. */
export const playOn = (page: Page, seconds: number): Promise<unknown> =>
  page.evaluate(
    `passed += ${seconds * 1000}; new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))`,
  );

export type Flags = Readonly<Record<string, string | boolean>>;

/** `npm start` in this process: nothing is loaded twice. Its time passes with `wall`, or with the world's. */
export const openHere = async (flags: Flags, wall?: () => number): Promise<Started & { readonly player: Player }> => {
  const data = mkdtempSync(join(tmpdir(), 'echo-'));
  const { url, player, close } = await openEcho({ port: '0', voice: 'silent', data, ...flags }, {}, wall);
  return { url, data, player, kill: close };
};

/** An Echo whose time passes only when told to. */
export interface Held extends Started {
  /** What is being played, or was last. */
  turn(): ShownTurn;
  readonly player: Player;
  /** Second of it. */
  second(): number;
  /** Waits until a page that stands still shows what the Echo is at. */
  shown(page: Page): Promise<void>;
  /** Time passes for the Echo, and the page shows it when this is over. Seconds. */
  pass(seconds: number, page: Page): Promise<void>;
  /** The same, until a second of what is being played. */
  to(second: number, page: Page): Promise<void>;
}

export const openHeld = async (flags: Flags = {}): Promise<Held> => {
  let wall = 0;
  const { player, ...started } = await openHere(flags, () => wall);
  const turn = (): ShownTurn => player.turns.at(-1) as ShownTurn;

  /** A turn that has run out is followed by another, or by silence; so is one that is being asked for. */
  const settled = async (): Promise<void> => {
    for (;;) {
      const { busy, playing, running, second } = player.state();
      if (!busy && !(playing !== null && running && second >= turn().total)) return;
      await pause(5);
    }
  };
  const shown = async (page: Page): Promise<void> => {
    await settled();
    const { playing, second, clock } = player.state();
    if (playing === null)
      await page
        .locator('#clock', { hasText: new Date(clock).toISOString().slice(11, 19) })
        .waitFor({ state: 'attached' });
    else {
      const share = (Math.max(0, second) / turn().total) * 100;
      const head = 'Number.parseFloat(document.querySelector("#strip > i")?.style.left)';
      await comesTrue(page, `Math.abs(${head} - ${share}) < 0.001`);
    }
  };
  const pass = async (seconds: number, page: Page): Promise<void> => {
    await settled();
    wall += seconds * 1000;
    // Any command makes the Echo look at its clock, and the pages hear of it.
    await player.do({ do: 'speed', speed: player.state().speed });
    await shown(page);
  };
  const to = async (second: number, page: Page): Promise<void> => {
    await settled();
    await pass(second - player.state().second, page);
  };
  return { ...started, player, turn, second: () => player.state().second, shown, pass, to };
};
