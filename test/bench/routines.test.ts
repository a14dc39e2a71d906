import { interrupt } from '../../scripts/bench/interruptions';
import { compareBooked } from '../../scripts/bench/ledgers';
import { readPhrases } from '../../scripts/bench/phrases';
import { learnClosings, plannedOf, silences, silentRun, worstHold } from '../../scripts/bench/routines';

describe('a silent listener in the bench', () => {
  beforeAll(() => learnClosings());

  it('hears the desk break to its end at its announced length, every hold exact', async () => {
    const run = await silentRun('desk-break');
    expect(run.words).toBe(0);
    expect(Math.abs(plannedOf(run) - 210)).toBeLessThanOrEqual(5);
    expect(worstHold(run)).toBe(0);
    expect(silences(run).elsewhere).toBeGreaterThan(0);
  });

  it('must speak more often when the reprompt does not carry on', async () => {
    const on = await silentRun('full', { carry: true });
    const off = await silentRun('full', { carry: false });
    expect(off.words).toBeGreaterThan(on.words);
    expect(on.words).toBe(on.turns.length - 1);
  });
});

describe('interruptions in the bench', () => {
  it('are the same for the same seed, and others for another', async () => {
    const trial = { count: 12, tempo: { from: 0.95, to: 1.05 }, draw: 'usual', phrases: readPhrases('en-US') } as const;
    const first = await interrupt({ ...trial, seed: 5 });
    expect(await interrupt({ ...trial, seed: 5 })).toEqual(first);
    expect((await interrupt({ ...trial, seed: 6 })).interruptions).not.toEqual(first.interruptions);
    expect(first.interruptions).toHaveLength(12);
  });
});

describe('the ledger in the bench', () => {
  it('is compared side by side, so that left and right cannot make up for each other', () => {
    const before = { 'kneeling-lunge': { left: 30 } };
    const after = { 'kneeling-lunge': { left: 40, right: 25 } };
    const played = { 'kneeling-lunge': { left: 15, right: 20, both: 0 } };
    const whole = { 'kneeling-lunge': { left: 30, right: 20, both: 0 } };
    expect(compareBooked(before, after, played, whole)).toEqual({
      booked: 35,
      played: 35,
      off: 10,
      beyond: 5,
      lowest: 0,
    });
  });

  it('leaves repetitions out, which are not seconds', () => {
    const reps = { 'knee-to-chest': { left: 5, right: 5, both: 0 } };
    expect(compareBooked({}, reps, {}, {}).booked).toBe(0);
  });
});
