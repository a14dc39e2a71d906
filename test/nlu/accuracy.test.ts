import { scoresOf } from '../../scripts/bench/accuracy';
import { percent } from '../../scripts/bench/figures';
import { HALVES, type Half } from './lines';

/** Reached, less a margin of about one line in a hundred, in percent. `npm run accuracy` prints what is reached. */
const REACHED: Readonly<Record<Half, { readonly intents: number; readonly slots: number; readonly outside: number }>> =
  {
    tuning: { intents: 96, slots: 96, outside: 94 },
    'set-aside': { intents: 95, slots: 96, outside: 95 },
  };

describe.each(HALVES)('What people say, the %s part', (half) => {
  const scores = scoresOf(half);
  const share = (of: typeof scores, passes: (score: (typeof scores)[number]) => boolean) => percent(of, passes);

  it('is understood as it was meant', () => {
    expect(share(scores, ({ right }) => right)).toBeGreaterThanOrEqual(REACHED[half].intents);
  });

  it('keeps what was named in it', () => {
    const named = scores.filter(({ filled }) => filled !== null);
    expect(share(named, ({ filled }) => filled === true)).toBeGreaterThanOrEqual(REACHED[half].slots);
  });

  it('is turned away when it asks for something else', () => {
    const outside = scores.filter(({ line }) => line.group === 'outside');
    expect(share(outside, ({ right }) => right)).toBeGreaterThanOrEqual(REACHED[half].outside);
  });
});
