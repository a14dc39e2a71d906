import type { PlanItem } from '../../lambda/content/item';
import type { Side } from '../../lambda/content/types';
import { book, held } from '../../lambda/session/ledger';
import { dose, isSettling, rounds, sideOfRep } from '../../lambda/session/rounds';

const short = (item: PlanItem) =>
  rounds(item).map(({ side, set, entry, amount }) => `${side ?? 'both'} ${set} ${entry} ${amount}`);

describe('the rounds of a move', () => {
  it('change sides with every set of the lunge', () => {
    expect(short({ move: 'kneeling-lunge', seconds: 30, sets: 2 })).toEqual([
      'right 1 first 30',
      'left 1 change 30',
      'right 2 change 30',
      'left 2 change 30',
    ]);
  });

  it('finish one side first where the listener would have to roll over', () => {
    expect(short({ move: 'side-lying-stretch', seconds: 30, sets: 2 })).toEqual([
      'right 1 first 30',
      'right 2 another-set 30',
      'left 1 change 30',
      'left 2 another-set 30',
    ]);
  });

  it('begin with the side the listener wants', () => {
    expect(short({ move: 'kneeling-lunge', sets: 1, lead: 'left' }).map((line) => line.split(' ')[0])).toEqual([
      'left',
      'right',
    ]);
  });

  it('are one for moves that work both sides, or change them with every repetition', () => {
    expect(short({ move: 'glute-bridge', count: 8, sets: 1 })).toEqual(['both 1 first 8']);
    const [knees] = rounds({ move: 'knee-to-chest', count: 10 });
    expect(knees).toMatchObject({ side: null, amount: 10, alternates: 'right' });
    expect([0, 1, 2, 3].map((rep) => sideOfRep(knees as NonNullable<typeof knees>, rep))).toEqual([
      'right',
      'left',
      'right',
      'left',
    ]);
  });

  it('take what was added by voice at the end', () => {
    const item: PlanItem = { move: 'kneeling-lunge', seconds: 30, sets: 1, extra: [{ side: 'right', amount: 18 }] };
    expect(short(item)).toEqual(['right 1 first 30', 'left 1 change 30', 'right 2 change 18']);
  });

  it('ask both sides for the same', () => {
    const of = (item: PlanItem, side: Side) =>
      rounds(item).reduce((sum, round) => {
        if (round.alternates === null) return sum + (round.side === side ? round.amount : 0);
        return (
          sum +
          Array.from({ length: round.amount }, (_, rep) => sideOfRep(round, rep)).filter((one) => one === side).length
        );
      }, 0);
    const both = (item: PlanItem) => [of(item, 'left'), of(item, 'right')];
    expect(both({ move: 'kneeling-lunge', seconds: 30, sets: 2 })).toEqual([60, 60]);
    expect(both({ move: 'knee-to-chest', count: 10 })).toEqual([5, 5]);
    expect(both({ move: 'straight-leg-raise', count: 8 })).toEqual([8, 8]);
  });

  it('have the usual dose where none was asked for', () => {
    expect(dose({ move: 'kneeling-lunge' })).toBe(30);
    expect(dose({ move: 'sphinx' })).toBe(5);
  });

  it('call a rest under five minutes settling', () => {
    expect(isSettling({ move: 'constructive-rest', seconds: 156 })).toBe(true);
    expect(isSettling({ move: 'constructive-rest', seconds: 300 })).toBe(false);
    expect(isSettling({ move: 'kneeling-lunge', seconds: 10 })).toBe(false);
  });
});

describe('the ledger', () => {
  it('adds up seconds without binary dust', () => {
    let ledger = {};
    for (let i = 0; i < 100; i++) ledger = book(ledger, [{ technique: 'sphinx', account: 'both', amount: 0.1 }]);
    expect(held(ledger, 'sphinx', 'both')).toBe(10);
  });

  it('keeps the sides apart', () => {
    const ledger = book({}, [
      { technique: 'kneeling-lunge', account: 'right', amount: 30 },
      { technique: 'kneeling-lunge', account: 'left', amount: 12 },
    ]);
    expect(ledger).toEqual({ 'kneeling-lunge': { right: 30, left: 12 } });
  });

  it('takes back what did not count, and never goes below nothing', () => {
    const ledger = book({ sphinx: { both: 3 } }, [{ technique: 'sphinx', account: 'both', amount: -8 }]);
    expect(held(ledger, 'sphinx', 'both')).toBe(0);
  });

  it('takes no figure that is none', () => {
    expect(book({}, [{ technique: 'sphinx', account: 'both', amount: Number.NaN }])).toEqual({});
    expect(book({}, [{ technique: 'sphinx', account: 'both', amount: 0 }])).toEqual({});
    expect(held({}, 'sphinx', 'both')).toBe(0);
    expect(book({}, [{ technique: 'sphinx', account: 'both', amount: Number.POSITIVE_INFINITY }])).toEqual({});
  });

  it('leaves the one it was made from alone', () => {
    const before = { sphinx: { both: 3 } };
    book(before, [{ technique: 'sphinx', account: 'both', amount: 5 }]);
    expect(before).toEqual({ sphinx: { both: 3 } });
  });
});
