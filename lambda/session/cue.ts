import type { MoveId } from '../content';
import type { Key } from '../languages/keys';

/**
 * The sentence of a cue. What cues a move has is data, and `MoveWords` asks a sentence of each of them: the data type
 * alone does not know that, hence the one cast.
 */
export const cueKey = (move: MoveId, cue: string): Key => `moves.${move}.cues.${cue}` as Key;
