import type { MoveId } from '../content';
import {
  ballRelease,
  constructiveRest,
  gluteBridge,
  kneeToChest,
  proppedRest,
  straightLegRaise,
  supineMassage,
} from './moves/back';
import { foamRolling, mountainClimbers, proneQuadStretch, sphinx } from './moves/front';
import { sideLyingMassage, sideLyingStretch, sideRest } from './moves/side';
import { camel, frankensteins, kneelingLunge, standingBreaths, standingLunge, supportedKicks } from './moves/upright';
import type { PoseSet } from './types';

/** The pictures of every move. */
export const POSES: Readonly<Record<MoveId, PoseSet>> = {
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
  'standing-breaths': standingBreaths,
  'propped-rest': proppedRest,
  'side-rest': sideRest,
  'supported-kicks': supportedKicks,
};
