import { household } from '../scripts/kills/household';
import { PROGRAMS } from '../scripts/kills/program';

describe.each(PROGRAMS)('Whoever pulls the plug of the %s in the middle of a routine', (program) => {
  it('finds everything again that an answer had told of', async () => {
    const { kills, inside, held, thrown, lost } = await household(program, 5, 2);
    expect([thrown, lost]).toEqual([[], []]);
    expect(kills).toBe(5);
    expect(inside).toBeGreaterThan(0);
    expect(held).toBeGreaterThan(0);
  });
});
