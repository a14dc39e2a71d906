import { mat, roller } from '../props';
import type { Limb, Pose, PoseSet } from '../types';

/** Lying on the front: head on the right, the right side near. */

const FLAT = mat(16, 214);
/** A leg along the floor, on the top of the foot. */
const long: Limb = { bones: [188, 182], end: 202 };

const onFront = {
  view: 'side',
  hip: [106, 12],
  props: [FLAT],
} as const satisfies Partial<Pose>;

const propped = {
  ...onFront,
  spine: [14, 34],
  head: 70,
  near: { arm: { bones: [-88, 0], end: 0 }, leg: long },
  far: { arm: { bones: [-88, 0], end: 0 }, leg: long },
  rests: ['hip', 'near-knee', 'near-elbow', 'near-wrist', 'near-toe'],
} as const satisfies Pose;

export const sphinx: PoseSet = {
  start: {
    ...propped,
    spine: [2, 4],
    head: 0,
    near: { arm: { bones: [-25, 0], end: 0 }, leg: long },
    far: { arm: { bones: [-25, 0], end: 0 }, leg: long },
    rests: ['hip', 'near-knee', 'near-toe'],
  },
  hold: { ...propped, spot: 'front-of-hip' },
};

/** Forehead on the forearm in front. */
const underHead: Limb = { bones: [-18, 6], end: 12 };

export const proneQuadStretch: PoseSet = {
  start: {
    ...onFront,
    spine: [0, 0],
    head: 8,
    near: { arm: underHead, leg: long },
    far: { arm: underHead, leg: long },
    worked: 'leg',
    rests: ['hip', 'shoulder', 'near-knee', 'near-toe', 'far-knee', 'far-toe'],
  },
  hold: {
    ...onFront,
    spine: [0, 0],
    head: 8,
    near: { arm: { bones: [156, 170], end: 170 }, leg: { bones: [188, 40], end: 70 } },
    far: { arm: underHead, leg: long },
    worked: 'leg',
    rests: ['hip', 'shoulder', 'near-knee', 'far-knee', 'far-toe'],
  },
};

const onRoller = {
  view: 'side',
  spine: [8, 14],
  head: 20,
  near: { arm: { reach: [178, 4], bend: 'down', end: 0 }, leg: { bones: [190, 186], end: 262 } },
  far: { arm: { reach: [178, 4], bend: 'down', end: 0 }, leg: { bones: [190, 186], end: 262 } },
} as const satisfies Partial<Pose>;

export const foamRolling: PoseSet = {
  start: {
    ...onRoller,
    hip: [104, 38],
    spine: [2, 0],
    head: 4,
    near: { arm: { reach: [168, 4], bend: 'left', end: 0 }, leg: { bones: [232, 182], end: 202 } },
    far: { arm: { reach: [172, 4], bend: 'left', end: 0 }, leg: { bones: [232, 182], end: 202 } },
    props: [FLAT, roller(94)],
    rests: [],
  },
  hold: {
    ...onRoller,
    hip: [104, 28],
    spot: [
      [90, 21],
      [78, 19],
    ],
    props: [FLAT, roller(84)],
    rests: [],
  },
  mid: {
    ...onRoller,
    hip: [108, 26],
    spot: [
      [100, 20],
      [88, 18],
    ],
    props: [FLAT, roller(94)],
    rests: [],
  },
};

/** A plank on the hands: from the shoulders over the hips to the heels in one line. */
const LINE = 196.5;
const straightArm: Limb = { reach: [170, 4], bend: 'left', end: 0 };
const backLeg: Limb = { bones: [LINE, LINE], end: 285 };

const plank = {
  view: 'side',
  hip: [128, 39],
  spine: [LINE - 180, LINE - 180],
  head: 12,
  near: { arm: straightArm, leg: backLeg },
  far: { arm: straightArm, leg: backLeg },
  props: [FLAT],
  rests: ['near-wrist', 'near-toe', 'far-toe'],
} as const satisfies Pose;

export const mountainClimbers: PoseSet = {
  start: {
    ...plank,
    hip: [118, 47],
    spine: [2, 4],
    head: 0,
    near: { arm: straightArm, leg: { bones: [268, 182], end: 202 } },
    far: { arm: straightArm, leg: { bones: [268, 182], end: 202 } },
    rests: ['near-knee', 'near-wrist'],
  },
  mid: plank,
  hold: {
    ...plank,
    near: { arm: straightArm, leg: { bones: [340, 196], end: 240 } },
    spot: 'front-of-hip',
    rests: ['near-wrist', 'far-toe'],
  },
};
