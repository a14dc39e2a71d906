import { ball, mat, padding } from '../props';
import { along, BONES } from '../skeleton';
import type { Limb, Pose, PoseSet } from '../types';

/** Lying on the back: head on the left, the right side near. */

const FLAT = mat(34, 206);
const UP = 90;

/** An arm along the body, on the floor. */
const atSide: Limb = { reach: [117, 4.5], bend: 'down', end: 0 };
/** A leg along the floor, toes up. */
const long: Limb = { bones: [-4, -1], end: UP };
const planted = (x: number): Limb => ({ reach: [x, 7], bend: 'up', end: 0 });

const onBack = {
  view: 'side',
  hip: [114, 12],
  spine: [180, 180],
  head: 180,
  props: [FLAT],
  rests: ['head', 'shoulder', 'waist', 'hip'],
} as const satisfies Partial<Pose>;

/** Heels 12 to 16 inches from the buttocks (S0). */
const kneesBent = {
  ...onBack,
  near: { arm: atSide, leg: planted(162) },
  far: { arm: atSide, leg: planted(167) },
  rests: [...onBack.rests, 'near-heel', 'near-toe', 'far-heel', 'far-toe'],
} as const satisfies Pose;

/** Nearer, so that the shanks stand upright at the top of a bridge. */
const heelsNear = {
  ...kneesBent,
  near: { arm: atSide, leg: planted(148) },
  far: { arm: atSide, leg: planted(154) },
} as const satisfies Pose;

const handOnBelly: Limb = { reach: [103, 25], bend: 'down', end: -4 };

export const constructiveRest: PoseSet = {
  start: { ...kneesBent, near: { arm: atSide, leg: planted(178) } },
  hold: { ...kneesBent, near: { arm: handOnBelly, leg: planted(162) } },
};

/** From the shoulders over the hips to the knees in one line. */
const LINE = 23.4;

export const gluteBridge: PoseSet = {
  start: heelsNear,
  mid: {
    ...heelsNear,
    hip: along([70, 12], LINE / 2, BONES.low + BONES.high),
    spine: [180 + LINE / 2, 180 + LINE / 2],
    rests: ['head', 'shoulder', 'near-heel', 'near-toe', 'far-heel', 'far-toe'],
  },
  hold: {
    ...heelsNear,
    hip: along([70, 12], LINE, BONES.low + BONES.high),
    spine: [180 + LINE, 180 + LINE],
    // Under the hip: it is the glutes that lift.
    spot: [
      [106, 22],
      [118, 26],
    ],
    rests: ['head', 'shoulder', 'near-heel', 'near-toe', 'far-heel', 'far-toe'],
  },
};

const legsLong = {
  ...onBack,
  near: { arm: atSide, leg: long },
  far: { arm: atSide, leg: long },
  rests: [...onBack.rests, 'near-heel', 'far-heel'],
} as const satisfies Pose;

export const kneeToChest: PoseSet = {
  start: { ...legsLong, worked: 'leg' },
  hold: {
    ...legsLong,
    near: { arm: { reach: [101, 40], bend: 'right', end: 60 }, leg: { bones: [122, -14], end: 70 } },
    // The long leg is the one that is stretched.
    spot: [
      [124, 15],
      [138, 14],
    ],
    far: { arm: { reach: [99, 40], bend: 'right', end: 60 }, leg: long },
    worked: 'leg',
    rests: [...onBack.rests, 'far-heel'],
  },
};

export const straightLegRaise: PoseSet = {
  start: {
    ...onBack,
    near: { arm: atSide, leg: long },
    far: { arm: atSide, leg: planted(152) },
    worked: 'leg',
    rests: [...onBack.rests, 'near-heel', 'far-heel', 'far-toe'],
  },
  hold: {
    ...onBack,
    near: { arm: atSide, leg: { bones: [30, 30], end: 114 } },
    far: { arm: atSide, leg: planted(152) },
    worked: 'leg',
    rests: [...onBack.rests, 'far-heel', 'far-toe'],
  },
};

/** Fingers in from the hip bone, the elbow resting. */
const fingers: Limb = { reach: [101, 29], bend: 'down', end: -40 };
const besideNavel = {
  worked: 'arm',
  spot: [
    [103, 20],
    [112, 18],
  ],
} as const satisfies Partial<Pose>;

export const supineMassage: PoseSet = {
  start: {
    ...kneesBent,
    ...besideNavel,
    near: { arm: { reach: [96, 33], bend: 'down', end: 0 }, leg: planted(162) },
  },
  mid: {
    ...kneesBent,
    ...besideNavel,
    near: { arm: fingers, leg: { bones: [75, -50], end: 30 } },
    rests: [...onBack.rests, 'far-heel', 'far-toe'],
  },
  hold: { ...kneesBent, ...besideNavel, near: { arm: fingers, leg: planted(162) } },
};

/** Found with the fingers on the back, pressed face down with the ball. */
const faceDown = {
  view: 'side',
  spine: [8, 2],
  near: { arm: { bones: [-36, 0], end: 0 }, leg: { bones: [191, 184], end: 205 } },
  far: { arm: { bones: [-36, 0], end: 0 }, leg: { bones: [191, 184], end: 205 } },
  worked: 'leg',
} as const satisfies Partial<Pose>;

export const ballRelease: PoseSet = {
  start: supineMassage.hold,
  mid: {
    ...faceDown,
    hip: [104, 34],
    spine: [0, 4],
    head: -10,
    near: { arm: { reach: [166, 4], bend: 'left', end: 0 }, leg: { bones: [226, 182], end: 202 } },
    far: { arm: { reach: [170, 4], bend: 'left', end: 0 }, leg: { bones: [226, 182], end: 202 } },
    spot: [
      [108, 27],
      [121, 28],
    ],
    props: [mat(18, 214), ball(116)],
    rests: [],
  },
  hold: {
    ...faceDown,
    hip: [100, 15],
    head: 4,
    spot: [
      [110, 11],
      [122, 12],
    ],
    props: [mat(18, 214), ball(116)],
    rests: [],
  },
};

/** A slope of pillows under the back and the head. */
const SLOPE = 32;
const leaning = {
  view: 'side',
  hip: [112, 12],
  spine: [180 - SLOPE, 180 - SLOPE],
  head: 180 - SLOPE + 6,
  props: [
    FLAT,
    padding('pillow', 18, [44, 9], [86, 9], [46, 24], [70, 22]),
    padding('pillow', 10, [128, 14], [140, 14]),
  ],
  rests: ['hip'],
} as const satisfies Partial<Pose>;

export const proppedRest: PoseSet = {
  start: {
    ...leaning,
    hip: [112, 12],
    spine: [112, 108],
    head: 100,
    near: { arm: { reach: [88, 22], bend: 'left', end: -60 }, leg: planted(160) },
    far: { arm: { reach: [84, 22], bend: 'left', end: -60 }, leg: planted(166) },
    rests: ['hip', 'near-heel', 'near-toe'],
  },
  hold: {
    ...leaning,
    near: { arm: { reach: [104, 32], bend: 'down', end: -30 }, leg: planted(160) },
    far: { arm: { reach: [104, 34], bend: 'down', end: -30 }, leg: planted(166) },
    rests: ['hip', 'near-heel', 'near-toe', 'far-heel', 'far-toe'],
  },
};
