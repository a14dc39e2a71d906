import type { MoveId } from './ids';
import type { Posture } from './types';

/* What is meant where nobody says which. */

/** The rest, and the one of the gentle programme with its seconds: ours. */
export const REST = 'constructive-rest' satisfies MoveId;
export const GENTLE_REST = { move: 'propped-rest', seconds: 300 } as const satisfies { move: MoveId; seconds: number };

/** The lunge, on a knee and on the feet. */
export const LUNGE = { kneeling: 'kneeling-lunge', standing: 'standing-lunge' } as const satisfies Record<
  string,
  MoveId
>;

/** Whoever does not kneel does none of these: hands and knees are knees too. */
export const ON_KNEES = ['half-kneeling', 'tall-kneeling', 'hands'] as const satisfies readonly Posture[];

/** In a bed. */
export const IN_BED = ['back', 'side', 'sitting'] as const satisfies readonly Posture[];
