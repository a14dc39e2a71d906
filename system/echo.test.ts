import type { Page } from 'playwright-core';
import type { Mark } from '../simulator/web/score';
import { bench } from './echo/bench';
import { answer, forget, inPhase, inPlace, openPage, phase, say, shownSecond, startEcho } from './echo/page';
import { openHeld, openHere, playOn } from './echo/world';

let page: Page;
const at = bench({ screened: true });
beforeEach(async () => {
  page = await at.open();
});

const holdOf = (marks: readonly Mark[]): Mark => {
  const hold = marks.find((mark) => mark.kind === 'hold');
  if (!hold) throw new Error('nothing is held');
  return hold;
};
/** Time goes on to some seconds in the first hold of what is being played. */
const toHold = async (seconds: number): Promise<void> => at.echo.to(holdOf(at.echo.turn().marks).start + seconds, page);
/** In the first hold of a lunge, for the right hip. */
const intoHold = async (): Promise<void> => {
  await say(page, 'open psoas coach and start the kneeling lunge');
  await toHold(12.4);
  await inPlace(page, /kneeling lunge · right side · hold/);
};
const count = async (): Promise<number> => Number(await page.locator('#count').innerText());

describe('a routine in the browser', () => {
  it('goes from the first word to the last question by itself', async () => {
    const hurried = await openHere({ screened: true, speed: '20' });
    try {
      const other = await openPage(at.browser, hurried.url, at.faults);
      await say(other, 'open psoas coach and start quick relief');
      await other.locator('#turns > li', { hasText: 'EXCEEDED_MAX_REPROMPTS' }).waitFor();
      await inPhase(other, 'idle');
      expect(await other.locator('#turns').innerText()).toMatch(/Easier, the same, or stiffer than when we began\?/);
      await other.close();
    } finally {
      await hurried.kill();
      forget(hurried.data);
    }
  });

  it('shows on the way what is said, which side it is for, and when it is quiet', async () => {
    await say(page, 'open psoas coach and start quick relief');
    const { notes, total } = at.echo.turn();
    const places = new Set<string>();
    for (const { kind, start, end, text } of notes) {
      await at.echo.to((start + end) / 2, page);
      places.add(await page.locator('#place').innerText());
      if (kind === 'speech') {
        const shown = (await page.locator('#caption').textContent()) ?? '';
        expect(shown.length).toBeGreaterThan(0);
        expect(text).toContain(shown);
      }
      if (kind === 'speech') expect(await phase(page)).toBe('speaking');
      if (kind === 'pause' && end - start > 2) expect(await phase(page)).toBe('quiet');
      if (kind === 'window') expect(await phase(page)).toBe('window');
    }
    for (const side of ['left', 'right'])
      expect([...places].some((place) => place.includes(`${side} side`))).toBe(true);
    await at.echo.to(total, page);
    await inPhase(page, 'idle');
  });

  it('shows the time of a hold running down, and where the playhead is', async () => {
    await intoHold();
    const before = { left: await count(), at: await shownSecond(page) };
    expect(before.left).toBe(Math.ceil(holdOf(at.echo.turn().marks).end - at.echo.second()));
    expect(before.at).toBe(Math.floor(at.echo.second()));
    await playOn(page, 4);
    expect({ left: await count(), at: await shownSecond(page) }).toEqual({ left: before.left - 4, at: before.at + 4 });
    expect(await page.locator('#strip').getAttribute('aria-label')).toContain('hold right 30 s');
  });
});

describe('an interruption', () => {
  it('by Enter on an empty line stops the hold in that second, and the answer knows it', async () => {
    await intoHold();
    const left = await count();
    await page.locator('#words').press('Enter');
    await inPhase(page, 'listening');
    expect(await page.getByRole('status').innerText()).toBe('Listening.');
    const second = at.echo.second();
    await at.echo.pass(7, page);
    await playOn(page, 7);
    expect(at.echo.second()).toBe(second);
    expect(await count()).toBe(left);
    expect(await page.locator('#words:focus').count()).toBe(1);
    await say(page, 'how long left');
    const [, said] = /About (\d+) seconds left/.exec(await answer(page)) ?? [];
    expect(Math.abs(Number(said) - left)).toBeLessThanOrEqual(4);
  });

  it('that was not meant lets it go on', async () => {
    await intoHold();
    const left = await count();
    await page.locator('#wake').click();
    await inPhase(page, 'listening');
    await at.echo.pass(7, page);
    await page.keyboard.press('Escape');
    await page.locator('#device:not([data-phase="listening"])').waitFor();
    expect(await count()).toBe(left);
    await at.echo.pass(2, page);
    expect(await count()).toBe(left - 2);
    expect(await page.locator('#turns > li').count()).toBe(1);
  });

  it('pauses, and goes on in the same hold', async () => {
    await intoHold();
    const left = await count();
    await page.locator('#wake').click();
    await say(page, 'pause');
    expect(await answer(page)).toMatch(/paus/i);
    const wait = at.echo.turn().notes.find(({ kind, start, end }) => kind === 'pause' && end - start > 3);
    await at.echo.to((wait?.start ?? Number.NaN) + 1, page);
    expect(await page.getByRole('status').innerText()).toBe('Paused. It waits.');
    expect(await page.locator('#count').innerText()).toBe('');
    await say(page, 'go on');
    await toHold(0.5);
    await inPlace(page, /kneeling lunge · right side · hold/);
    expect(Math.abs((await count()) - left)).toBeLessThanOrEqual(2);
  });

  it('asks about a doctor, and comes back to the move', async () => {
    await intoHold();
    await page.locator('#wake').click();
    await say(page, 'when should I see a doctor');
    expect(await answer(page)).toMatch(/doctor/i);
    await say(page, 'go on');
    await toHold(0.5);
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
    await at.echo.to(1, page);
    expect(await page.locator('#place').innerText()).toBe('');
    expect(at.echo.turn().marks.filter(({ kind }) => kind === 'hold')).toEqual([]);
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

  it('has reminders and voices around the Echo: what is allowed, what is set, who is heard', async () => {
    await page.getByText('Timers, reminders, voices').click();
    await page.getByLabel('Timers and reminders are').selectOption('granted');
    await page.getByLabel('Whose voice is heard').selectOption('nobody');
    await say(page, 'open psoas coach');
    await say(page, 'remind me every weekday at seven');
    await say(page, 'yes');
    await page.locator('#alerts > li', { hasText: /^reminder, \w+,? 07:00: / }).waitFor();
    await page.getByLabel('Whose voice is heard').selectOption('second');
    await say(page, 'what reminders do I have');
    expect(await page.locator('#request').inputValue()).toContain('amzn1.ask.person.SECOND');
  });

  it('turns the microphone off: the wake word is not heard', async () => {
    await page.getByRole('button', { name: 'Microphone off' }).click();
    await inPhase(page, 'muted');
    expect(await page.locator('#wake').isDisabled()).toBe(true);
    await page.locator('#words').press('Enter');
    expect(await phase(page)).toBe('muted');
  });
});

describe('what can go wrong', () => {
  it('a reload in the middle of a hold finds the session where it is', async () => {
    await intoHold();
    await page.reload();
    await at.echo.shown(page);
    const second = Math.floor(at.echo.second());
    expect(await shownSecond(page)).toBe(second);
    await playOn(page, 3);
    expect(await shownSecond(page)).toBe(second + 3);
    expect(await page.locator('#turns > li').count()).toBe(1);
  });

  it('two tabs see the same Echo, and one of them has the sound', async () => {
    const other = await at.open();
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
    const start = (port: string) => startEcho(['--port', port, '--screened', '--voice', 'silent'], at.echo.data);
    await page.close();
    await at.echo.kill();
    let own = await start('0');
    try {
      const other = await openPage(at.browser, own.url, at.faults);
      const alert = other.getByRole('alert');
      await say(other, 'open psoas coach and start the kneeling lunge');
      await inPlace(other, /kneeling lunge/);
      await own.kill();
      await inPhase(other, 'error');
      expect(await alert.innerText()).toContain('The Echo cannot be reached');
      // It is told for some seconds only: whoever looks has to look before.
      const told = alert.getByText('started again').waitFor();
      own = await start(new URL(own.url).port);
      await told;
      await inPhase(other, 'idle');
      await say(other, 'open psoas coach');
      expect(await answer(other)).toMatch(/^Welcome back/);
      await other.close();
      // What the browser itself says about a server that is gone.
      const beyond = at.faults.filter((fault) => !/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED/.test(fault));
      at.faults.splice(0, at.faults.length, ...beyond);
    } finally {
      await own.kill();
    }
  });

  it('hostile messages change nothing', async () => {
    await intoHold();
    const statuses = await page.evaluate(async () => {
      const sent = [
        ['{'],
        ['[]'],
        [JSON.stringify({ client: 'x', do: 'explode' })],
        [JSON.stringify({ client: 'x', do: 'say', text: 'a'.repeat(9000) })],
        [JSON.stringify({ client: 'x', do: 'wake' }), 'text/plain'],
      ].map(([body = '', type = 'application/json']) =>
        fetch('/command', { method: 'POST', headers: { 'content-type': type }, body }),
      );
      const got = [fetch('/../../package.json'), fetch('/clip/..%2f..%2fpackage.json')];
      return (await Promise.all([...sent, ...got])).map(({ status }) => status);
    });
    expect(statuses).toEqual([400, 400, 400, 413, 415, 404, 404]);
    at.faults.splice(0, at.faults.length, ...at.faults.filter((fault) => !/status of 4\d\d/.test(fault)));
    await say(page, '<img src=x onerror=alert(1)>');
    expect(await page.locator('#turns img').count()).toBe(0);
  });

  it('a page of another site gets nowhere', async () => {
    const other = await openHeld();
    try {
      const foreign = await openPage(at.browser, other.url, at.faults);
      const refused = await foreign.evaluate(async (url) => {
        const tries = [
          fetch(`${url}/command`, { method: 'POST', body: '{"client":"x","do":"wake"}', mode: 'no-cors' }),
          fetch(`${url}/replay.json`),
        ];
        return (await Promise.allSettled(tries)).map(({ status }) => status);
      }, at.echo.url);
      expect(refused).toEqual(['rejected', 'rejected']);
      // The browser says that the page's policy stopped it.
      expect(at.faults.splice(0).length).toBeGreaterThan(0);
      await foreign.close();
    } finally {
      await other.kill();
      forget(other.data);
    }
  });
});
