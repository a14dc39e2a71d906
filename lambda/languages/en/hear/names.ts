import { allNames } from '../../called';
import type { Lists } from '../../heard';
import { moves } from '../words/moves';
import { routines } from '../words/routines';

const ARTICLE = /^(?:the|a|an) /;

/** What moves and routines are called: the name that is spoken, and the others. */
export const techniqueNames: Lists['TECHNIQUE'] = allNames(moves, ARTICLE);
export const routineNames: Lists['ROUTINE'] = allNames(routines, ARTICLE);
