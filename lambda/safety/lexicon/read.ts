import type { Index } from '../match';
import type { Lexicon } from './cues';
import { words as english } from './en/words';
import { filed } from './en.data';

/** A lexicon as it is used: its phrases filed by their first words. */
export interface Heard extends Pick<Lexicon, 'words' | 'placed' | 'carriers'> {
  readonly index: Index;
}

/**
 * Languages that have their words. Read with the first report: most sessions have none. Files that end in `.data.ts` are
 * worked out when the function is built.
 */
const LANGUAGES: Readonly<Record<string, () => [Lexicon['words'], ReturnType<typeof filed>]>> = {
  en: () => [english, filed()],
};

const made = new Map<string, Heard>();

/** The lexicon of a language; one without words of its own is heard with the English ones. */
export function lexiconOf(locale: string): Heard {
  const code = locale.slice(0, 2).toLowerCase();
  const language = Object.hasOwn(LANGUAGES, code) ? code : 'en';
  const known = made.get(language);
  if (known) return known;
  const [words, { index, placed, carriers }] = (
    LANGUAGES[language] as () => [Lexicon['words'], ReturnType<typeof filed>]
  )();
  const heard = { words, index, placed: new Set(placed), carriers };
  made.set(language, heard);
  return heard;
}
