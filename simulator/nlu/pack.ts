/** What nlp.js knows of a language. */
export interface Pack {
  stems(text: string): string[];
  readonly stopwords: ReadonlySet<string>;
}

export const packOf = (language: string, spaceless: boolean): Pack => {
  // Where no space parts the words, the features are characters and their pairs; that needs no dictionary.
  if (spaceless) return { stems: (text) => [...text], stopwords: new Set() };
  // The packs have no types; each exports Stemmer<Xx> and Stopwords<Xx>.
  const pack = require(`@nlpjs/lang-${language}`) as Record<string, new () => unknown>;
  const suffix = `${language[0]?.toUpperCase()}${language.slice(1)}`;
  const make = (name: string): unknown => {
    const Class = pack[`${name}${suffix}`];
    return Class ? new Class() : undefined;
  };
  const stemmer = make('Stemmer') as { tokenizeAndStem(text: string): string[] };
  const stopwords = make('Stopwords') as { dictionary?: Readonly<Record<string, unknown>> } | undefined;
  return {
    stems: (text) => stemmer.tokenizeAndStem(text),
    stopwords: new Set(Object.keys(stopwords?.dictionary ?? {})),
  };
};
