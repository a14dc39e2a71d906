import { LANGUAGES } from '../../lambda/languages';
import type { Code } from '../../scripts/languages';
import { type Level, order } from './cases/cases';
import { hearing } from './cases/spoken';

/** What is told in so few words that it fits into any gap of a phrase: also in a word that has another sense. */
const ALARMS = {
  skip: { en: 'my chest hurts', de: 'meine brust schmerzt', es: 'me duele pecho' },
  figure: { en: 'i fainted badly', de: 'ich wurde ohnmächtig', es: 'me desmayé antes' },
} as const satisfies Record<string, { readonly [C in Code]: string }>;

/** Every phrase of a language that takes a body's sense from words, with an alarm in its first gap. */
function phrasesAround(code: Code, kind: keyof typeof ALARMS): readonly string[] {
  const { lexicon, segment } = LANGUAGES[code].hear;
  const alarm = segment(ALARMS[kind][code]).join(' ');
  return lexicon.phrases.split('\n').flatMap((line) => {
    const [concept, ...pieces] = line.split(' ');
    const gap = pieces.findIndex((piece) => piece === '~' || piece === '~~');
    if (concept !== kind || gap < 0) return [];
    const words = pieces.flatMap((piece, i) => {
      if (i === gap) return [alarm];
      const [word = ''] = piece.split('|');
      return /^[!~^$]|\?$/.test(piece) || word === '^' || word === '$' ? [] : [word.replace('*', '')];
    });
    return [words.join(' ')];
  });
}

const CODES = ['en', 'de', 'es'] as const;
const KINDS = ['skip', 'figure'] as const;

describe.each(CODES.flatMap((code) => KINDS.map((kind) => [code, kind] as const)))(
  'in %s a phrase of "%s"',
  (code, kind) => {
    it('hides no alarm that stands in its gap', () => {
      const phrases = phrasesAround(code, kind);
      const levels = phrases.map((text) => hearing(code)({ text, state: 'hold', kind: 'NONE' }).level);
      const share = (least: Level): number =>
        levels.filter((level) => order(level) >= order(least)).length / phrases.length;
      // A few hold a denial or a time, which rightly govern what stands before them, or a body word of their own.
      expect(share('ASK')).toBeGreaterThan(0.97);
      expect(share('URGENT')).toBeGreaterThan(0.95);
    });
  },
);
