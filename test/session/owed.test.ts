import type { PlanItem } from '../../lambda/content/item';
import type { SessionEvent } from '../../lambda/session/events';
import { owe, owedAfter, owedLine } from '../../lambda/session/owed';
import { rounds } from '../../lambda/session/rounds';
import type { Spot } from '../../lambda/session/state';
import type { Plan } from '../../lambda/session/types';
import { react, SITUATIONS, type Situation } from './situations';

const lunge: PlanItem = { move: 'kneeling-lunge', seconds: 30, sets: 1 };
const plan = (item: PlanItem = lunge): Plan => ({ routine: 'own', items: [item, { move: 'glute-bridge' }] });
const { here } = SITUATIONS['holding, 12 s of 30 done'];
const at = (spot: Partial<Spot>, item: PlanItem = lunge): Situation => ({
  cursor: { at: 'guiding', plan: plan(item), spot: { index: 0, round: 0, step: 'work', done: 0, ...spot } },
  here,
});
const owedIn = (situation: Situation, event: SessionEvent) => {
  const { cursor } = react(situation, event).state;
  return 'plan' in cursor ? cursor.plan.items[0]?.owed : 'nothing under way';
};

describe('a side that falls short', () => {
  it.each(['next', 'other-side', 'skip-side'] as const)('by "%s" in its hold is owed the rest', (type) => {
    expect(owedIn(at({ done: 12 }), { type })).toEqual({ side: 'right', amount: 18 });
  });

  it('because the move is skipped is owed nothing: skipped is skipped', () => {
    expect(owedIn(at({ done: 12 }), { type: 'skip' })).toBeUndefined();
  });

  it('is set off against what the other side is short of', () => {
    const first = owe(lunge, 'right', 18);
    expect(owe(first, 'left', 10).owed).toEqual({ side: 'right', amount: 8 });
    expect(owe(first, 'left', 18)).not.toHaveProperty('owed');
    expect(owe(first, 'left', 25).owed).toEqual({ side: 'left', amount: 7 });
  });

  it('is owed what a longer hold gives to the other side only', () => {
    expect(owedIn(at({ round: 1, done: 5 }), { type: 'hold-length', change: 'more', seconds: 15 })).toEqual({
      side: 'right',
      amount: 15,
    });
    expect(owedIn(at({ round: 0, done: 5 }), { type: 'hold-length', change: 'more', seconds: 15 })).toBeUndefined();
  });

  it('is owed nothing when it is held on for at once, its own hold being just over', () => {
    expect(
      owedIn(at({ step: 'release', done: 0 }), { type: 'hold-length', change: 'more', seconds: 15 }),
    ).toBeUndefined();
  });
});

describe('what is owed', () => {
  it.each([
    [18, 20],
    [12, 10],
    [8, 10],
  ])('%d s are offered as about %d', (amount, spoken) => {
    expect(owedAfter(plan({ ...lunge, owed: { side: 'right', amount } }), 0)).toMatchObject({
      side: 'right',
      amount,
      spoken,
    });
  });

  it('is not worth a word under eight seconds', () => {
    expect(owedAfter(plan({ ...lunge, owed: { side: 'right', amount: 7.9 } }), 0)).toBeNull();
  });

  it.each([
    [2, 2],
    [3, 3],
    [7, 7],
  ])('%d repetitions are offered as what they are, and one is not worth a word', (amount, spoken) => {
    const raises = (owed: number) => plan({ move: 'straight-leg-raise', owed: { side: 'left', amount: owed } });
    expect(owedAfter(raises(amount), 0)).toEqual({ side: 'left', amount, spoken, unit: 'reps' });
    expect(owedAfter(raises(1), 0)).toBeNull();
  });

  it('is said for its side, by its figure, in seconds or repetitions', () => {
    const owed = { side: 'right', amount: 18, spoken: 20 } as const;
    expect(owedLine({ ...owed, unit: 'seconds' })).toEqual({
      key: 'coach.owed.seconds',
      side: 'right',
      params: { count: 20 },
    });
    expect(owedLine({ ...owed, unit: 'reps' }).key).toBe('coach.owed.reps');
  });

  it('adds up on one side', () => {
    expect(owe(owe(lunge, 'right', 10), 'right', 4).owed).toEqual({ side: 'right', amount: 14 });
  });

  it('is offered once', () => {
    expect(owedAfter(plan({ ...lunge, owed: { side: 'right', amount: 18 }, settled: true }), 0)).toBeNull();
    expect(owedAfter(plan(), 0)).toBeNull();
    expect(owedAfter(plan(), 7)).toBeNull();
  });
});

describe('the offer to make up for it', () => {
  const item: PlanItem = { ...lunge, owed: { side: 'right', amount: 18 } };
  const asked: Situation = {
    cursor: { at: 'guiding', plan: plan(item), spot: { index: 1, round: 0, step: 'setup', done: 0 } },
    here: { ...here, state: 'between', between: true, asking: 'owed', done: null, remaining: null, heldNow: 0 },
  };

  it('taken with "yes" plays the missing seconds on that side', () => {
    const { cursor } = react(asked, { type: 'yes' }).state;
    expect(cursor).toMatchObject({ at: 'guiding', spot: { index: 0, round: 2, step: 'setup' } });
    const made = 'plan' in cursor ? (cursor.plan.items[0] as PlanItem) : lunge;
    expect(rounds(made).at(-1)).toMatchObject({ side: 'right', amount: 18 });
    expect(owedAfter({ routine: 'own', items: [made] }, 0)).toBeNull();
  });

  it('declined with "no" goes on with the next move, and is not repeated', () => {
    const { cursor } = react(asked, { type: 'no' }).state;
    expect(cursor).toMatchObject({ at: 'guiding', spot: { index: 1, round: 0, step: 'setup' } });
    expect('plan' in cursor && owedAfter(cursor.plan, 0)).toBeNull();
  });

  it('left alone by "next" goes on', () => {
    expect(react(asked, { type: 'next' }).state.cursor).toMatchObject({ at: 'guiding', spot: { index: 1 } });
  });
});
