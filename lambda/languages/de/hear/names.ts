import { allNames } from '../../called';
import type { Lists } from '../../heard';
import { moves } from '../words/moves';
import { routines } from '../words/routines';

const ARTICLE = /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer) /;

/** What moves and routines are called: the name that is spoken, and the others. */
export const techniqueNames: Lists['TECHNIQUE'] = allNames(moves, ARTICLE);
export const routineNames: Lists['ROUTINE'] = allNames(routines, ARTICLE);
