import { moveIds } from '../../lambda/content/ids';
import { routineIds } from '../../lambda/content/routines';
import type { Words } from '../../lambda/languages/keys';
import type { NameOf, Sentence } from '../../lambda/languages/line';
import { translator } from '../../lambda/languages/translator';
import { type Code, localeOf } from '../../scripts/languages';
import { written } from './sentences';

/** Words of English that are none of another language's: those of the practice, and the small ones of every sentence. */
const ENGLISH =
  /(?<![\p{L}-])(?:the|and|you|your|yours|are|is|it|this|that|these|those|with|for|of|to|from|on|at|by|not|have|had|has|does|don't|can|could|would|should|shall|stretch|stretches|hold|breath|breathe|breaths|pain|hurts?|knees?|hips?|floor|back|left|right|move|moves|next|again|when|then|now|say|one|two|three|let|lie|sit|feet|foot|legs|side|sides|slow|slowly|easier|harder|gentle|full|more|less|here|there|what|which|who|how|why|where|until|before|after|up|down|out|into|off|over|under|lift|lower|press|release|stay|keep|take|give|go|come|do|be|we|us|our|they|them|my|me|i)(?![\p{L}-])/iu;

/** A language as somebody hears it who grew up with it. */
export interface Native {
  readonly code: Exclude<Code, 'en'>;
  readonly words: () => Words;
  /** Words that are as English has them. */
  readonly alike: RegExp;
  /** How a name stands as nobody would say it: a case, a preposition, an article twice. */
  readonly wrong: readonly RegExp[];
  /** What is heard of one name alone. */
  readonly named: string;
}

const NAMED: readonly NameOf[] = [
  ...moveIds.map((id) => ({ name: 'moves', id }) as const),
  ...routineIds.map((id) => ({ name: 'routines', id }) as const),
];

/** Every sentence by its key. */
export const textsOf = (words: () => Words): readonly (readonly [string, string])[] =>
  written(words()).flatMap(({ key, texts }) => texts.map((text) => [key, text] as const));

/** Sentences with an English word left in them. */
export const englishIn = ({ words, alike }: Native): readonly string[] =>
  textsOf(words).flatMap(([key, text]) => {
    const word = ENGLISH.exec(
      text
        .replace(/psoas coach/gi, ' ')
        .replace(/\{\{[^}]*\}\}/g, ' ')
        .replace(alike, ' '),
    )?.[0];
    return word === undefined ? [] : [`${key}: ${word}: ${text}`];
  });

/** Sentences that a name is filled into, with every name there is. */
export function filledIn({ code, words }: Native): readonly string[] {
  const { say } = translator(localeOf(code));
  return written(words())
    .filter(({ texts }) => texts.some((text) => /\{\{(?:name|earlier|beside)[}.]/.test(text)))
    .flatMap(({ key }) =>
      NAMED.map((name) => {
        const params = { name, earlier: name, beside: name, count: 3, length: { seconds: 30 }, most: { seconds: 60 } };
        const amounts = { amount: { amount: 3, of: 'times' }, dose: { amount: 3, of: 'breaths' } } as const;
        return say({ key, side: 'left', params: { ...params, ...amounts } } as Sentence);
      }),
    );
}

/** Every name by itself. */
export const namesIn = ({ code }: Native): readonly string[] => {
  const { say } = translator(localeOf(code));
  return NAMED.map((name) => say({ key: 'screen.routine', params: { name } }));
};
