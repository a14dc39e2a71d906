/**
 * How fast a language is spoken, so that the plan knows how long words take. A better calibration is a change of this
 * data alone. English: Alexa's guided speech is taken as 165 words a minute, pauses included (espeak-ng at the same pace
 * was the yardstick; Alexa's own voice was not measured). The listener's true tempo is learned on top of it.
 */
export interface Rate {
  /** What is counted: vowel groups for languages with an alphabet, characters for the others. */
  readonly unit: 'syllables' | 'characters';
  readonly perSecond: number;
  /** Seconds of pause at a comma and at the end of a sentence. */
  readonly comma: number;
  readonly sentence: number;
  /** Syllables (or characters) that a number of so many digits takes when it is read out. */
  readonly digits: readonly [number, number, number, number];
}

export const RATES = {
  en: { unit: 'syllables', perSecond: 4.7, comma: 0.25, sentence: 0.5, digits: [1, 1.3, 3, 6] },
} as const satisfies Record<string, Rate>;

export type RatedLanguage = keyof typeof RATES;
export const rateOf = (language: string): Rate => RATES[language as RatedLanguage] ?? RATES.en;
