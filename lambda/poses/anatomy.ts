import type { Joint } from './skeleton';

/** What a shape of the body is, for its colour. */
export type Tone = 'skin' | 'shirt' | 'legs' | 'hair' | 'far-skin' | 'far-shirt' | 'far-legs';

/** A joint, or a place between two joints. */
export type Place = Joint | readonly [from: Joint, to: Joint, part: number];

/** A place and how far the skin is from it. */
export type Bead = readonly [place: Place, radius: number];

/** A rounded shape around a row of places: the skin runs straight from bead to bead. */
export interface Chain {
  readonly tone: Tone;
  readonly beads: readonly Bead[];
}

/** A part of the body, drawn with one edge around all its chains. The worked limb is told by its name. */
export interface Part {
  readonly name: 'trunk' | 'head' | `${'near' | 'far'}-${'arm' | 'leg'}`;
  readonly chains: readonly Chain[];
}

const chain = (tone: Tone, ...beads: readonly Bead[]): Chain => ({ tone, beads });

const leg = (side: 'near' | 'far', tone: Tone, skin: Tone): Part => ({
  name: `${side}-leg`,
  chains: [
    chain(skin, [`${side}-ankle`, 4.4], [[`${side}-ankle`, `${side}-toe`, 0.62], 3.8]),
    chain(skin, [`${side}-ankle`, 4.4], [`${side}-heel`, 4], [`${side}-toe`, 3.3]),
    chain(
      tone,
      ['hip', 11.5],
      [`${side}-knee`, 7],
      [[`${side}-knee`, `${side}-ankle`, 0.34], 6.8],
      [[`${side}-knee`, `${side}-ankle`, 0.92], 4.8],
    ),
  ],
});

const arm = (side: 'near' | 'far', skin: Tone, sleeve: Tone): Part => ({
  name: `${side}-arm`,
  chains: [
    chain(skin, ['shoulder', 5.6], [`${side}-elbow`, 4.5], [`${side}-wrist`, 3.7], [`${side}-fingers`, 3.4]),
    chain(sleeve, ['shoulder', 6.8], [['shoulder', `${side}-elbow`, 0.52], 6.2]),
  ],
});

/** The body from back to front. The shirt hangs over the hips. */
export const ANATOMY: readonly Part[] = [
  arm('far', 'far-skin', 'far-shirt'),
  leg('far', 'far-legs', 'far-skin'),
  {
    name: 'head',
    chains: [
      chain('skin', ['shoulder', 5], ['chin', 5]),
      chain('hair', ['bun', 4.6]),
      chain('hair', ['nape', 9.2], ['crown', 9.6]),
      chain('skin', ['chin', 6.4], ['brow', 7.6]),
      chain('skin', ['brow', 3], ['nose', 2.2]),
    ],
  },
  leg('near', 'legs', 'skin'),
  {
    name: 'trunk',
    chains: [
      chain(
        'shirt',
        [['hip', 'waist', 0.2], 11.6],
        ['waist', 11],
        [['waist', 'shoulder', 0.55], 12.6],
        [['waist', 'shoulder', 0.98], 9],
      ),
    ],
  },
  arm('near', 'skin', 'shirt'),
];
