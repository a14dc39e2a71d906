import type { Browser, Page } from 'playwright-core';
import { type OpenEcho, openEcho } from '../simulator/web/open';
import type { ShownTurn } from '../simulator/web/player';
import { launch } from './browser';
import { compare, type Heard, LISTEN } from './echo/drift';
import { comesTrue, openPage, phase, say, temporary } from './echo/page';
import { onTape, record, type Wall } from './echo/tape';

/** What a sound may be off on the tape, in seconds: the audio clock counts samples, and some begin very softly. */
const EXACT = 0.01;

let browser: Browser;
let echo: OpenEcho;
let data: ReturnType<typeof temporary>;
let wall: Wall;
const faults: string[] = [];

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  faults.length = 0;
  wall = { milliseconds: 0 };
  data = temporary();
  echo = await openEcho({ port: '0', data: data.folder, screened: true }, {}, () => wall.milliseconds);
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await echo.close();
  data.remove();
  expect(faults).toEqual([]);
});

const turn = (): ShownTurn => echo.player.turns.at(-1) as ShownTurn;

/** The page, with a routine about to begin. */
const begun = async (words: string): Promise<Page> => {
  const page = await openPage(browser, echo.url, faults, {}, onTape);
  await say(page, words);
  return page;
};

/** Sentences and sounds until a second that are not on the tape from their first moment, or where nothing should be. */
const misplaced = (heard: readonly Heard[], until: number) => {
  const notes = turn().notes.filter(({ kind, start }) => (kind === 'speech' || kind === 'sound') && start < until);
  const near = (a: number, b: number) => Math.abs(a - b) < EXACT;
  const late = notes.filter(({ start }) => !heard.some((sound) => near(sound.start, start)));
  const stray = heard.filter(
    (sound) => !notes.some(({ start, end }) => sound.start > start - EXACT && sound.end < end + EXACT),
  );
  return { late, stray };
};

describe('what comes out of the loudspeaker', () => {
  it('holds a hold on either side exactly as long as the timeline says', async () => {
    const page = await begun('open psoas coach and start the kneeling lunge');
    const until = (turn().marks.filter(({ kind }) => kind === 'hold')[1]?.end ?? Number.NaN) + 3;
    const tape = record(page, echo, wall);
    await tape.until(until);
    const heard = await tape.heard();
    const { spoken, holds } = compare(turn(), heard, until);
    expect(holds.map(({ side }) => side)).toEqual(['right', 'left']);
    for (const { wall: listened, device, planned, words, late } of holds) {
      expect(Math.abs(listened - device)).toBeLessThan(EXACT);
      expect(Math.abs(late)).toBeLessThan(EXACT);
      // What the skill planned differs from this voice by the words inside, not by the silences.
      expect(Math.abs(planned - device - words)).toBeLessThan(0.05);
    }
    // A hold is announced, told of in its middle, and released at its end; in which words is the skill's to choose.
    for (const { start, end } of turn().marks.filter(({ kind, end: last }) => kind === 'hold' && last < until))
      for (const moment of [start, (start + end) / 2, end])
        expect(spoken.some(({ second }) => Math.abs(second - moment) < 2)).toBe(true);
    expect(misplaced(heard, until)).toEqual({ late: [], stray: [] });
  });

  it('rings a sound in its second', async () => {
    const page = await begun('open psoas coach and start the kneeling lunge');
    await say(page, 'just the bell');
    await say(page, 'start over');
    const until = (turn().notes.find(({ kind }) => kind === 'sound')?.end ?? Number.NaN) + 2;
    const tape = record(page, echo, wall);
    await tape.until(until);
    expect(misplaced(await tape.heard(), until)).toEqual({ late: [], stray: [] });
  });

  it('falls silent in the moment of the wake word, and goes on with the rest of the sentence', async () => {
    const page = await begun('open psoas coach and start the kneeling lunge');
    const sentence = turn().notes.find(({ kind, start, end }) => kind === 'speech' && end - start > 3);
    if (!sentence) throw new Error('no sentence is long enough');
    const [word, meant] = [sentence.start + 1, sentence.start + 11];
    const tape = record(page, echo, wall);
    await tape.until(word);
    await page.locator('#words').press('Enter');
    await tape.look(async () => (await phase(page)) === 'listening');
    await tape.until(meant);
    const put = await tape.put();
    await page.keyboard.press('Escape');
    await tape.look(async () => (await tape.put()) > put);
    await tape.until(meant + 5);
    const heard = await tape.heard();
    expect(heard.filter(({ start, end }) => start < word && end > word - 0.1)).not.toEqual([]);
    expect(heard.filter(({ start, end }) => start < meant - EXACT && end > word + EXACT)).toEqual([]);
    const rest = heard.find(({ start }) => start > meant - EXACT);
    expect(rest?.start).toBeLessThan(meant + 0.2);
    const over = heard.findLast(({ end }) => end < meant - word + sentence.end + EXACT);
    // Words end a little before their clip.
    expect(over?.end).toBeGreaterThan(meant - word + sentence.end - 0.5);
  });

  it('comes out of a browser as people have it, too', async () => {
    const page = await openPage(browser, echo.url, faults, {}, (blank) => blank.addInitScript(LISTEN));
    await say(page, 'open psoas coach and start quick relief');
    await comesTrue(page, 'heard.length > 2');
  });
});
