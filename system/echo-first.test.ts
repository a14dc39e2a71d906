import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './cloud/developer';
import { bench } from './echo/bench';
import { firstMinute } from './echo/first-minute';

/** What may move in a routine. Pixels. */
const MOVES = 8;
/** Of a person's own time until the first routine has begun. Seconds. */
const BEGUN = 60;

const PICTURES = join(ROOT, 'dist', 'first-minute');

const at = bench();
beforeAll(() => mkdirSync(PICTURES, { recursive: true }));

const VIEWS = [
  ['desk', 1280, 800, 'light'],
  ['desk', 1280, 800, 'dark'],
  ['phone', 390, 844, 'light'],
  ['phone', 390, 844, 'dark'],
] as const;

describe('the first minute, by the keyboard alone', () => {
  it.each(VIEWS)(
    'is a routine begun, interrupted and finished: %s, %i by %i, %s',
    async (name, width, height, scheme) => {
      const { echo } = at;
      const page = await at.open({ viewport: { width, height }, colorScheme: scheme, bench: false });
      const { own, moved, left, doctor } = await firstMinute(page, echo, (what) =>
        page.screenshot({ path: join(PICTURES, `${what}-${name}-${scheme}.png`) }),
      );
      expect(own).toBeLessThan(BEGUN);
      expect(left).toMatch(/seconds left/);
      expect(doctor).toMatch(/doctor/i);
      expect(echo.player.state().session).toBe(false);
      expect(moved).toBeLessThanOrEqual(MOVES);
    },
  );
});
