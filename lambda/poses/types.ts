/** A place in the picture: x to the right, y up from the floor. */
export type Point = readonly [x: number, y: number];
/** Degrees, counter-clockwise; 0 points right, 90 up. */
export type Angle = number;

/** Which of the two places a bent elbow or knee takes: the one that lies further this way. */
export type Way = 'up' | 'down' | 'left' | 'right';

/** A leg or arm, by the directions of its two long bones or by the place its ankle or wrist reaches. */
export type Limb =
  | { readonly bones: readonly [upper: Angle, lower: Angle]; readonly end: Angle }
  | { readonly reach: Point; readonly bend: Way; readonly end: Angle };

/** The parts of a body that may rest on something. */
export type Contact =
  | 'head'
  | 'shoulder'
  | 'waist'
  | 'hip'
  | `${'near' | 'far'}-${'elbow' | 'wrist' | 'fingers' | 'knee' | 'ankle' | 'heel' | 'toe'}`;

export type PropKind = 'mat' | 'cushion' | 'pillow' | 'ball' | 'roller' | 'chair' | 'wall' | 'strap' | 'sign';

/** Something in the room: lines of one width with round ends. A ball is a line without length. */
export interface Prop {
  readonly kind: PropKind;
  readonly lines: readonly (readonly Point[])[];
  readonly width: number;
  /** The lines go around an area, which is drawn too. */
  readonly filled?: true;
}

/**
 * How a body is, for the right side being worked: the worked side is the near one. Somebody who stands faces right, who
 * lies on the back has the head on the left, on the front on the right; on the side is seen from above.
 */
export interface Pose {
  readonly view: 'side' | 'above';
  readonly hip: Point;
  /** From hip to waist, and from waist to shoulders. */
  readonly spine: readonly [low: Angle, high: Angle];
  /** From the shoulders to the crown. */
  readonly head: Angle;
  readonly near: { readonly arm: Limb; readonly leg: Limb };
  readonly far: { readonly arm: Limb; readonly leg: Limb };
  /** The limb that shows the worked side: a bright edge, and of a leg the band at the front of the hip. Absent where no side is worked. */
  readonly worked?: 'arm' | 'leg';
  /** Where it is felt, if not there: a short band between two places, or the front of the near hip, where no one side is worked. */
  readonly spot?: readonly [from: Point, to: Point] | 'front-of-hip';
  readonly props: readonly Prop[];
  /** What rests on the floor, and is checked to. */
  readonly rests: readonly Contact[];
}

/** The pictures of a move: getting ready, the work, and a stage between where it matters. */
export interface PoseSet {
  readonly start: Pose;
  readonly mid?: Pose;
  readonly hold: Pose;
}

export type PoseStep = keyof PoseSet;
