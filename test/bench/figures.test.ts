import { percent, quantile, reaches } from '../../scripts/bench/figures';
import { amount, groupText } from '../../scripts/bench/print';

describe('figures', () => {
  it('gives the value that half, or nearly all, of the measurements stay under', () => {
    const hundred = Array.from({ length: 100 }, (_none, i) => 100 - i);
    expect(quantile(hundred, 0.5)).toBe(50);
    expect(quantile(hundred, 0.95)).toBe(95);
    expect(quantile([7], 0.95)).toBe(7);
    expect(quantile([], 0.5)).toBeNull();
  });

  it('counts the share that passes in percent, and knows nothing of an empty list', () => {
    expect(percent([1, 2, 3, 4], (value) => value > 1)).toBe(75);
    expect(percent([], () => true)).toBeNull();
  });

  it('holds a figure against its target, the border included where the target says so', () => {
    const at = (is: 'at least' | 'at most' | 'below', value: number | null) =>
      reaches({ name: '', value, unit: 's', target: { is, value: 3 } });
    expect([at('at least', 3), at('at least', 2.9)]).toEqual([true, false]);
    expect([at('at most', 3), at('at most', 3.1)]).toEqual([true, false]);
    expect([at('below', 2.9), at('below', 3)]).toEqual([true, false]);
    expect(at('at most', null)).toBe(false);
    expect(reaches({ name: '', value: 1, unit: 's' })).toBeNull();
  });

  it('prints a figure with its target and says whether it is reached', () => {
    const text = groupText({
      title: 'Places',
      figures: [
        { name: 'right', value: 98.123, unit: '%', of: 40, target: { is: 'at least', value: 97 } },
        { name: 'wrong', value: 4, unit: 's', target: { is: 'at most', value: 3 } },
      ],
    });
    expect(text.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' | '))).toEqual([
      'Places',
      'right | 98.1% | >= 97% | ok | n=40',
      'wrong | 4.00 s | <= 3 s | off',
    ]);
  });

  it('says that seconds are lost where the place was wrong, instead of a number', () => {
    expect(amount(Number.POSITIVE_INFINITY, 's')).toBe('lost');
    expect(amount(null, 's')).toBe('-');
  });
});
