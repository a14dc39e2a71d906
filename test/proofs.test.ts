import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applied, PROOFS } from '../scripts/house/proofs';

describe('what must not compile (npm run house -- --proofs)', () => {
  it.each(PROOFS)('finds the place of $what', ({ change }) => {
    const text = 'text' in change ? '' : readFileSync(join(__dirname, '..', change.file), 'utf8');
    expect(applied(change, text)).not.toBeNull();
    expect(applied(change, text)).not.toBe(text);
  });
});
