/** Which of the two articles gives it: on release and pressure (S0), on stretches at home (S1). */
export type Article = 'S0' | 'S1';

/**
 * How it is said: as the article has it; milder than there, within the safety reference; as a claim that others make and that
 * is not promised; or in another way, since the article's would not be safe.
 */
export type Standing = 'said' | 'milder' | 'claim' | 'otherwise';

/** One fact of an article, in our words, and the sentences that carry it. */
export interface Fact {
  readonly from: Article;
  readonly fact: string;
  readonly standing: Standing;
  /** Why it is not said as it stands there. */
  readonly why?: string;
  /** `path: words`: each form of the sentence at the path has the words, or one of several between bars. */
  readonly at: readonly string[];
}

export const said = (from: Article, fact: string, ...at: readonly string[]): Fact => ({
  from,
  fact,
  standing: 'said',
  at,
});

export const claim = (from: Article, fact: string, ...at: readonly string[]): Fact => ({
  from,
  fact,
  standing: 'claim',
  at,
});

export const milder = (from: Article, fact: string, why: string, ...at: readonly string[]): Fact => ({
  from,
  fact,
  standing: 'milder',
  why,
  at,
});

export const otherwise = (from: Article, fact: string, why: string, ...at: readonly string[]): Fact => ({
  from,
  fact,
  standing: 'otherwise',
  why,
  at,
});
