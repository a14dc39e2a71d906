import type { MoveId } from '../lambda/content/ids';
import type { RoutineId } from '../lambda/content/routines';
import { LANGUAGES } from '../lambda/languages';
import type { Code } from './languages';

/** What a listener says who has a routine read out or played, in the words of the language. */
interface Said {
  readonly language: string;
  readonly start: string;
  readonly goOn: string;
  readonly lessTalk: string;
  readonly bell: string;
  readonly pause: string;
  readonly ready: string;
  readonly goodbye: string;
}

const SAID: { readonly [C in Code]: Said } = {
  en: {
    language: 'American English',
    start: 'start',
    goOn: 'go on',
    lessTalk: 'less talk',
    bell: 'just the bell',
    pause: 'pause',
    ready: 'ready',
    goodbye: 'goodbye',
  },
  de: {
    language: 'German',
    start: 'starte',
    goOn: 'mach weiter',
    lessTalk: 'weniger reden',
    bell: 'nur die glocke',
    pause: 'pause',
    ready: 'ich bin bereit',
    goodbye: 'tschüss',
  },
  es: {
    language: 'Spanish',
    start: 'empieza',
    goOn: 'continuar',
    lessTalk: 'habla menos',
    bell: 'solo la campana',
    pause: 'pausa',
    ready: 'estoy listo',
    goodbye: 'adiós',
  },
};

export const saidIn = (code: Code): Said => SAID[code];

/** The words that begin a move, by the first of its names. */
export const startingMove = (code: Code, move: MoveId): string =>
  `${SAID[code].start} ${LANGUAGES[code].words().moves[move].synonyms[0]}`;

/** The words that begin a routine, by the first of its names. */
export const starting = (code: Code, routine: RoutineId): string =>
  `${SAID[code].start} ${LANGUAGES[code].words().routines[routine].synonyms[0]}`;
