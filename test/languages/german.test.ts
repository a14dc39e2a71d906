import { moveIds } from '../../lambda/content/ids';
import { ROUTINES, routineIds } from '../../lambda/content/routines';
import { de } from '../../lambda/languages/de';
import { syllables } from '../../lambda/languages/de/rate';
import { speak } from '../../lambda/languages/de/speak';
import type { NameOf, Sentence } from '../../lambda/languages/line';
import { translator } from '../../lambda/languages/translator';
import { speechSeconds } from '../../lambda/narration/rate';
import { learnClosings, plannedOf, silentRun, worstHold } from '../../scripts/bench/routines';
import { AGAIN_SHARE, fortnight, heardAgain, IN_A_ROW, SHORT_SHARE, textureOf } from '../../scripts/texture';
import { handlerFor, launchRequest, NOW } from '../promises/handler';
import { VIEWPORTS } from '../screen/listener';
import { written } from './sentences';

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

const { say } = translator('de-DE');
const texts = written(de.words()).flatMap(({ key, texts: own }) => own.map((text) => [key, text] as const));

/** Words of English that are none of German, but for what is English everywhere. */
const ENGLISH =
  /(?<![\p{L}-])(?:the|and|you|your|yours|are|is|it|this|that|these|those|with|for|of|to|from|on|at|by|not|have|had|has|does|don't|can|could|would|should|shall|stretch|stretches|hold|breath|breathe|breaths|pain|hurts?|knees?|hips?|floor|back|left|right|move|moves|next|again|when|then|now|say|one|two|three|let|lie|sit|feet|foot|legs|side|sides|slow|slowly|easier|harder|gentle|full|plan of|more|less|here|there|what|which|who|how|why|where|until|before|after|up|down|out|into|off|over|under|lift|lower|press|release|stay|keep|take|give|go|come|do|be|we|us|our|they|them|my|me|i)(?![\p{L}-])/iu;
const ALIKE = /\b(?:Plan|Fitness|Timer|Workout|Skill|am|im|so|was|will)\b/g;

describe('what is said', () => {
  it('has no English word in it', () => {
    const found = texts.flatMap(([key, text]) => {
      const word = ENGLISH.exec(text.replace(/\{\{[^}]*\}\}/g, ' ').replace(ALIKE, ' '))?.[0];
      return word === undefined ? [] : [`${key}: ${word}: ${text}`];
    });
    expect(texts.length).toBeGreaterThan(1500);
    expect(found).toEqual([]);
  });

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

const NAMED: readonly NameOf[] = [
  ...moveIds.map((id) => ({ name: 'moves', id }) as const),
  ...routineIds.map((id) => ({ name: 'routines', id }) as const),
];

/** A preposition with an article of another case behind it, or one twice. */
const WRONG_CASE = [
  /(?<!\p{L})(?:mit|nach|bei|von|zu|aus|seit) (?:die|das|eine?|einen|der (?:kniende|stehende|Bergsteiger|Frankenstein))(?!\p{L})/iu,
  /(?<!\p{L})(?:für|ohne|durch|gegen) (?:der|dem|einem|einer)(?!\p{L})/iu,
  /(?<!\p{L})(?:in|im|bei|beim|nach|mit|von|zu|zum|zur) (?:im|beim|in|bei|zum|zur) /iu,
  /(?<!\p{L})(?:der|die|das|den|dem|des) (?:der|die|das|den|dem|des) (?:kniende|stehende|Br|Ber|Fra|Sph|Kam|Mass|Mor|Ruhe|Dehn|Kraft)/u,
];

describe('a name', () => {
  /** Sentences that a name is filled into, with every name there is. */
  const filled = written(de.words())
    .filter(({ texts: own }) => own.some((text) => /\{\{(?:name|earlier|beside)[}.]/.test(text)))
    .flatMap(({ key }) =>
      NAMED.flatMap((name) => {
        const params = { name, earlier: name, beside: name, count: 3, length: { seconds: 30 }, most: { seconds: 60 } };
        const amounts = { amount: { amount: 3, of: 'times' }, dose: { amount: 3, of: 'breaths' } } as const;
        const sentence = { key, side: 'left', params: { ...params, ...amounts } } as Sentence;
        return [say(sentence)];
      }),
    );

  it('stands in the case that its sentence asks for', () => {
    expect(filled.length).toBeGreaterThan(1000);
    expect([...new Set(filled.filter((text) => WRONG_CASE.some((wrong) => wrong.test(text))))]).toEqual([]);
  });

  it('has its own article', () => {
    const bare = (name: NameOf) => say({ key: 'screen.routine', params: { name } });
    const named = NAMED.map(bare);
    expect(new Set(named).size).toBe(NAMED.length);
    expect(named).toContain('Der kniende Ausfallschritt');
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

describe.each(routineIds)('%s in German', (routine) => {
  beforeAll(() => learnClosings('de-DE'));

  it('breaks no rule, holds to the second, and takes as long as it says', async () => {
    const run = await silentRun(routine, { locale: 'de-DE', check: true });
    expect(run.turns.flatMap(({ problems }) => problems)).toEqual([]);
    expect(worstHold(run) ?? 0).toBe(0);
    expect(Math.abs(plannedOf(run) - ROUTINES[routine].stated)).toBeLessThanOrEqual(5);
  });

  it('sounds like somebody who talks, with time to do it, and otherwise the next day', async () => {
    const [first = [], second = []] = await fortnight(routine, 2, 'de');
    const { short, inARow, wordsAMinute, unfelt, cues } = textureOf(first, 'de');
    expect(short).toBeLessThanOrEqual(SHORT_SHARE(routine));
    expect(Math.max(inARow, textureOf(second, 'de').inARow)).toBeLessThanOrEqual(IN_A_ROW);
    expect(wordsAMinute).toBeLessThanOrEqual(100);
    expect(unfelt).toEqual([]);
    expect(cues.praise).toBeGreaterThanOrEqual(1);
    expect(heardAgain(first, second, 'de')).toBeLessThanOrEqual(AGAIN_SHARE);
  });
});
