import type { Rate } from '../language';

/*
 * Alexa's guided speech is taken as 165 words a minute, pauses included (espeak-ng at the same pace was the yardstick;
 * Alexa's own voice was not measured). The listener's true tempo is learned on top of it.
 */

const VOWELS = /[aeiouy]+/gi;
const WORDS = /[A-Za-z']+/g;
const SILENT_E = /[^aeiouyl]es?$|[^aeiouydt]ed$/i;

/** Syllables of one written word, at least one: vowel groups, less a silent e. */
export function syllables(word: string): number {
  const groups = word.match(VOWELS)?.length ?? 0;
  return Math.max(1, groups > 1 && SILENT_E.test(word) ? groups - 1 : groups);
}

export const rate: Rate = {
  units: (text) => (text.match(WORDS) ?? []).reduce((sum, word) => sum + syllables(word), 0),
  digits: [1, 1.3, 3, 6],
  perSecond: 4.7,
  comma: 0.25,
  sentence: 0.5,
};
