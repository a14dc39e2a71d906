import type { MovesWords } from '../../words';
import { ballRelease } from './moves/ball-release';
import { camel } from './moves/camel';
import { constructiveRest } from './moves/constructive-rest';
import { foamRolling } from './moves/foam-rolling';
import { frankensteins } from './moves/frankensteins';
import { gluteBridge } from './moves/glute-bridge';
import { kneeToChest } from './moves/knee-to-chest';
import { kneelingLunge } from './moves/kneeling-lunge';
import { mountainClimbers } from './moves/mountain-climbers';
import { proneQuadStretch } from './moves/prone-quad-stretch';
import { proppedRest } from './moves/propped-rest';
import { sideLyingMassage } from './moves/side-lying-massage';
import { sideLyingStretch } from './moves/side-lying-stretch';
import { sideRest } from './moves/side-rest';
import { sphinx } from './moves/sphinx';
import { standingBreaths } from './moves/standing-breaths';
import { standingLunge } from './moves/standing-lunge';
import { straightLegRaise } from './moves/straight-leg-raise';
import { supineMassage } from './moves/supine-massage';
import { supportedKicks } from './moves/supported-kicks';

export const moves = {
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
} as const satisfies MovesWords;
