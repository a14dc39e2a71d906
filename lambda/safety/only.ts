import type { AnswerCue, Cue } from './cues';
import type { Hear, Said } from './hear';
import type { Reading } from './reading';
import type { Verdict } from './verdict';

type Cues = ReadonlySet<Cue>;

/**
 * Whether these words say this and nothing else. What resumes, keeps or re-admits a move carries its words, with no
 * negation, turn or second kind among them (R7); a meaning that came without words was heard as words before.
 */
export function only(cue: AnswerCue, said: Said, hear: Hear | null): boolean {
  if (typeof said !== 'string') return said.answer === cue;
  if (!hear) return false;
  const own = hear.unmixed[cue] ?? [];
  const text = ` ${hear
    .segment(said)
    .filter((word) => word !== ';')
    .join(' ')} `;
  const words = own
    .reduce((rest, one) => (one.includes(' ') ? rest.replaceAll(` ${one} `, ' ') : rest), text)
    .split(' ')
    .filter(Boolean);
  return (
    words.some((word) => own.includes(word)) && words.every((word) => own.includes(word) || hear.small.includes(word))
  );
}

/** What was said, as it was heard and judged. */
interface Told {
  readonly said: Said;
  readonly now: Cues;
  readonly gone: Cues;
  readonly reading: Reading;
  readonly own: Verdict;
  readonly hear: Hear | null;
}

/**
 * Only a stretch: in words that the language lists for that (a place alone, "gentle", "more like a pull"), or in a sentence
 * of which the symptom map explains every word, and finds nothing but what a stretch feels like. Neither contains the other.
 */
export const onlyAStretch = (told: Told): boolean => only('dull', told.said, told.hear) || plainlyAStretch(told);

/** What a stretch is said to feel like; beside it words of assent, and that it is only that. */
const OF_A_STRETCH: Cues = new Set<Cue>([
  ...(['dull', 'tight', 'slight', 'good', 'muscle', 'effort', 'sore', 'ache'] as const),
  ...(['yes', 'easier', 'new'] as const),
  // Where a stretch belongs: another place beside it is no word of a stretch.
  'hip',
]);

/** A stretch and nothing else in a sentence of which every word is explained: "it's a stretch kind of thing, it's fine". */
const plainlyAStretch = ({ now, gone, own, reading }: Told): boolean =>
  (now.has('dull') || gone.has('dull')) &&
  reading.straight &&
  reading.strange.length === 0 &&
  (!own.ask || own.ask === 'pain') &&
  [...now, ...gone].every((cue) => cue.split('@').every((part) => OF_A_STRETCH.has(part as Cue)));
