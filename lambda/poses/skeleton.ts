import type { Angle, Limb, Point, Pose, Way } from './types';

/** Lengths of the bones. A standing figure is about 160 high. */
export const BONES = {
  low: 20,
  high: 24,
  neck: 13,
  upperArm: 25,
  forearm: 23,
  hand: 9,
  thigh: 39,
  shank: 38,
} as const;

type Sides<Name extends string> = `${'near' | 'far'}-${Name}`;
/** The joints of a figure. */
export type Joint =
  | 'hip'
  | 'waist'
  | 'shoulder'
  | 'chin'
  | 'crown'
  | Sides<'elbow' | 'wrist' | 'fingers' | 'knee' | 'ankle' | 'heel' | 'toe'>;
export type Figure = Readonly<Record<Joint, Point>>;

const RADIANS = Math.PI / 180;

/** The place at a distance in a direction. */
export const along = ([x, y]: Point, angle: Angle, length: number): Point => [
  x + length * Math.cos(angle * RADIANS),
  y + length * Math.sin(angle * RADIANS),
];

/** A place given in the frame of a bone that points in a direction. */
const turned = (from: Point, angle: Angle, ahead: number, beside: number): Point =>
  along(along(from, angle, ahead), angle + 90, beside);

export const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);

/** Directions of the upper bone that brings the end to a place: two of them, one for each way to bend. */
function bends(from: Point, to: Point, upper: number, lower: number): readonly [Angle, Angle] {
  const far = distance(from, to);
  if (far > upper + lower || far < Math.abs(upper - lower)) {
    throw new Error(`[${from}] does not reach [${to}]: ${far.toFixed(1)} with ${upper} and ${lower}`);
  }
  const straight = Math.atan2(to[1] - from[1], to[0] - from[0]) / RADIANS;
  const corner = Math.acos((upper ** 2 + far ** 2 - lower ** 2) / (2 * upper * far)) / RADIANS;
  return [straight + corner, straight - corner];
}

const WAYS: Readonly<Record<Way, (point: Point) => number>> = {
  up: ([, y]) => y,
  down: ([, y]) => -y,
  right: ([x]) => x,
  left: ([x]) => -x,
};

/** The middle joint and the end of a limb. */
function limb(from: Point, how: Limb, upper: number, lower: number): readonly [Point, Point] {
  if ('bones' in how) {
    const middle = along(from, how.bones[0], upper);
    return [middle, along(middle, how.bones[1], lower)];
  }
  const [a, b] = bends(from, how.reach, upper, lower).map((angle) => along(from, angle, upper)) as [Point, Point];
  const further = WAYS[how.bend];
  return [further(a) >= further(b) ? a : b, how.reach];
}

/** Sole and ankle: the heel behind and below the ankle, the toes ahead of it. */
export const FOOT = { heel: [-4, -3], toe: [14, -3.5] } as const;

function side(pose: Pose, name: 'near' | 'far', hip: Point, shoulder: Point): readonly (readonly [Joint, Point])[] {
  const { arm, leg } = pose[name];
  const [elbow, wrist] = limb(shoulder, arm, BONES.upperArm, BONES.forearm);
  const [knee, ankle] = limb(hip, leg, BONES.thigh, BONES.shank);
  return [
    [`${name}-elbow`, elbow],
    [`${name}-wrist`, wrist],
    [`${name}-fingers`, along(wrist, arm.end, BONES.hand)],
    [`${name}-knee`, knee],
    [`${name}-ankle`, ankle],
    [`${name}-heel`, turned(ankle, leg.end, ...FOOT.heel)],
    [`${name}-toe`, turned(ankle, leg.end, ...FOOT.toe)],
  ];
}

/** Where the joints of a pose are. Throws where a hand or foot cannot reach its place. */
export function figureOf(pose: Pose): Figure {
  const { hip } = pose;
  const waist = along(hip, pose.spine[0], BONES.low);
  const shoulder = along(waist, pose.spine[1], BONES.high);
  const chin = along(shoulder, pose.head, BONES.neck);
  const trunk: readonly (readonly [Joint, Point])[] = [
    ['hip', hip],
    ['waist', waist],
    ['shoulder', shoulder],
    ['chin', chin],
    ['crown', turned(chin, pose.head, 9, 1)],
  ];
  return Object.fromEntries([
    ...trunk,
    ...side(pose, 'near', hip, shoulder),
    ...side(pose, 'far', hip, shoulder),
  ]) as Figure;
}
