import { type MoveId, moveIds } from './ids';
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

export { isMoveId, type MoveId, moveIds, techniqueIds } from './ids';

/** Every move with all that is true of it, its cues literal so that a language can be held to them. */
export const MOVES = {
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
  'standing-lunge': standingLunge,
  'side-rest': sideRest,
  'propped-rest': proppedRest,
  'standing-breaths': standingBreaths,
  'supported-kicks': supportedKicks,
} as const satisfies { readonly [I in MoveId]: Technique & { readonly id: I } };

/** The data of a move, its literal types widened so that callers need not tell twenty shapes apart. */
export const move = (id: MoveId): Technique => MOVES[id];

/** The rests, in the order in which a plan prefers them. */
export const restIds: readonly MoveId[] = moveIds.filter((id) => MOVES[id].kind === 'rest');
