import type { Page } from 'playwright-core';
import { bench } from './echo/bench';
import { inPhase } from './echo/page';

let page: Page;
const at = bench();
beforeEach(async () => {
  page = await at.open({ viewport: { width: 390, height: 844 }, bench: false });
});

const type = async (text: string): Promise<void> => {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.locator('#turns .you', { hasText: text }).last().waitFor();
};
/** How much of what is said now has to be scrolled to. Pixels. */
const BELOW = '(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(document.querySelector("#caption"))';
const chips = (): Promise<string[]> => page.locator('#ideas button').allInnerTexts();
const toMark = (kind: string, technique: boolean): Promise<void> => {
  const mark = at.echo.turn().marks.find((one) => one.kind === kind && (one.technique !== null) === technique);
  return at.echo.to((mark?.start ?? Number.NaN) + 0.5, page);
};

describe('words on a phone', () => {
  it('that nobody hears stay in the conversation, with what to say instead, and are there after a reload', async () => {
    await type('how long left');
    for (let times = 0; times < 2; times += 1) {
      await page.locator('#turns .unheard', { hasText: 'Say: open psoas coach' }).waitFor();
      expect(await page.locator('#turns .you').allInnerTexts()).toEqual(['how long left']);
      await page.reload();
    }
  });

  it('go into the field when a speed was chosen before, by which time the figures do not lie under a button', async () => {
    const [speed, next] = await Promise.all([
      page.locator('#speeds label').last().boundingBox(),
      page.locator('#skip').boundingBox(),
    ]);
    expect((speed?.x ?? 0) + (speed?.width ?? 0)).toBeLessThanOrEqual(next?.x ?? 0);
    await page.locator('#speeds input').nth(1).click();
    await type('open psoas coach');
    expect(await page.locator('#said').innerText()).toBe('“open psoas coach”');
  });

  it('that may answer a notice are offered while it is read, and no move is shown', async () => {
    await type('open psoas coach');
    await toMark('cue', false);
    await inPhase(page, 'speaking');
    expect(await chips()).toEqual(['start', 'stop here', 'repeat']);
    expect(await page.locator('#picture').isVisible()).toBe(false);
    expect(await page.locator('#turns .if-silent p').first().isVisible()).toBe(false);
  });

  it('of a notice are shown sentence by sentence, none cut off, and the choice stays', async () => {
    await type('open psoas coach');
    const { notes } = at.echo.turn();
    for (const { start, end } of notes.filter(({ kind }) => kind === 'speech'))
      for (const share of [0.05, 0.3, 0.55, 0.8, 0.95]) {
        await at.echo.to(start + share * (end - start), page);
        expect(await page.evaluate(BELOW)).toBe(0);
      }
    await toMark('window', false);
    expect(await page.locator('#caption').innerText()).toMatch(/say start\.$/);
  });

  it('are seen while the answer is awaited', async () => {
    let go = (): void => undefined;
    const may = new Promise<void>((done) => {
      go = done;
    });
    await page.route('**/command', async (route) => {
      await may;
      await route.continue();
    });
    await page.keyboard.type('open psoas coach');
    await page.keyboard.press('Enter');
    await page.locator('#turns .soon', { hasText: 'open psoas coach' }).waitFor();
    go();
    await page.locator('#turns .you', { hasText: 'open psoas coach' }).waitFor();
    expect(await page.locator('#turns .soon').count()).toBe(0);
  });

  it('of a choice that goes away under the finger of a key are not pressed by the next', async () => {
    await type('open psoas coach');
    await toMark('cue', false);
    await page.locator('#ideas button', { hasText: 'stop here' }).focus();
    await at.echo.to(at.echo.turn().total, page);
    await page.locator('#ideas button', { hasText: 'open psoas coach' }).first().waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('words');
  });

  it('that are written are sent by the button that stands out, and taken back by the other', async () => {
    await type('open psoas coach');
    await toMark('cue', false);
    await page.keyboard.type('sta');
    await inPhase(page, 'listening');
    const calm = (id: string) => page.locator(id).getAttribute('data-calm');
    expect([await calm('#send'), await calm('#wake')]).toEqual(['false', 'true']);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await inPhase(page, 'speaking');
    expect(await page.locator('#words').inputValue()).toBe('');
    expect([await calm('#send'), await calm('#wake')]).toEqual(['true', 'false']);
  });

  it('are behind an alarm those that still work, and none while it says goodbye', async () => {
    await type('open psoas coach');
    await toMark('window', false);
    await type('my groin has gone numb');
    await toMark('cue', false);
    expect(await chips()).toEqual(['repeat', 'what number do I call', 'goodbye']);
    await toMark('window', false);
    await type('goodbye');
    expect(await chips()).toEqual([]);
    await at.echo.to(at.echo.turn().total, page);
    await inPhase(page, 'idle');
    expect(await chips()).toContain('open psoas coach');
  });

  it('are those of a routine from its first sentence on', async () => {
    await type('open psoas coach');
    for (const answer of ['start', 'full']) {
      await toMark('window', false);
      await type(answer);
    }
    await toMark('window', false);
    await type('start the kneeling lunge');
    await toMark('window', false);
    await type('kneeling');
    await toMark('cue', false);
    await inPhase(page, 'speaking');
    expect(await chips()).toContain('how long left');
    await toMark('hold', true);
    expect(await page.locator('#picture').isVisible()).toBe(true);
  });
});
