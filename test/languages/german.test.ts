import { de } from '../../lambda/languages/de';
import { syllables } from '../../lambda/languages/de/rate';
import { speak } from '../../lambda/languages/de/speak';
import { speechSeconds } from '../../lambda/narration/rate';
import { handlerFor, launchRequest, NOW } from '../promises/handler';
import { VIEWPORTS } from '../screen/listener';
import { textsOf } from './native';

/*
 * What somebody who grew up with German would notice at once.
 */

describe('a length', () => {
  it.each([
    [1, 'eine Sekunde'],
    [30, '30 Sekunden'],
    [60, 'eine Minute'],
    [90, 'anderthalb Minuten'],
    [150, 'zweieinhalb Minuten'],
    [300, '5 Minuten'],
    [750, 'zwölfeinhalb Minuten'],
    [1530, 'fünfundzwanzigeinhalb Minuten'],
  ])('of %d seconds is %s', (seconds, words) => {
    expect(speak.length(seconds, 'bare')).toBe(words);
  });

  it('bends behind a preposition', () => {
    expect([speak.length(60, 'in'), speak.length(90, 'in'), speak.length(120, 'after')]).toEqual([
      'einer Minute',
      'anderthalb Minuten',
      '2 Minuten',
    ]);
  });
});

describe('so many of something', () => {
  it.each([
    [1, 'times', 'bare', 'einmal'],
    [2, 'times', 'bare', 'zweimal'],
    [12, 'times', 'bare', 'zwölfmal'],
    [20, 'times', 'bare', '20 Mal'],
    [1, 'breaths', 'bare', 'ein Atemzug'],
    [1, 'breaths', 'object', 'einen Atemzug'],
    [5, 'breaths', 'bare', '5 Atemzüge'],
    [5, 'breaths', 'after', '5 Atemzügen'],
    [1, 'sets', 'in', 'einem Durchgang'],
    [3, 'sets', 'bare', '3 Durchgänge'],
  ] as const)('%d %s (%s): %s', (count, unit, form, words) => {
    expect(speak.amount(count, unit, form)).toBe(words);
  });
});

describe('a clock', () => {
  it.each([
    [{ hour: 7, minute: 0 }, '7 Uhr morgens'],
    [{ hour: 7, minute: 30 }, '7 Uhr 30 morgens'],
    [{ hour: 11, minute: 15 }, '11 Uhr 15 vormittags'],
    [{ hour: 12, minute: 0 }, '12 Uhr mittags'],
    [{ hour: 19, minute: 30 }, '19 Uhr 30'],
    [{ hour: 0, minute: 5 }, '0 Uhr 5 nachts'],
  ])('is read out with no doubt about the half of the day: %o', (time, words) => {
    expect(speak.clock(time)).toBe(words);
  });
});

describe('days and lists', () => {
  it.each([
    [['MO'], 'jeden Montag'],
    [['MO', 'WE', 'FR'], 'jeden Montag, Mittwoch und Freitag'],
    [['MO', 'TU', 'WE', 'TH', 'FR'], 'jeden Tag von Montag bis Freitag'],
    [['SA', 'SU'], 'jeden Samstag und Sonntag'],
    [['MO', 'TU', 'WE', 'TH'], 'an vier Tagen in der Woche'],
    [['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], 'jeden Tag'],
  ] as const)('%j: %s', (days, words) => {
    expect(speak.days(days)).toBe(words);
  });

  it('are joined by "und", with no comma before it', () => {
    expect(speak.list(['Ruhe', 'Dehnung', 'Kraft'], 'and', 0)).toBe('Ruhe, Dehnung und Kraft');
    expect(speak.list(['die Sphinx', 'das Kamel'], 'apart', 2)).toBe('die Sphinx, das Kamel und 2 weitere');
  });
});

describe('a number to call', () => {
  it.each([
    ['112', 'eins, eins, zwei'],
    ['116117', 'eins eins sechs, eins eins sieben'],
    ['0800 111 0 111', 'null acht null null, eins eins eins, null, eins eins eins'],
  ])('%s is said %s', (number, words) => {
    expect(speak.digits(number)).toBe(words);
  });
});

it('a sentence begins with a capital letter, an umlaut too', () => {
  expect(speak.capital('überspringen wir das. ärztlicher Rat. ja')).toBe('Überspringen wir das. Ärztlicher Rat. Ja');
});

describe('the length of words', () => {
  it.each([
    ['halten', 2],
    ['Knie', 1],
    ['Steißbein', 2],
    ['Psoas', 2],
    ['Äußere', 3],
    ['bequem', 2],
    ['Quadrizeps', 3],
    ['Oberschenkel', 4],
    ['hm', 1],
  ])('%s has %d syllables', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it('is about that of guided speech: fewer words a minute than in English, since they are longer', () => {
    const text =
      'Zieh ein Knie heran, die Hände hinter dem Oberschenkel. Kurz halten, langsam ablegen, und die Seite wechseln. Lass den Boden dein Gewicht tragen.';
    const perMinute = (text.split(' ').length / speechSeconds(text, 'de-DE')) * 60;
    expect(perMinute).toBeGreaterThan(110);
    expect(perMinute).toBeLessThan(165);
  });
});

const texts = textsOf(de.words);

describe('what is said', () => {
  it('scolds nobody with a formal address, and promises no cure', () => {
    const found = texts.filter(([, text]) =>
      /\bIhnen\b|(?<=\p{Ll},? )Ihre?[mnrs]?\b|\b(?:heilt|geheilt|garantiert)\b/u.test(text),
    );
    expect(found).toEqual([]);
  });

  it('uses no letters that a German keyboard writes otherwise', () => {
    expect(texts.filter(([, text]) => /[“”]|\b\w*(?:fuer|ueber|koenn|moech|zurueck)\w*/.test(text))).toEqual([]);
  });
});

it('a key of a screen has smaller letters where a word is long, so that none breaks in its middle', async () => {
  const sizeOfKeys = async (locale: string): Promise<number> => {
    const ask = await handlerFor({ viewport: VIEWPORTS.wide });
    const menu = await ask(launchRequest, { attributes: {}, isNew: true }, NOW, locale);
    const [, key = ''] = /"TouchWrapper".*?"fontSize":"([\d.]+)vh"/.exec(JSON.stringify(menu.envelope)) ?? [];
    return Number(key);
  };
  expect([await sizeOfKeys('en-US'), await sizeOfKeys('de-DE')]).toEqual([5, 3.8]);
});
