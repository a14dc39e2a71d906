import { matAbove, padding, seenFromAbove } from '../props';
import type { Limb, Point, Pose, PoseSet } from '../types';

/** Lying on the left side, seen from above: the right side is on top, and near. The head is on the left. */

const UNDER_HEAD: readonly [Point, Point] = [
  [44, 72],
  [44, 88],
];
const PILLOW = padding('pillow', 24, ...UNDER_HEAD);
/** The floor, and the sign that it is looked down at. */
const FLOOR = [matAbove, seenFromAbove] as const;

const onSide = {
  view: 'above',
  hip: [116, 80],
  spine: [180, 180],
  head: 180,
  rests: [],
} as const satisfies Partial<Pose>;

/** The arm below, stretched out under the head. */
const underHead: Limb = { bones: [168, 190], end: 190 };
const alongBody: Limb = { bones: [-14, 6], end: 6 };

export const sideLyingStretch: PoseSet = {
  start: {
    ...onSide,
    near: { arm: alongBody, leg: { bones: [2, -2], end: 40 } },
    far: { arm: underHead, leg: { bones: [6, 0], end: 44 } },
    worked: 'leg',
    props: FLOOR,
  },
  hold: {
    ...onSide,
    near: { arm: { bones: [-33, -30], end: -30 }, leg: { bones: [-8, 214], end: 250 } },
    far: { arm: underHead, leg: { bones: [8, 2], end: 46 } },
    worked: 'leg',
    props: FLOOR,
  },
};

const kneesBent: Limb = { bones: [48, -42], end: 30 };
const kneesBelow: Limb = { bones: [56, -36], end: 36 };

export const sideLyingMassage: PoseSet = {
  start: {
    ...onSide,
    near: { arm: { reach: [102, 100], bend: 'up', end: 10 }, leg: kneesBent },
    far: { arm: { bones: [110, 160], end: 170 }, leg: kneesBelow },
    worked: 'arm',
    spot: [
      [97, 74],
      [107, 72],
    ],
    props: [...FLOOR, PILLOW],
  },
  hold: {
    ...onSide,
    near: { arm: { reach: [97, 66], bend: 'down', end: 60 }, leg: kneesBent },
    far: { arm: { bones: [110, 160], end: 170 }, leg: kneesBelow },
    worked: 'arm',
    spot: [
      [97, 74],
      [107, 72],
    ],
    props: [...FLOOR, PILLOW],
  },
};

export const sideRest: PoseSet = {
  start: {
    ...onSide,
    near: { arm: alongBody, leg: { bones: [14, -14], end: 40 } },
    far: { arm: { bones: [110, 160], end: 170 }, leg: { bones: [20, -8], end: 44 } },
    props: [...FLOOR, PILLOW],
  },
  hold: {
    ...onSide,
    near: { arm: alongBody, leg: kneesBent },
    far: { arm: { bones: [110, 160], end: 170 }, leg: kneesBelow },
    props: [...FLOOR, padding('pillow', 24, ...UNDER_HEAD, [140, 104], [152, 92])],
  },
};
