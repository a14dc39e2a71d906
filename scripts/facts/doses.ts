import { MOVES, type MoveId } from '../../lambda/content';
import type { Source } from '../../lambda/content/types';

const { work: rest } = MOVES['constructive-rest'];
const { work: lunge, sets: lungeSets } = MOVES['kneeling-lunge'];
const { work: ball } = MOVES['ball-release'];
const { work: camel, sets: camelSets } = MOVES.camel;
const { work: bridge } = MOVES['glute-bridge'];
const { work: sideStretch, sets: sideStretchSets } = MOVES['side-lying-stretch'];
const { work: prone, sets: proneSets } = MOVES['prone-quad-stretch'];
const { work: knee } = MOVES['knee-to-chest'];
const { work: raise } = MOVES['straight-leg-raise'];
const { work: kicks } = MOVES.frankensteins;
const { work: climbers } = MOVES['mountain-climbers'];
const { work: sphinx } = MOVES.sphinx;
const { work: fingers } = MOVES['supine-massage'];
const { work: circles } = MOVES['side-lying-massage'];

/** Technique, what the article gives, its figure, our data, and where our data says it is from. */
export const DOSES: readonly [MoveId, string, number, number, readonly Source[]][] = [
  ['constructive-rest', 'minutes at least', 5, rest.seconds.least / 60, rest.seconds.source],
  ['constructive-rest', 'minutes at most', 15, rest.seconds.most / 60, rest.seconds.source],
  ['kneeling-lunge', 'seconds, both articles', 30, lunge.seconds.usual, lunge.seconds.source],
  ['kneeling-lunge', 'seconds at most', 60, lunge.seconds.most, lunge.seconds.source],
  ['kneeling-lunge', 'times each leg', 3, lungeSets.most, lungeSets.source],
  ['ball-release', 'seconds at least', 30, ball.seconds.least, ball.seconds.source],
  ['ball-release', 'seconds at most', 90, ball.seconds.most, ball.seconds.source],
  ['camel', 'seconds', 30, camel.seconds.usual, camel.seconds.source],
  ['camel', 'times', 3, camelSets.most, camelSets.source],
  ['glute-bridge', 'seconds at the top, at least', 5, bridge.hold.least, bridge.hold.source],
  ['glute-bridge', 'seconds at the top, at most', 10, bridge.hold.most, bridge.hold.source],
  ['glute-bridge', 'repetitions at most', 20, bridge.count.most, bridge.count.source],
  ['side-lying-stretch', 'seconds', 30, sideStretch.seconds.usual, sideStretch.seconds.source],
  ['side-lying-stretch', 'times each side', 3, sideStretchSets.most, sideStretchSets.source],
  ['prone-quad-stretch', 'seconds at least', 15, prone.seconds.least, prone.seconds.source],
  ['prone-quad-stretch', 'seconds at most', 30, prone.seconds.most, prone.seconds.source],
  ['prone-quad-stretch', 'times each side, at least', 2, proneSets.least, proneSets.source],
  ['prone-quad-stretch', 'times each side, at most', 3, proneSets.most, proneSets.source],
  ['knee-to-chest', 'repetitions over both sides', 20, knee.count.most, knee.count.source],
  ['straight-leg-raise', 'seconds at the top', 5, raise.hold.usual, raise.hold.source],
  ['straight-leg-raise', 'repetitions with each leg', 20, raise.count.most, raise.count.source],
  ['frankensteins', 'seconds at the top', 2, kicks.hold.usual, kicks.hold.source],
  ['frankensteins', 'repetitions over both sides', 30, kicks.count.most, kicks.count.source],
  ['mountain-climbers', 'seconds', 30, climbers.seconds.most, climbers.seconds.source],
  ['sphinx', 'breaths at most', 10, sphinx.count.most, sphinx.count.source],
  ['supine-massage', 'seconds at least', 30, fingers.seconds.least, fingers.seconds.source],
  ['supine-massage', 'seconds at most', 60, fingers.seconds.most, fingers.seconds.source],
  ['side-lying-massage', 'minutes each side, at least', 1, circles.seconds.least / 60, circles.seconds.source],
  ['side-lying-massage', 'minutes each side, at most', 2, circles.seconds.most / 60, circles.seconds.source],
];
