import type { Joint } from './skeleton';
import { BONES, FOOT } from './skeleton';

/** What a stroke of the body is, for its colour. */
export type Tone = 'skin' | 'shirt' | 'legs' | 'hair' | 'far-skin' | 'far-shirt' | 'far-legs';

/**
 * A joint, or a place beside a bone: `along` it in parts of its length, `beside` it in units, to the left of its
 * direction.
 */
export type PosePlace = Joint | readonly [from: Joint, to: Joint, along: number, beside?: number];

/** A line with round ends through its places, filled where it goes around an area. */
export interface Stroke {
  readonly tone: Tone;
  readonly width: number;
  readonly places: readonly PosePlace[];
}

/** A part of the body, drawn with one edge around its strokes. The worked limb is told by its name. */
export interface Part {
  readonly name: 'trunk' | 'hair' | 'face' | `${'near' | 'far'}-${'arm' | 'leg'}`;
  readonly strokes: readonly [Stroke, Stroke, Stroke] | readonly [Stroke, Stroke] | readonly [Stroke];
}

/** Lengths of the bones beside which places lie. */
const LENGTHS: Readonly<Record<string, number>> = {
  hip: BONES.thigh,
  knee: BONES.shank,
  ankle: Math.hypot(...FOOT.toe),
  waist: BONES.high,
  shoulder: BONES.neck,
};

/** How far beside a bone, in parts of its length. */
export const leaning = (from: Joint, beside: number): number =>
  beside / (LENGTHS[from.replace(/^(near|far)-/, '')] as number);

const stroke = (tone: Tone, width: number, ...places: readonly PosePlace[]): Stroke => ({ tone, width, places });

const leg = (side: 'near' | 'far', tone: Tone, skin: Tone): Part => {
  const [knee, ankle, toe] = [`${side}-knee`, `${side}-ankle`, `${side}-toe`] as const;
  return {
    name: `${side}-leg`,
    strokes: [
      stroke(skin, 7.4, ankle, `${side}-heel`, toe),
      stroke(tone, 9.2, [knee, ankle, 0.22, 2.5], [knee, ankle, 0.94], [knee, ankle, 0.22, -2.5]),
      stroke(tone, 14, ['hip', knee, 0, 4.6], knee, ['hip', knee, 0, -4.6]),
    ],
  };
};

const arm = (side: 'near' | 'far', skin: Tone, sleeve: Tone): Part => {
  const [elbow, wrist, fingers] = [`${side}-elbow`, `${side}-wrist`, `${side}-fingers`] as const;
  return {
    name: `${side}-arm`,
    strokes: [
      stroke(skin, 7, wrist, fingers),
      stroke(skin, 8.6, 'shoulder', elbow, wrist, elbow),
      stroke(sleeve, 12.8, 'shoulder', ['shoulder', elbow, 0.5]),
    ],
  };
};

/** A place in the head, from the chin on. */
const inHead = (ahead: number, beside: number): PosePlace => ['shoulder', 'chin', 1 + ahead / BONES.neck, beside];

/** The body from back to front. The shirt hangs over the hips. */
export const ANATOMY: readonly Part[] = [
  arm('far', 'far-skin', 'far-shirt'),
  leg('far', 'far-legs', 'far-skin'),
  {
    name: 'hair',
    strokes: [
      stroke('skin', 10, 'shoulder', 'chin'),
      stroke('hair', 9, inHead(19, 6), inHead(17, 5)),
      stroke('hair', 18.6, inHead(4, 2), inHead(9, 1)),
    ],
  },
  leg('near', 'legs', 'skin'),
  {
    name: 'trunk',
    strokes: [
      stroke('shirt', 22.4, ['hip', 'waist', 0.15], 'waist'),
      stroke(
        'shirt',
        18,
        'waist',
        ['waist', 'shoulder', 0.52, 3.4],
        ['waist', 'shoulder', 0.97],
        ['waist', 'shoulder', 0.52, -3.4],
      ),
    ],
  },
  arm('near', 'skin', 'shirt'),
];

/** The face is drawn over the hair, without an edge. */
export const FACE: Part = {
  name: 'face',
  strokes: [stroke('skin', 13.6, 'chin', inHead(7, -2))],
};
