import type { Browser, Page } from 'playwright-core';
import { launch } from './browser';
import {
  answer,
  forget,
  inPhase,
  inPlace,
  openHere,
  openPage,
  phase,
  type Started,
  say,
  shownSecond,
  speed,
  startEcho,
} from './echo/page';

let browser: Browser;
let echo: Started;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

beforeEach(async () => {
  faults.length = 0;
  echo = await openHere({ screened: true });
  page = await openPage(browser, echo.url, faults);
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await echo.kill();
  forget(echo.data);
  expect(faults).toEqual([]);
});

/** In the first hold of a lunge, for the right hip. */
const intoHold = async (): Promise<void> => {
  await say(page, 'open psoas coach and start the kneeling lunge');
  await inPlace(page, /kneeling lunge · right side · hold/);
};

describe('a routine in the browser', () => {
  it('goes from the first word to the last question by itself', async () => {
    await say(page, 'open psoas coach and start quick relief');
    const seen = new Set<string | null>();
    const places = new Set<string>();
    const until = Date.now() + 60_000;
    let last = '';
    while (Date.now() < until && !last.includes('how you did')) {
      last = await page.locator('#caption').innerText();
      seen.add(await phase(page));
      places.add(await page.locator('#place').innerText());
      await page.waitForTimeout(40);
    }
    expect(last).toContain('Shall I tell you how you did?');
    expect([...seen]).toEqual(expect.arrayContaining(['speaking', 'quiet']));
    for (const side of ['left', 'right'])
      expect([...places].some((place) => place.includes(`${side} side`))).toBe(true);
    await inPhase(page, 'window');
    await inPhase(page, 'idle');
    expect(await page.locator('#turns li').last().innerText()).toContain('EXCEEDED_MAX_REPROMPTS');
  });

  it('shows the time of a hold running down, and where the playhead is', async () => {
    await speed(page, 1);
    await speed(page, 10);
    await intoHold();
    const before = { left: Number(await page.locator('#count').innerText()), at: await shownSecond(page) };
    await page.waitForTimeout(500);
    const after = { left: Number(await page.locator('#count').innerText()), at: await shownSecond(page) };
    expect(before.left - after.left).toBeGreaterThanOrEqual(3);
    expect(before.left - after.left).toBeLessThanOrEqual(12);
    expect(Math.abs(after.at - before.at - (before.left - after.left))).toBeLessThanOrEqual(2);
    expect(await page.locator('#strip').getAttribute('aria-label')).toContain('hold right 30 s');
  });
});

describe('an interruption', () => {
  it('by the space bar stops the hold in that second, and the answer knows it', async () => {
    await intoHold();
    await page.keyboard.press('Space');
    await inPhase(page, 'listening');
    expect(await page.getByRole('status').innerText()).toBe('Listening.');
    const left = Number(await page.locator('#count').innerText());
    await page.waitForTimeout(700);
    expect(Number(await page.locator('#count').innerText())).toBe(left);
    expect(await page.locator('#words:focus').count()).toBe(1);
    await say(page, 'how long left');
    const [, said] = /About (\d+) seconds left/.exec(await answer(page)) ?? [];
    expect(Math.abs(Number(said) - left)).toBeLessThanOrEqual(4);
  });

  it('that was not meant lets it go on', async () => {
    await intoHold();
    await page.locator('#wake').click();
    await inPhase(page, 'listening');
    const left = await page.locator('#count').innerText();
    await page.keyboard.press('Escape');
    await page.locator('#count', { hasNotText: left }).waitFor();
    expect(await page.locator('#turns > li').count()).toBe(1);
  });

  it('pauses, and goes on in the same hold', async () => {
    await intoHold();
    await page.locator('#wake').click();
    const left = Number(await page.locator('#count').innerText());
    await say(page, 'pause');
    expect(await answer(page)).toMatch(/paus/i);
    await speed(page, 1);
    await say(page, 'go on');
    await inPlace(page, /kneeling lunge · right side · (hold|getting ready)/);
    await speed(page, 20);
    await inPlace(page, /kneeling lunge · right side · hold/);
    await page.locator('#wake').click();
    expect(Number(await page.locator('#count').innerText())).toBeLessThanOrEqual(left + 4);
  });

  it('asks about a doctor, and comes back to the move', async () => {
    await intoHold();
    await page.locator('#wake').click();
    await say(page, 'when should I see a doctor');
    expect(await answer(page)).toMatch(/doctor/i);
    await say(page, 'go on');
    await inPlace(page, /kneeling lunge/);
  });

  it('of pain stops the move: first what to do, then a question, then an end', async () => {
    await intoHold();
    await page.locator('#wake').click();
    await say(page, 'that hurts');
    expect(await answer(page)).toMatch(/^Stop, and ease out of it\./);
    await say(page, 'it is sharp');
    expect(await answer(page)).not.toMatch(/hold/i);
    await say(page, 'next');
    expect(await page.locator('#place').innerText()).toBe('');
  });
});

describe('the set-up', () => {
  it('changes the language for the next request', async () => {
    await page.getByLabel('Language').selectOption('en-GB');
    await say(page, 'open psoas coach');
    expect(await page.locator('#request').inputValue()).toContain('"locale": "en-GB"');
  });

  it('changes the device: one with a screen says so to the skill', async () => {
    await page.getByLabel('Device').selectOption('show-round');
    await say(page, 'open psoas coach');
    const request = JSON.parse(await page.locator('#request').inputValue());
    expect(request.context.Viewport).toMatchObject({ shape: 'ROUND', pixelWidth: 480 });
    await page.locator('#panel[data-shape="ROUND"]').waitFor();
  });

  it('has the next day come', async () => {
    const before = await page.locator('#clock').innerText();
    await page.getByRole('button', { name: 'Next day' }).click();
    await page.locator('#clock', { hasNotText: before.slice(0, 3) }).waitFor();
  });

  it('turns the microphone off: the wake word is not heard', async () => {
    await page.getByRole('button', { name: 'Microphone off' }).click();
    await inPhase(page, 'muted');
    expect(await page.locator('#wake').isDisabled()).toBe(true);
    await page.getByRole('heading', { name: 'Psoas Coach' }).click();
    await page.keyboard.press('Space');
    expect(await phase(page)).toBe('muted');
  });
});

describe('what can go wrong', () => {
  it('a reload in the middle of a hold finds the session where it is', async () => {
    await speed(page, 1);
    await speed(page, 2);
    await say(page, 'open psoas coach and start the kneeling lunge');
    await page.waitForTimeout(1500);
    const before = { second: await shownSecond(page), time: Date.now() };
    await page.reload();
    await page.locator('#strip i').waitFor();
    await page.waitForTimeout(300);
    const expected = before.second + ((Date.now() - before.time) / 1000) * 2;
    expect(Math.abs((await shownSecond(page)) - expected)).toBeLessThanOrEqual(1.5);
    expect(await page.locator('#turns > li').count()).toBe(1);
  });

  it('two tabs see the same Echo, and one of them has the sound', async () => {
    const other = await openPage(browser, echo.url, faults);
    await intoHold();
    await inPlace(other, /kneeling lunge · right side/);
    expect(await page.locator('#here').isHidden()).toBe(true);
    await other.getByRole('button', { name: 'Hear it in this tab' }).click();
    await page.getByRole('button', { name: 'Hear it in this tab' }).waitFor();
    await other.locator('#wake').click();
    await inPhase(page, 'listening');
    await say(other, 'which side');
    await page.locator('#turns .you', { hasText: 'which side' }).waitFor();
  });

  it('a killed server is told of, found again, and knows the listener', async () => {
    await page.goto('about:blank');
    await echo.kill();
    echo = await startEcho(['--port', '0', '--screened', '--voice', 'silent', '--speed', '20'], echo.data);
    await page.goto(echo.url);
    await intoHold();
    await echo.kill();
    await inPhase(page, 'error');
    expect(await page.getByRole('alert').innerText()).toContain('The Echo cannot be reached');
    // What the browser itself says about a server that is gone.
    const own = faults.splice(0).filter((fault) => !/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED/.test(fault));
    expect(own).toEqual([]);
    const port = new URL(echo.url).port;
    echo = await startEcho(['--port', port, '--voice', 'silent', '--speed', '20'], echo.data);
    await inPhase(page, 'idle');
    expect(await page.getByRole('alert').innerText()).toContain('started again');
    await say(page, 'open psoas coach');
    expect(await answer(page)).toMatch(/^Welcome back/);
    faults.splice(
      0,
      faults.length,
      ...faults.filter((fault) => !/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED/.test(fault)),
    );
  });

  it('hostile messages change nothing', async () => {
    await intoHold();
    const statuses = await page.evaluate(async () => {
      const send = async (body: string, type = 'application/json') =>
        (await fetch('/command', { method: 'POST', headers: { 'content-type': type }, body })).status;
      return [
        await send('{'),
        await send('[]'),
        await send(JSON.stringify({ client: 'x', do: 'explode' })),
        await send(JSON.stringify({ client: 'x', do: 'say', text: 'a'.repeat(9000) })),
        await send(JSON.stringify({ client: 'x', do: 'wake' }), 'text/plain'),
        (await fetch('/../../package.json')).status,
        (await fetch('/clip/..%2f..%2fpackage.json')).status,
      ];
    });
    expect(statuses).toEqual([400, 400, 400, 413, 415, 404, 404]);
    faults.splice(0, faults.length, ...faults.filter((fault) => !/status of 4\d\d/.test(fault)));
    await say(page, '<img src=x onerror=alert(1)>');
    expect(await page.locator('#turns img').count()).toBe(0);
  });

  it('a page of another site gets nowhere', async () => {
    const other = await openHere({});
    try {
      const foreign = await openPage(browser, other.url, faults);
      const refused = await foreign.evaluate(async (url) => {
        const tries = [
          fetch(`${url}/command`, { method: 'POST', body: '{"client":"x","do":"wake"}', mode: 'no-cors' }),
          fetch(`${url}/replay.json`),
        ];
        return (await Promise.allSettled(tries)).map(({ status }) => status);
      }, echo.url);
      expect(refused).toEqual(['rejected', 'rejected']);
      // The browser says that the page's policy stopped it.
      expect(faults.splice(0).length).toBeGreaterThan(0);
      await foreign.close();
    } finally {
      await other.kill();
      forget(other.data);
    }
  });
});
