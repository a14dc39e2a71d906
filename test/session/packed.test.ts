import { MOVES, type MoveId } from '../../lambda/content';
import type { Ledger } from '../../lambda/session/ledger';
import { isPacked, packed, unpacked } from '../../lambda/session/packed';

const everything: Ledger = Object.fromEntries(
  (Object.keys(MOVES) as MoveId[]).map((id, i) => [id, i % 2 === 0 ? { left: 60 + i, right: 60 } : { both: 900 }]),
);

describe('a packed day', () => {
  it('is read as it was written, and takes few bytes', () => {
    expect(unpacked(packed(everything))).toEqual(everything);
    expect(isPacked(packed(everything))).toBe(true);
    expect(packed(everything).length).toBeLessThan(200);
    expect(unpacked(packed({}))).toEqual({});
  });

  it('holds whole amounts, and nothing that was not held', () => {
    expect(unpacked(packed({ camel: { both: 29.6 }, sphinx: { both: 0.2 } }))).toEqual({ camel: { both: 30 } });
  });

  it.each([['1:x5'], ['1l60'], ['1:l60.'], [7], [null], ['zz:l1']])('%j is none', (text) => {
    expect(isPacked(text)).toBe(false);
  });
});
