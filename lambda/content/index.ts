import { ballRelease } from './techniques/ball-release';
import { camel } from './techniques/camel';
import { constructiveRest } from './techniques/constructive-rest';
import { foamRolling } from './techniques/foam-rolling';
import { frankensteins } from './techniques/frankensteins';
import { gluteBridge } from './techniques/glute-bridge';
import { kneeToChest } from './techniques/knee-to-chest';
import { kneelingLunge } from './techniques/kneeling-lunge';
import { mountainClimbers } from './techniques/mountain-climbers';
import { proneQuadStretch } from './techniques/prone-quad-stretch';
import { proppedRest } from './techniques/propped-rest';
import { sideLyingMassage } from './techniques/side-lying-massage';
import { sideLyingStretch } from './techniques/side-lying-stretch';
import { sideRest } from './techniques/side-rest';
import { sphinx } from './techniques/sphinx';
import { standingBreaths } from './techniques/standing-breaths';
import { standingLunge } from './techniques/standing-lunge';
import { straightLegRaise } from './techniques/straight-leg-raise';
import { supineMassage } from './techniques/supine-massage';
import { supportedKicks } from './techniques/supported-kicks';
import type { Technique } from './types';

/** The fifteen techniques of the two articles. */
export const TECHNIQUES = {
  'constructive-rest': constructiveRest,
  'kneeling-lunge': kneelingLunge,
  'ball-release': ballRelease,
  camel,
  'glute-bridge': gluteBridge,
  'side-lying-stretch': sideLyingStretch,
  'prone-quad-stretch': proneQuadStretch,
  'knee-to-chest': kneeToChest,
  'straight-leg-raise': straightLegRaise,
  frankensteins,
  'mountain-climbers': mountainClimbers,
  sphinx,
  'supine-massage': supineMassage,
  'side-lying-massage': sideLyingMassage,
  'foam-rolling': foamRolling,
} as const satisfies Record<string, Technique>;

/** Moves of our own that stand in for one of the fifteen. */
export const VARIANTS = {
  'standing-lunge': standingLunge,
  'standing-breaths': standingBreaths,
  'propped-rest': proppedRest,
  'side-rest': sideRest,
  'supported-kicks': supportedKicks,
} as const satisfies Record<string, Technique>;

export const MOVES = { ...TECHNIQUES, ...VARIANTS };

export type TechniqueId = keyof typeof TECHNIQUES;
export type VariantId = keyof typeof VARIANTS;
/** Everything a plan can hold. */
export type MoveId = keyof typeof MOVES;

export const techniqueIds = Object.keys(TECHNIQUES) as TechniqueId[];

/** The data of a move, its literal types widened so that callers need not tell fifteen shapes apart. */
export const move = (id: MoveId): Technique => MOVES[id];
export const isMoveId = (id: string): id is MoveId => Object.hasOwn(MOVES, id);
