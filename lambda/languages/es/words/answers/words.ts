import type { ANSWERS, AnswerId } from '../../../../content/answers';

type Words<Id extends AnswerId> = (typeof ANSWERS)[Id]['more'] extends true
  ? { readonly short: string; readonly more: string }
  : { readonly short: string; readonly more?: never };

/**
 * The sentences of every answer: `short` takes under 15 seconds to say, `more` under 25 and stands on its own.
 * A forgotten answer, a forgotten `more` and one too many do not compile.
 */
export type AnswersWords = { readonly [Id in AnswerId]: Words<Id> };
