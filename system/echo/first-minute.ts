import type { Page } from 'playwright-core';
import { answer, inPlace } from './page';
import type { Held } from './world';

/** A slow typist, and a slow reader: letters and words a second. */
const TYPES = 3;
const READS = 3;

/** What has to stay where it is while a routine runs. */
const PLACES = ['#device', '#status', '#place', '#caption', '#ideas', '#wake', '#words', '#skip', '#speeds'];

/** Where these stand, in pixels from the top of the page. */
const standing = (page: Page): Promise<number[]> =>
  page.evaluate(
    `${JSON.stringify(PLACES)}.map((one) => document.querySelector(one).getBoundingClientRect().top)`,
  ) as Promise<number[]>;

export interface FirstMinute {
  /** Seconds of the person's own, reading and typing, until the first routine begins. */
  readonly own: number;
  /** What moved farthest from where it stood, in pixels. */
  readonly moved: number;
  /** What was answered in the middle of a hold. */
  readonly left: string;
  readonly doctor: string;
}

/**
 * The first minute of somebody new, by the keyboard alone: a routine begun, interrupted, and finished. `look` is called in
 * each state with its name.
 */
export async function firstMinute(
  page: Page,
  echo: Held,
  look: (what: string) => Promise<unknown>,
): Promise<FirstMinute> {
  const first = await standing(page);
  let keys = 0;
  let moved = 0;
  const see = async (what: string): Promise<void> => {
    await look(what);
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

  await see('1-opened');
  const shown = await page.locator('.top p, #status, #caption, #ideas, #keys').allInnerTexts();
  const read = shown.join(' ').split(/\s+/).length / READS;
  await type('open psoas coach');
  await toWindow();
  await see('2-asked');
  await type('start');
  await toWindow();
  await type('full');
  await toWindow();
  await see('3-choose');
  await type('start the kneeling lunge');
  await toWindow();
  await type('kneeling');
  const own = keys / TYPES + read;
  const hold = echo.turn().marks.find(({ kind }) => kind === 'hold' || kind === 'rest');
  await echo.to((hold?.start ?? Number.NaN) + 5, page);
  await inPlace(page, /kneeling lunge/);
  await see('4-hold');
  await page.keyboard.type('h');
  await page.locator('#device[data-phase="listening"]').waitFor();
  await see('5-listening');
  await type('ow long left');
  const left = await answer(page);
  await type('when should I see a doctor');
  const doctor = await answer(page);
  await toWindow();
  await see('6-doctor');
  await type('go on');
  await toWindow();
  await see('7-finished');
  await type('goodbye');
  return { own, moved, left, doctor };
}
