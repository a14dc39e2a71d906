import type { RoutineId } from '../lambda/content/routines';
import { LANGUAGES } from '../lambda/languages';
import type { Code } from './languages';

/** What a listener says who has a routine read out, in the words of the language. */
interface Said {
  readonly language: string;
  readonly start: string;
  readonly goOn: string;
  readonly lessTalk: string;
  readonly bell: string;
}

const SAID: { readonly [C in Code]: Said } = {
  en: { language: 'American English', start: 'start', goOn: 'go on', lessTalk: 'less talk', bell: 'just the bell' },
  de: { language: 'German', start: 'starte', goOn: 'mach weiter', lessTalk: 'weniger reden', bell: 'nur die glocke' },
  es: { language: 'Spanish', start: 'empieza', goOn: 'continuar', lessTalk: 'habla menos', bell: 'solo la campana' },
};

export const saidIn = (code: Code): Said => SAID[code];

/** The words that begin a routine, by the first of its names. */
export const starting = (code: Code, routine: RoutineId): string =>
  `${SAID[code].start} ${LANGUAGES[code].words().routines[routine].synonyms[0]}`;
