import type { Rate } from '../language';

/*
 * English is the yardstick: ten sentences that guide somebody through a move, written in both languages, were spoken by
 * espeak-ng 1.51 at one setting (`-s 140`). English came to 3.60 of its syllables a second there, German to 4.07 of its own,
 * 1.13 times as many, as at 120, 130 and 150. So where English counts with 4.7 a second German counts with 5.3. Alexa's own
 * voice was not measured; the listener's true tempo is learned on top of it.
 */

const WORDS = /[\p{L}']+/gu;
/** Two letters that are one sound stand before their parts; behind "q" there is no vowel, nor in a "y" before one. */
const VOWELS = /ei|ai|au|eu|äu|ie|ey|aa|ee|oo|(?<!q)u|y(?![aeiouäöü])|[aeioäöü]/gi;

/** Syllables of one written word, at least one. */
export const syllables = (word: string): number => Math.max(1, word.match(VOWELS)?.length ?? 0);

export const rate: Rate = {
  units: (text) => (text.match(WORDS) ?? []).reduce((sum, word) => sum + syllables(word), 0),
  // "Zwölf", "fünfundzwanzig", "dreihundertfünfundzwanzig".
  digits: [1.1, 2.5, 5, 7],
  perSecond: 5.3,
  comma: 0.25,
  sentence: 0.5,
};
