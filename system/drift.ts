import { type OpenEcho, openEcho } from '../simulator/web/open';
import type { ShownTurn } from '../simulator/web/player';
import { launch } from './browser';
import { compare, heardBy, LISTEN } from './echo/drift';
import { openPage, say, temporary } from './echo/page';

/** Seconds a hold may be longer or shorter than the timeline says, by the wall clock. */
const ALLOWED = 0.3;

/** Behind the last hold that is listened to, so that its release is heard. Seconds. */
const BEHIND = 3;
const HOLDS = 2;

const two = (seconds: number): string => seconds.toFixed(2).padStart(7);

/**
 * `npm run drift`: listens to a routine in a real browser at life's pace, up to the end of its second hold, and sets what
 * was heard by the wall clock beside the timeline. Exit code 1 if a hold is off by more than 0.3 s.
 */
const drift = async (): Promise<void> => {
  const data = temporary();
  const echo: OpenEcho = await openEcho({ port: '0', data: data.folder, screened: true });
  const browser = await launch();
  const faults: string[] = [];
  try {
    const page = await openPage(browser, echo.url, faults, {}, (blank) => blank.addInitScript(LISTEN));
    await say(page, 'open psoas coach and start the kneeling lunge');
    const turn = echo.player.turns.at(-1) as ShownTurn;
    const holds = turn.marks.filter((mark) => mark.kind === 'hold' && mark.within === undefined);
    const until = (holds[HOLDS - 1]?.end ?? turn.total) + BEHIND;
    process.stdout.write(`listening for ${Math.ceil(until)} s to "${turn.turn.said}"\n`);
    await page.waitForTimeout((until - echo.player.state().second) * 1000);
    const { spoken, holds: held } = compare(turn, await heardBy(page), until);
    process.stdout.write('timeline    wall   off  words\n');
    for (const { second, wall, text } of spoken) {
      process.stdout.write(`${two(second)} ${two(wall)} ${(wall - second).toFixed(2).padStart(5)}  ${text}\n`);
    }
    for (const { technique, side, planned, device, wall, late } of held) {
      const figures = `${wall.toFixed(2)} s by the wall clock, ${device.toFixed(2)} s on the device's timeline`;
      const off = `off by ${(wall - device).toFixed(2)} s, released at ${late.toFixed(2)} s from its second`;
      process.stdout.write(
        `hold ${technique} ${side}: ${figures} (the skill planned ${planned.toFixed(2)} s); ${off}\n`,
      );
    }
    const worst = Math.max(...held.map(({ wall, device, late }) => Math.max(Math.abs(wall - device), Math.abs(late))));
    process.stdout.write(`worst of ${held.length} holds: ${worst.toFixed(2)} s, ${ALLOWED} s are allowed\n`);
    if (held.length < HOLDS || !(worst < ALLOWED) || faults.length > 0) {
      for (const fault of faults) process.stdout.write(`the page ${fault}\n`);
      process.exitCode = 1;
    }
  } finally {
    await browser.close();
    await echo.close();
    data.remove();
  }
};

drift().catch((error: unknown) => {
  process.stderr.write(`drift: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
