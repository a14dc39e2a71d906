import fc from 'fast-check';
import { memoryInProcess } from '../../lambda/index';
import { createDevice, DEFAULT_NOW, seedScreened, type Turn } from '../../simulator';

const change = (value: string) => ({ change: { name: 'change', value } });

/** What may be said in a hold that has two sides. */
const SAID = [
  ['OtherSideIntent', {}],
  ['SkipSideIntent', {}],
  ['HoldLengthIntent', change('longer')],
  ['HoldLengthIntent', change('shorter')],
  ['AgainIntent', {}],
] as const;

/** Less than this is not worth getting back into position for, in seconds. */
const WORTH_OFFERING = 8;
const ENOUGH_TURNS = 12;

interface Held {
  readonly left: number;
  readonly right: number;
  /** The side that was short was left as it is, by word. */
  readonly declined: boolean;
}

/** Says these in the kneeling lunge, each at a second of the answer before, and yes to making up what is short. */
async function heldAfter(steps: readonly (readonly [said: number, at: number])[]): Promise<Held> {
  const memory = memoryInProcess();
  await seedScreened(memory, 'LISTENER', DEFAULT_NOW);
  const device = createDevice({ memory, user: 'LISTENER' });
  await device.say('open psoas coach');
  let turn: Turn = await device.say('start the kneeling lunge');
  let declined = false;
  const over = () => !device.sessionOpen || turn.position?.state === 'finished';
  for (const [said, at] of steps) {
    const [intent, slots] = SAID[said] ?? SAID[0];
    if (over()) break;
    declined ||= intent === 'SkipSideIntent' && turn.asking === 'owed';
    turn = await device.intent(intent, slots, Math.min(at, Math.max(0, turn.speech_seconds - 0.5)));
  }
  for (let i = 0; i < ENOUGH_TURNS && !over(); i += 1)
    turn = await device.intent(turn.asking === 'owed' ? 'AMAZON.YesIntent' : 'AMAZON.ResumeIntent', {});
  const row = (turn.ledger?.['kneeling-lunge'] ?? {}) as { readonly left?: number; readonly right?: number };
  return { left: row.left ?? 0, right: row.right ?? 0, declined };
}

/** A side that is left out by wish is not owed, whatever is said behind it. */
async function offeredAfter(steps: readonly (readonly [said: number, at: number])[]): Promise<boolean> {
  const memory = memoryInProcess();
  await seedScreened(memory, 'LISTENER', DEFAULT_NOW);
  const device = createDevice({ memory, user: 'LISTENER' });
  await device.say('open psoas coach');
  await device.say('start the kneeling lunge');
  let turn = await device.intent('SkipSideIntent', { turn: { name: 'turn', value: 'other side' } }, 66);
  let offered = false;
  for (const [said, at] of steps) {
    const [intent, slots] = SAID[said] ?? SAID[0];
    if (!device.sessionOpen || turn.position?.state === 'finished') break;
    turn = await device.intent(intent, slots, Math.min(at, Math.max(0, turn.speech_seconds - 0.5)));
    offered ||= turn.asking === 'owed';
  }
  return offered;
}

describe('whoever leaves the other side out', () => {
  it('is never offered to make up for it', async () => {
    const steps = fc.array(fc.tuple(fc.nat(SAID.length - 1), fc.integer({ min: 5, max: 120 })), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(steps, async (said) => !(await offeredAfter(said))),
      { seed: 5, numRuns: 40 },
    );
  }, 60_000);
});

describe('whoever changes sides, skips, and holds longer or shorter', () => {
  it('has held both sides the same in the end, unless they leave one short by word', async () => {
    const steps = fc.array(fc.tuple(fc.nat(SAID.length - 1), fc.integer({ min: 5, max: 120 })), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(steps, async (said) => {
        const { left, right, declined } = await heldAfter(said);
        return declined || Math.abs(left - right) < WORTH_OFFERING;
      }),
      { seed: 3, numRuns: 80 },
    );
  }, 60_000);

  it('is owed a side that was passed over before it began', async () => {
    const { left, right } = await heldAfter([
      [1, 107],
      [0, 60],
    ]);
    expect(Math.abs(left - right)).toBeLessThan(WORTH_OFFERING);
    expect(left).toBeGreaterThan(0);
  });
});
