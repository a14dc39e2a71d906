import type { PlanItem } from '../../lambda/content/item';
import type { Which } from '../../lambda/session/events';
import { owedAfter } from '../../lambda/session/owed';
import { rounds } from '../../lambda/session/rounds';
import type { Cursor, Spot } from '../../lambda/session/state';
import { cursorLine, noticed, react, SITUATIONS, type Situation } from './situations';

const lunge: PlanItem = { move: 'kneeling-lunge', seconds: 30, sets: 1, lead: 'right' };
const bridge: PlanItem = { move: 'glute-bridge', count: 8 };
const { here } = SITUATIONS['holding, 12 s of 30 done'];
const at = (spot: Partial<Spot>, items: readonly PlanItem[] = [lunge, bridge], between = false): Situation => {
  const full: Spot = { index: 0, round: 0, step: 'work', done: 0, ...spot };
  return {
    cursor: { at: 'guiding', plan: { routine: 'own', items }, spot: full },
    here: { ...here, spot: full, ...(between ? { state: 'between', between: true } : {}) },
  };
};
const skip = (situation: Situation, side: Which) => {
  const { state, acts } = react(situation, { type: 'skip-side', side });
  return { said: noticed(acts), goes: cursorLine(state.cursor), cursor: state.cursor };
};
/** The sides of the move at the cursor, as they are still to come or were done. */
const sidesOf = (cursor: Cursor): readonly (string | null)[] => {
  const item = 'plan' in cursor && 'spot' in cursor ? cursor.plan.items[0] : undefined;
  return item ? rounds(item).map(({ side }) => side) : [];
};
const owedOf = (cursor: Cursor) => ('plan' in cursor ? owedAfter(cursor.plan, 0) : null);

describe('"Skip the other side"', () => {
  it.each(['setup', 'work'] as const)(
    'leaves this one as it is and the other one out, said in the first (%s)',
    (step) => {
      const { said, goes, cursor } = skip(at({ step, done: 5 }), 'other');
      expect(said).toMatch(/^coach\.sideLeftOut\(left\) \[(?:answer|fresh)\]$/);
      expect(goes).toBe(`guiding 0.0 ${step} 5`);
      expect(sidesOf(cursor)).toEqual(['right']);
      expect(owedOf(cursor)).toBeNull();
    },
  );

  it('means the same with the name of that side', () => {
    const { said, goes, cursor } = skip(at({ done: 12 }), 'left');
    expect([said, goes, sidesOf(cursor)]).toEqual([
      'coach.sideLeftOut(left) [answer]',
      'guiding 0.0 work 12',
      ['right'],
    ]);
  });

  it.each([true, false])('means the one that comes, before that has begun (between: %s)', (between) => {
    const { said, goes, cursor } = skip(at({ round: 1, step: 'setup' }, [lunge, bridge], between), 'other');
    expect(said).toBe('coach.sideLeftOut(left) [fresh]');
    expect(goes).toBe('guiding 1.0 setup 0');
    expect(owedOf(cursor)).toBeNull();
  });

  it('changes nothing when that side is done already', () => {
    const { said, goes } = skip(at({ round: 1, done: 12 }), 'other');
    expect([said, goes]).toEqual(['coach.sideDone(right) [answer]', 'guiding 0.1 work 12']);
  });

  it('leaves nothing owed that the other side was short of', () => {
    const short: PlanItem = { ...lunge, owed: { side: 'right', amount: 18 } };
    const { said, cursor } = skip(at({ round: 1, done: 12 }, [short, bridge]), 'right');
    expect(said).toBe('coach.sideLeftOut(right) [answer]');
    expect(owedOf(cursor)).toBeNull();
  });

  it('does every set of the side that is kept, and none of the other', () => {
    const { goes, cursor } = skip(at({ round: 2, done: 12 }, [{ ...lunge, sets: 2 }, bridge]), 'other');
    expect(goes).toBe('guiding 0.1 work 12');
    expect(sidesOf(cursor)).toEqual(['right', 'right']);
  });

  it('is done in repetitions that have a side', () => {
    const raise: PlanItem = { move: 'straight-leg-raise', count: 8, sets: 1, lead: 'right' };
    const { said, goes, cursor } = skip(at({ done: 3 }, [raise, bridge]), 'other');
    expect([said, goes, sidesOf(cursor)]).toEqual([
      'coach.sideLeftOut(left) [answer]',
      'guiding 0.0 work 3',
      ['right'],
    ]);
  });

  it.each([
    ['that changes legs with every repetition', { move: 'knee-to-chest', count: 6 }],
    ['without sides', bridge],
    ['that rests', { move: 'constructive-rest', seconds: 60 }],
  ] as const)('goes on with a move %s, and says so', (_what, item) => {
    const { said, goes } = skip(at({ done: 2 }, [item, lunge]), 'other');
    expect([said, goes]).toEqual(['coach.bothSides [answer]', 'guiding 0.0 work 2']);
  });

  it('takes the second half of a move out that comes twice', () => {
    const half = (of: 'lead' | 'other'): PlanItem => ({ move: 'side-lying-stretch', half: of, lead: 'right' });
    const massage: PlanItem = { move: 'side-lying-massage', half: 'lead', lead: 'right' };
    const { said, goes, cursor } = skip(at({ done: 5 }, [half('lead'), massage, half('other')]), 'other');
    expect([said, goes]).toEqual(['coach.sideLeftOut(left) [answer]', 'guiding 0.0 work 5']);
    expect('plan' in cursor && cursor.plan.items.map(({ move }) => move)).toEqual([
      'side-lying-stretch',
      'side-lying-massage',
    ]);
  });

  it('stays paused', () => {
    const { said, goes } = skip(SITUATIONS.paused, 'other');
    expect([said, goes]).toEqual(['coach.sideLeftOut(left) coach.prompt.resume?', 'paused 1.0 work 12']);
  });

  it.each([
    ['in the lobby', 'lobby'],
    ['finished', 'finished'],
  ] as const)('finds nothing to leave out %s', (name, goes) => {
    expect(skip(SITUATIONS[name], 'other').goes).toBe(goes);
  });
});

describe('"Skip this side"', () => {
  it('is left out for this move where it is named', () => {
    const { said, goes, cursor } = skip(at({ done: 12 }, [{ ...lunge, sets: 2 }, bridge]), 'right');
    expect([said, goes, sidesOf(cursor)]).toEqual([
      'coach.sideLeftOut(right) [fresh]',
      'guiding 0.0 setup 0',
      ['left', 'left'],
    ]);
    expect(owedOf(cursor)).toBeNull();
  });

  it('leaves out the rest of it, and offers that once', () => {
    const { said, goes, cursor } = skip(at({ done: 12 }), 'this');
    expect([said, goes]).toEqual(['coach.skippedSide(right) [fresh]', 'guiding 0.1 setup 0']);
    expect(owedOf(cursor)).toMatchObject({ side: 'right', amount: 18 });
  });

  it('owes nothing where one side is all that was wished for', () => {
    const { cursor } = skip(at({ done: 12 }, [{ ...lunge, only: 'right' }, bridge]), 'this');
    expect(owedOf(cursor)).toBeNull();
  });

  it('skips a move that has none', () => {
    expect(skip(at({ done: 2 }, [bridge, lunge]), 'this').goes).toBe('guiding 1.0 setup 0');
  });
});

describe('"Only this side", "only the other one"', () => {
  const only = (situation: Situation, side: Which) => {
    const { state, acts } = react(situation, { type: 'only-side', side, move: null });
    return { said: noticed(acts), goes: cursorLine(state.cursor), cursor: state.cursor };
  };

  it('keeps the one under way', () => {
    const { said, goes, cursor } = only(at({ done: 12 }), 'this');
    expect([said, goes, sidesOf(cursor)]).toEqual([
      'coach.onlySide.done(right) [answer]',
      'guiding 0.0 work 12',
      ['right'],
    ]);
  });

  it('goes to the other one, and the one under way is owed nothing', () => {
    const { said, goes, cursor } = only(at({ done: 12 }), 'other');
    expect([said, goes, sidesOf(cursor)]).toEqual([
      'coach.onlySide.done(left) [fresh]',
      'guiding 0.0 setup 0',
      ['left'],
    ]);
    expect(owedOf(cursor)).toBeNull();
  });

  it('does that half alone of a move that comes twice', () => {
    const half = (of: 'lead' | 'other'): PlanItem => ({ move: 'side-lying-stretch', half: of, lead: 'right' });
    const { goes, cursor } = only(at({ done: 5 }, [half('lead'), bridge, half('other')]), 'left');
    expect(goes).toBe('guiding 1.0 setup 0');
    expect('plan' in cursor && cursor.plan.items.map(({ half: of }) => of)).toEqual(['lead', undefined, 'other']);
  });

  const named = (situation: Situation) => {
    const { state, acts } = react(situation, { type: 'only-side', side: 'left', seconds: 600 });
    return { said: noticed(acts), state };
  };

  it('is of all that comes, where it has a name', () => {
    const raise: PlanItem = { move: 'straight-leg-raise', count: 8, sets: 1, lead: 'right' };
    const { said, state } = named(at({ done: 12 }, [lunge, bridge, raise]));
    const items = 'plan' in state.cursor ? state.cursor.plan.items : [];
    expect(said).toBe('coach.onlySide.done(left) [fresh]');
    expect(items.map((item) => rounds(item).map(({ side }) => side))).toEqual([['left'], [null], ['left']]);
  });

  it('is of what comes, where what is under way has no sides', () => {
    const { said, state } = named(at({ done: 2 }, [bridge, lunge]));
    const items = 'plan' in state.cursor ? state.cursor.plan.items : [];
    expect([said, items.map(({ only: side }) => side)]).toEqual([
      'coach.onlySide.done(left) [answer]',
      [undefined, 'left'],
    ]);
  });

  it('is of the plan that was wished for with it', () => {
    const { said, state } = named(SITUATIONS['in the lobby']);
    const items = 'plan' in state.cursor ? state.cursor.plan.items : [];
    const sides = new Set(items.flatMap((item) => rounds(item).map(({ side }) => side)));
    expect(said).toMatch(/^coach\.onlySide\.done\(left\) compose\.plan/);
    expect([...sides].sort()).toEqual(['left', null]);
  });
});
