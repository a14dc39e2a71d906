import { LANGUAGES } from '../../lambda/languages';
import type { Heard } from '../../lambda/languages/heard';
import { partsIn } from '../../lambda/skill/beside';
import { wishesIn } from '../../lambda/skill/clauses';
import { freeWords } from '../../lambda/skill/likeliest';

const OPEN = { asks: true, awaited: null, offered: () => [] } as const;
const parts = (text: string, hear: Heard) => partsIn(text, 'lobby', OPEN, hear).map(({ type }) => type);

/** Words of an answer, and tails that change nothing of it. */
const SAID = {
  en: {
    yes: ['yes', 'yah okay', 'oh go on then', 'well yes', 'i said aye', 'aye', 'sure why not', "let's do it"],
    no: ['no', 'nah', 'naw', 'nope', 'no thanks', 'no no'],
    tails: ['', "for pete's sake", 'love', "the dog's asleep", 'the kettle is on', "it's raining anyway"],
  },
  de: {
    yes: ['ja', 'jo', 'na gut', 'ach ja', 'klar', 'ja gerne', 'ja mach mal'],
    no: ['nein', 'nee', 'nö', 'nein danke', 'nein nein'],
    tails: ['', 'herrgott noch mal', 'du', 'der hund schläft', 'es regnet eh'],
  },
  es: {
    yes: ['sí', 'pues sí', 'que sí', 'vale', 'venga', 'claro que sí'],
    no: ['no', 'no no', 'no gracias', 'qué va'],
    tails: ['', 'por dios', 'hombre', 'gracias'],
  },
} as const;

describe.each(Object.entries(SAID))('an answer with something beside it, in %s', (code, { yes, no, tails }) => {
  const { hear } = LANGUAGES[code as keyof typeof SAID];
  it.each([
    ['yes', yes],
    ['no', no],
  ] as const)('is still "%s", whatever harmless words stand behind it', (answer, words) => {
    const all = words.flatMap((word) => tails.map((tail) => `${word} ${tail}`.trim()));
    expect(all.filter((text) => parts(text, hear)[0] !== answer)).toEqual([]);
    expect(all.filter((text) => parts(text, hear).length > 1)).toEqual([]);
  });
});

describe('a no that is kind', () => {
  it.each([
    ['en', ["no that's fine", "no that's fine that was lovely", "nah you're all right no it's fine", 'no okay thanks']],
    ['de', ['nein passt schon', 'nee alles gut danke']],
    ['es', ['no está bien gracias', 'no gracias así está bien']],
  ] as const)('is a no: %s', (code, words) => {
    expect(words.filter((text) => parts(text, LANGUAGES[code].hear)[0] !== 'no')).toEqual([]);
  });

  it('is a yes where a yes comes behind it', () => {
    expect(parts('no okay go on then', LANGUAGES.en.hear)[0]).toBe('yes');
  });
});

describe('an answer that is turned round', () => {
  it.each([
    ['yes i mean no', 'en', ['no']],
    ['no wait yes', 'en', ['yes']],
    ['yes but not now', 'en', ['not-yet']],
    ['ja nein doch nicht', 'de', ['no']],
    ['ja aber nicht jetzt', 'de', ['not-yet']],
    ['sí pero ahora no', 'es', ['not-yet']],
    ["yes but first tell me what's in it", 'en', ['whats-left']],
    ['ja gut aber zuerst will ich wissen was da alles drin ist', 'de', ['whats-left']],
    ['bueno pero antes decime qué trae', 'es', ['whats-left']],
    // A condition is no yes.
    ['y si un día no puedo qué pasa', 'es', ['ask']],
  ] as const)('%s (%s)', (text, code, meant) => {
    expect(parts(text, LANGUAGES[code].hear)).toEqual(meant);
  });

  it('no "no" that belongs to a name is one', () => {
    expect(parts('no kneeling and no ball', LANGUAGES.en.hear)).not.toContain('no');
    expect(parts('no cuentes', LANGUAGES.es.hear)).not.toContain('no');
  });
});

/** Wishes with what they are, what joins two of them, and a figure beside a side. */
const WISHES = {
  en: {
    wishes: [
      ['skip this', 'skip'],
      ['talk less', 'less-talk'],
      ['stop counting', 'dont-count'],
      ['go slower', 'slower'],
    ],
    joins: [' and ', ' then ', ', ', ' and also '],
    figure: 'make it twenty seconds and then skip the left',
  },
  de: {
    wishes: [
      ['überspring das', 'skip'],
      ['sprich weniger', 'less-talk'],
      ['zähl nicht mehr', 'dont-count'],
      ['mach langsamer', 'slower'],
    ],
    joins: [' und ', ' dann ', ', ', ' und außerdem '],
    figure: 'mach zwanzig sekunden draus und dann lass links weg',
  },
  es: {
    wishes: [
      ['sáltate este', 'skip'],
      ['habla menos', 'less-talk'],
      ['deja de contar', 'dont-count'],
      ['más despacio', 'slower'],
    ],
    joins: [' y ', ' luego ', ', ', ' y además '],
    figure: 'hazlo de veinte segundos y luego sáltate la izquierda',
  },
} as const;

describe.each(Object.entries(WISHES))('wishes in one sentence, in %s,', (code, { wishes, joins, figure }) => {
  const { hear } = LANGUAGES[code as keyof typeof WISHES];

  it('keep their order, whichever they are and however they are joined', () => {
    for (const [one, first] of wishes)
      for (const [two, second] of wishes.filter(([other]) => other !== one))
        for (const join of joins)
          expect([
            `${one}${join}${two}`,
            wishesIn(freeWords(`${one}${join}${two}`, 'hold', hear))?.map(({ event }) => event.type),
          ]).toEqual([`${one}${join}${two}`, [first, second]]);
  });

  it('lend no figure to each other', () => {
    const [one, two] = wishesIn(freeWords(figure, 'hold', hear)) ?? [];
    expect(one?.event).toMatchObject({ type: 'hold-length', seconds: 20 });
    expect(two?.event).toEqual({ type: 'skip-side', side: 'left' });
  });
});
