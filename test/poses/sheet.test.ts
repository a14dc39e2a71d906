import { readFileSync } from 'node:fs';
import { SHEET, sheet } from '../../scripts/poses';

describe('the sheet of poses', () => {
  it('is the one that the data draws', () => {
    expect(readFileSync(SHEET, 'utf8')).toBe(sheet());
  });
});
