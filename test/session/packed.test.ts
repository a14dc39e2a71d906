import { MOVES, type MoveId } from '../../lambda/content';
import type { PlanItem } from '../../lambda/content/item';
import type { Ledger } from '../../lambda/session/ledger';
import {
  BY_INITIALS,
  isPackedDay,
  packedDay,
  packedItem,
  packedLedger,
  unpackedDay,
  unpackedItem,
  unpackedLedger,
  unpackedMarks,
} from '../../lambda/session/packed';

const moves = Object.keys(MOVES) as MoveId[];
const everything: Ledger = Object.fromEntries(
  moves.map((id, i) => [id, i % 2 === 0 ? { left: 60 + i, right: 60 } : { both: 900 }]),
);

describe('the initials of a move', () => {
  it('are its own', () => {
    expect(BY_INITIALS.size).toBe(moves.length);
  });
});

describe('a packed ledger', () => {
  it('is read as it was written', () => {
    const ledger: Ledger = { ...everything, sphinx: { both: 12.3 }, camel: { right: 0.4 } };
    expect(unpackedLedger(packedLedger(ledger))).toEqual(ledger);
    expect(unpackedLedger(packedLedger({}))).toEqual({});
  });

  it('is read without what nobody can read', () => {
    expect(unpackedLedger('xx9,9 kl60,60 gb,,8;drop  9')).toEqual({ 'kneeling-lunge': { left: 60, right: 60 } });
  });
});

describe('a packed day', () => {
  it('is read as it was written, and takes few bytes', () => {
    expect(unpackedDay(packedDay(everything))).toEqual(everything);
    expect(isPackedDay(packedDay(everything))).toBe(true);
    expect(packedDay(everything).length).toBeLessThan(200);
    expect(unpackedDay(packedDay({}))).toEqual({});
    expect(isPackedDay(packedDay({}))).toBe(true);
  });

  it('holds whole amounts, and nothing that was not held', () => {
    expect(
      unpackedDay(packedDay({ camel: { both: 29.6 }, sphinx: { both: 0.2 }, 'standing-lunge': { right: 9 } })),
    ).toEqual({ camel: { both: 30 }, 'standing-lunge': { right: 9 } });
  });

  it.each([['1:l60r60'], ['kl'], ['kl60 '], ['kl60,x'], ['kl1,2,3,4'], [7], [null]])('%j is none', (text) => {
    expect(isPackedDay(text)).toBe(false);
  });
});

describe('a packed item of a plan', () => {
  it.each<[string, PlanItem]>([
    ['s', { move: 'sphinx' }],
    ['kl30,,2:lb', { move: 'kneeling-lunge', seconds: 30, sets: 2, lead: 'left', brief: true }],
    ['cr72.3,,,900,20:e', { move: 'constructive-rest', seconds: 72.3, most: 900, least: 20, elastic: true }],
    [
      'slr,16,1:l+l16+16~l4>2',
      {
        move: 'straight-leg-raise',
        count: 16,
        sets: 1,
        lead: 'left',
        extra: [
          { side: 'left', amount: 16 },
          { side: null, amount: 16 },
        ],
        owed: { side: 'left', amount: 4 },
        behind: 2,
      },
    ],
    ['sls30:rs', { move: 'side-lying-stretch', seconds: 30, lead: 'right', settled: true }],
  ])('%s is read as it was written', (text, item) => {
    expect(packedItem(item)).toBe(text);
    expect(unpackedItem(text)).toEqual(item);
  });
});

describe('a damaged text', () => {
  it.each([
    ['eleven rows and one sign', `${'kl1111111111 '.repeat(11)}!`],
    ['letters that never end', 'a'.repeat(24_000)],
    ['figures that never end', `kl${'1'.repeat(24_000)}`],
    ['signs of every kind', 'kl1:l+l1~r1>1!1,1'.repeat(1500)],
    ['rows that never end', `${'kl1 '.repeat(6000)}!`],
  ])('of %s is read at once', (_what, text) => {
    const began = process.cpuUsage().user;
    isPackedDay(text);
    unpackedLedger(text);
    unpackedItem(text);
    unpackedMarks(text, (amount) => amount);
    // Microseconds of this process alone; the slowest took 13 seconds.
    expect(process.cpuUsage().user - began).toBeLessThan(1_000_000);
  });
});
