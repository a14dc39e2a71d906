import type { MoveId } from '../lambda/content/ids';
import type { RoutineId } from '../lambda/content/routines';
import { LANGUAGES } from '../lambda/languages';
import type { Code } from './languages';
import { WORDS } from './words';
import type { ScriptWords } from './words/words';

export const saidIn = (code: Code): ScriptWords['said'] => WORDS[code].said;

/** The words that begin a move, by the first of its names. */
export const startingMove = (code: Code, move: MoveId): string =>
  `${WORDS[code].said.start} ${LANGUAGES[code].words().moves[move].synonyms[0]}`;

/** The words that begin a routine, by the first of its names. */
export const starting = (code: Code, routine: RoutineId): string =>
  `${WORDS[code].said.start} ${LANGUAGES[code].words().routines[routine].synonyms[0]}`;
