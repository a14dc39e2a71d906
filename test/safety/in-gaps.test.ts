import { LANGUAGES } from '../../lambda/languages';
import type { Code } from '../../scripts/languages';
import { type Level, order } from './cases/cases';
import { hearing } from './cases/spoken';

/** What is told in so few words that it fits into any gap of a phrase. */
const ALARM: { readonly [C in Code]: string } = {
  en: 'my chest hurts',
  de: 'meine brust schmerzt',
  es: 'me duele pecho',
};

/** Every saying of a language that explains body words away, with an alarm in its first gap. */
function sayingsAround(code: Code): readonly string[] {
  const { lexicon, segment } = LANGUAGES[code].hear;
  const alarm = segment(ALARM[code]).join(' ');
  return lexicon.phrases.split('\n').flatMap((line) => {
    const [concept, ...pieces] = line.split(' ');
    const gap = pieces.findIndex((piece) => piece === '~' || piece === '~~');
    if (concept !== 'skip' || gap < 0) return [];
    const words = pieces.flatMap((piece, i) => {
      if (i === gap) return [alarm];
      const [word = ''] = piece.split('|');
      return /^[!~^$]|\?$/.test(piece) || word === '^' || word === '$' ? [] : [word.replace('*', '')];
    });
    return [words.join(' ')];
  });
}

describe.each(['en', 'de', 'es'] as const)('a saying of %s', (code) => {
  it('hides no alarm that stands in its gap', () => {
    const sayings = sayingsAround(code);
    const levels = sayings.map((text) => hearing(code)({ text, state: 'hold', kind: 'NONE' }).level);
    const share = (least: Level): number =>
      levels.filter((level) => order(level) >= order(least)).length / sayings.length;
    // A few hold a denial or a time, which rightly govern what stands before them, or a body word of their own.
    expect(share('ASK')).toBeGreaterThan(0.98);
    expect(share('URGENT')).toBeGreaterThan(0.95);
  });
});
