import type { MoveId } from '../content';
import type { Key } from '../languages/keys';
import type { Plan } from './types';

/**
 * The sentence of a cue. What cues a move has is data, and `MoveWords` asks a sentence of each of them: the data type
 * alone does not know that, hence the one cast.
 */
export const cueKey = (move: MoveId, cue: string): Key => `moves.${move}.cues.${cue}` as Key;

/** Was it made in a first session? */
export const isFirstVisit = ({ visit = 0 }: Plan): boolean => visit === 0;

/**
 * Which wording of a session it is: instructions with several take turns from one session to the next, and within a session
 * none changes its words. What was learnt in the first session is heard once more in the same words.
 */
export const wordingOf = ({ visit = 0 }: Plan): number => Math.max(0, visit - 1);
