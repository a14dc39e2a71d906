import { durationOf, secondsOfIso } from '../../simulator/nlu/duration';
import { ENGLISH, GERMAN, SPANISH } from '../../simulator/nlu/figures';
import { numberOf } from '../../simulator/nlu/numbers';
import { timeOf } from '../../simulator/nlu/time';

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
    expect(durationOf(words.split(' '), ENGLISH)).toBe(iso);
  });

  it.each(['seconds', 'the minute', 'thirty', 'thirty seconds please', 'a second opinion', 'five five minutes', ''])(
    '"%s" is none',
    (words) => {
      expect(durationOf(words.split(' '), ENGLISH)).toBeNull();
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
    expect(numberOf(words.split(' '), ENGLISH)).toBe(value);
  });

  it.each(['twenty twelve', 'one two', 'and five', 'five and', 'many'])('"%s" is none', (words) => {
    expect(numberOf(words.split(' '), ENGLISH)).toBeNull();
  });
});

describe('a number belongs to its language', () => {
  it('"once" is eleven in Spanish alone, and "elf" in German', () => {
    expect([SPANISH, ENGLISH, GERMAN].map((figures) => numberOf(['once'], figures))).toEqual([11, null, null]);
    expect([SPANISH, ENGLISH, GERMAN].map((figures) => numberOf(['elf'], figures))).toEqual([null, null, 11]);
  });

  it.each([
    ['once minutos', 'PT11M'],
    ['minuto y medio', 'PT1M30S'],
    ['media hora', 'PT30M'],
  ])('%s is %s in Spanish, and nothing in English', (words, iso) => {
    expect(durationOf(words.split(' '), SPANISH)).toBe(iso);
    expect(durationOf(words.split(' '), ENGLISH)).toBeNull();
  });

  it.each([
    ['eine viertelstunde', 'PT15M'],
    ['anderthalb minuten', 'PT1M30S'],
    ['stunde', 'PT1H'],
  ])('%s is %s in German, and nothing in English', (words, iso) => {
    expect(durationOf(words.split(' '), GERMAN)).toBe(iso);
    expect(durationOf(words.split(' '), ENGLISH)).toBeNull();
  });

  it('so does a time of day', () => {
    expect(timeOf('las once y media de la noche'.split(' '), SPANISH)).toBe('23:30');
    expect(timeOf('halb acht'.split(' '), GERMAN)).toBe('07:30');
    expect(timeOf('halb acht'.split(' '), SPANISH)).toBeNull();
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
