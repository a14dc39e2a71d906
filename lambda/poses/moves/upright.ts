import { chair, mat, padding } from '../props';
import { along, BONES } from '../skeleton';
import type { Limb, Point, Pose, PoseSet } from '../types';

/** Kneeling and standing: facing right, the right side near. */

const handOnHip = (hip: Point, side: 'near' | 'far'): Limb => ({
  reach: [hip[0] + (side === 'near' ? -1 : 3), hip[1] + 8],
  bend: 'left',
  end: -50,
});

const KNEE: Point = [98, 13];
const CUSHION = padding('cushion', 6, [90, 3], [110, 3]);
const lungeAt = (lean: number): Pick<Pose, 'view' | 'hip' | 'near' | 'far' | 'worked' | 'props'> => {
  const hip = along(KNEE, lean, BONES.thigh);
  return {
    view: 'side',
    hip,
    near: { arm: handOnHip(hip, 'near'), leg: { bones: [lean + 180, 189], end: 209 } },
    far: { arm: { bones: [302, 332], end: 320 }, leg: { reach: [142, 7], bend: 'right', end: 0 } },
    worked: 'leg',
    props: [mat(40, 190), CUSHION],
  };
};

export const kneelingLunge: PoseSet = {
  start: { ...lungeAt(90), spine: [88, 88], head: 88, rests: ['near-toe', 'far-heel', 'far-toe'] },
  hold: {
    ...lungeAt(66),
    spine: [92, 94],
    head: 90,
    rests: ['near-toe', 'far-heel', 'far-toe'],
  },
};

const PADS = padding('cushion', 6, [98, 3], [122, 3]);
const kneeling = (thigh: number): Pick<Pose, 'view' | 'hip' | 'props'> & { readonly leg: Limb } => ({
  view: 'side',
  hip: along([110, 13], thigh, BONES.thigh),
  leg: { bones: [thigh + 180, 189], end: 209 },
  props: [mat(44, 180), PADS],
});

const tall = kneeling(90);
const arched = kneeling(82);
const onHeels = kneeling(163);

export const camel: PoseSet = {
  start: {
    ...onHeels,
    spine: [92, 90],
    head: 90,
    near: { arm: { reach: [94, 29], bend: 'left', end: 0 }, leg: onHeels.leg },
    far: { arm: { reach: [98, 29], bend: 'left', end: 0 }, leg: onHeels.leg },
    rests: ['near-toe'],
  },
  mid: {
    ...tall,
    spine: [90, 90],
    head: 90,
    near: { arm: handOnHip(tall.hip, 'near'), leg: tall.leg },
    far: { arm: handOnHip(tall.hip, 'far'), leg: tall.leg },
    rests: ['near-toe'],
  },
  hold: {
    ...arched,
    spine: [97, 118],
    head: 112,
    near: { arm: { reach: [108, 60], bend: 'left', end: -60 }, leg: arched.leg },
    far: { arm: { reach: [111, 61], bend: 'left', end: -60 }, leg: arched.leg },
    spot: 'front-of-hip',
    rests: ['near-toe'],
  },
};

const stand = (x: number): Limb => ({ reach: [x, 7], bend: 'right', end: 0 });
const upright = { view: 'side', spine: [91, 89], head: 90 } as const;
const feet = ['near-heel', 'near-toe', 'far-heel', 'far-toe'] as const;

export const standingBreaths: PoseSet = {
  start: {
    ...upright,
    hip: [112, 83],
    near: { arm: { bones: [264, 274], end: 274 }, leg: stand(110) },
    far: { arm: { bones: [268, 278], end: 278 }, leg: stand(116) },
    props: [],
    rests: feet,
  },
  hold: {
    ...upright,
    hip: [112, 83],
    near: { arm: { reach: [121, 103], bend: 'left', end: 30 }, leg: stand(110) },
    far: { arm: { bones: [268, 278], end: 278 }, leg: stand(116) },
    props: [],
    rests: feet,
  },
};

const armsForward: Limb = { bones: [2, 2], end: 2 };

export const frankensteins: PoseSet = {
  start: {
    ...upright,
    hip: [104, 83],
    near: { arm: armsForward, leg: stand(104) },
    far: { arm: armsForward, leg: stand(108) },
    worked: 'leg',
    props: [chair(98, 'left')],
    rests: feet,
  },
  mid: {
    ...upright,
    hip: [104, 83],
    near: { arm: armsForward, leg: { bones: [306, 306], end: 36 } },
    far: { arm: armsForward, leg: stand(106) },
    worked: 'leg',
    props: [chair(98, 'left')],
    rests: ['far-heel', 'far-toe'],
  },
  hold: {
    ...upright,
    hip: [104, 83],
    near: { arm: armsForward, leg: { bones: [342, 342], end: 72 } },
    far: { arm: armsForward, leg: stand(106) },
    worked: 'leg',
    props: [chair(98, 'left')],
    rests: ['far-heel', 'far-toe'],
  },
};

const onChair: Limb = { reach: [131, 91], bend: 'left', end: -10 };
/** A hand on the back of a chair that stands beside, behind the figure. */
const beside: Limb = { reach: [114, 91], bend: 'left', end: -10 };

export const supportedKicks: PoseSet = {
  start: {
    ...upright,
    hip: [104, 83],
    near: { arm: { bones: [262, 272], end: 272 }, leg: stand(104) },
    far: { arm: beside, leg: stand(108) },
    worked: 'leg',
    props: [chair(118, 'left')],
    rests: feet,
  },
  hold: {
    ...upright,
    hip: [104, 83],
    near: { arm: { bones: [262, 272], end: 272 }, leg: { bones: [312, 312], end: 42 } },
    far: { arm: beside, leg: stand(106) },
    worked: 'leg',
    props: [chair(118, 'left')],
    rests: ['far-heel', 'far-toe'],
  },
};

export const standingLunge: PoseSet = {
  start: {
    ...upright,
    hip: [106, 80],
    near: { arm: handOnHip([106, 80], 'near'), leg: { reach: [82, 13], bend: 'right', end: -30 } },
    far: { arm: onChair, leg: { reach: [124, 7], bend: 'right', end: 0 } },
    worked: 'leg',
    props: [chair(136, 'right')],
    rests: ['near-toe', 'far-heel', 'far-toe'],
  },
  hold: {
    ...upright,
    hip: [110, 74],
    near: { arm: handOnHip([110, 74], 'near'), leg: { reach: [66, 14], bend: 'right', end: -38 } },
    far: { arm: onChair, leg: { reach: [128, 7], bend: 'right', end: 0 } },
    worked: 'leg',
    props: [chair(136, 'right')],
    rests: ['near-toe', 'far-heel', 'far-toe'],
  },
};
