/** Techniques that are asked for by name: the fifteen of the two articles, and any that join them. */
export const techniqueIds = [
  'constructive-rest',
  'kneeling-lunge',
  'ball-release',
  'camel',
  'glute-bridge',
  'side-lying-stretch',
  'prone-quad-stretch',
  'knee-to-chest',
  'straight-leg-raise',
  'frankensteins',
  'mountain-climbers',
  'sphinx',
  'supine-massage',
  'side-lying-massage',
  'foam-rolling',
] as const;

/** Moves of our own that stand in for a technique. The rests stand in the order in which a plan prefers them. */
const variantIds = ['standing-lunge', 'side-rest', 'propped-rest', 'standing-breaths', 'supported-kicks'] as const;

/** Everything a plan can hold: a move without data, words or a picture does not compile. */
export const moveIds = [...techniqueIds, ...variantIds] as const;
export type MoveId = (typeof moveIds)[number];

const KNOWN: ReadonlySet<string> = new Set(moveIds);
export const isMoveId = (id: string): id is MoveId => KNOWN.has(id);
