import type { MoveId } from '../content';
import type { Aspect } from '../content/points';
import type { Part } from '../content/steps';
import type { Elsewhere, Mood } from '../content/wishes';
import type { Heard, Pattern, Reader, Turn } from './heard';

/** A pattern as it is filed, with texts of which any that it fits holds one; null where none are known (`needs.ts`). */
export type FiledPattern = readonly [source: string, flags: string, needs: readonly string[] | null];

/** The pattern, which is made when first it may fit. */
export function patternOf([source, flags, needs]: FiledPattern): Pattern {
  let made: RegExp | undefined;
  return {
    source,
    test(words) {
      if (needs !== null && !needs.some((text) => words.includes(text))) return false;
      made ??= new RegExp(source, flags);
      return made.test(words);
    },
  };
}

/** Rows that begin with a pattern. */
export type FiledRows<Rest extends readonly unknown[]> = readonly (readonly [FiledPattern, ...Rest])[];
const rowsOf = <Rest extends readonly unknown[]>(rows: FiledRows<Rest>): readonly (readonly [Pattern, ...Rest])[] =>
  rows.map(([pattern, ...rest]) => [patternOf(pattern), ...rest]);

/** The patterns of a language that come in plenty, of which hardly any fits what is said. */
export interface FiledPatterns {
  readonly turns: FiledRows<Turn extends readonly [Pattern, ...infer Rest] ? Rest : never>;
  readonly moods: FiledRows<readonly [Mood]>;
  readonly company: FiledPattern;
  readonly famous: FiledRows<readonly [MoveId]>;
  readonly elsewhere: FiledRows<readonly [Elsewhere]>;
  readonly points: FiledRows<readonly [Aspect | Part]>;
}
export type Patterns = Pick<Heard, 'moods' | 'company' | 'famous'> & Pick<Reader, 'turns' | 'elsewhere' | 'points'>;

export const patternsOf = ({ company, ...lists }: FiledPatterns): Patterns => ({
  company: patternOf(company),
  turns: rowsOf(lists.turns),
  moods: rowsOf(lists.moods),
  famous: rowsOf(lists.famous),
  elsewhere: rowsOf(lists.elsewhere),
  points: rowsOf(lists.points),
});
