import { durationOf, secondsOfIso } from '../../simulator/nlu/duration';
import { numberOf } from '../../simulator/nlu/numbers';

describe('durations in words', () => {
  it.each([
    ['thirty seconds', 'PT30S'],
    ['ninety seconds', 'PT90S'],
    ['2 minutes', 'PT2M'],
    ['30s', 'PT30S'],
    ['a minute', 'PT1M'],
    ['minute', 'PT1M'],
    ['a minute and a half', 'PT1M30S'],
    ['one and a half minutes', 'PT1M30S'],
    ['1.5 minutes', 'PT1M30S'],
    ['two point five minutes', 'PT2M30S'],
    ['two minutes thirty', 'PT2M30S'],
    ['two minutes and ten seconds', 'PT2M10S'],
    ['a couple of minutes', 'PT2M'],
    ['half a minute', 'PT30S'],
    ['half an hour', 'PT30M'],
    ['a quarter of an hour', 'PT15M'],
    ['three quarters of an hour', 'PT45M'],
    ['an hour and a quarter', 'PT1H15M'],
    ['one hundred and twenty seconds', 'PT120S'],
    ['twenty five minutes', 'PT25M'],
    ['minus ten seconds', '-PT10S'],
    ['two weeks', 'P2W'],
    ['three days', 'P3D'],
  ])('%s is %s', (words, iso) => {
    expect(durationOf(words.split(' '))).toBe(iso);
  });

  it.each(['seconds', 'the minute', 'thirty', 'thirty seconds please', 'a second opinion', 'five five minutes', ''])(
    '"%s" is none',
    (words) => {
      expect(durationOf(words.split(' '))).toBeNull();
    },
  );
});

describe('numbers in words', () => {
  it.each([
    ['forty two', 42],
    ['a hundred', 100],
    ['two hundred and five', 205],
    ['one thousand two hundred', 1200],
    ['12', 12],
  ])('%s is %d', (words, value) => {
    expect(numberOf(words.split(' '))).toBe(value);
  });

  it.each(['twenty twelve', 'one two', 'and five', 'five and', 'many'])('"%s" is none', (words) => {
    expect(numberOf(words.split(' '))).toBeNull();
  });
});

describe('ISO durations', () => {
  it.each([
    ['PT16H', 57600],
    ['P1DT30M', 88200],
    ['P1W', 604800],
    ['PT0.5S', 0.5],
  ])('%s is %d s', (iso, seconds) => {
    expect(secondsOfIso(iso)).toBe(seconds);
  });

  it.each(['P', 'PT', '16H', 'soon', ''])('"%s" is none', (iso) => {
    expect(secondsOfIso(iso)).toBeNull();
  });
});
