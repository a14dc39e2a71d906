import type { Point, Prop } from './types';

/** The mat is drawn under the floor line, so that what rests on it rests at height 0. */
export const mat = (from: number, to: number): Prop => ({
  kind: 'mat',
  width: 5,
  lines: [
    [
      [from, -3.5],
      [to, -3.5],
    ],
  ],
});

/** A mat seen from above, as wide as somebody who lies on their side. */
export const matAbove: Prop = {
  kind: 'mat',
  width: 12,
  filled: true,
  lines: [
    [
      [20, 40],
      [220, 40],
      [220, 118],
      [20, 118],
      [20, 40],
    ],
  ],
};

/** An eye and an arrow down to the mat: what is drawn lies on the floor, and is seen from above. */
export const seenFromAbove: Prop = {
  kind: 'sign',
  width: 2.4,
  lines: [
    [
      [28, 146],
      [32, 150],
      [38, 152],
      [44, 150],
      [48, 146],
      [44, 142],
      [38, 140],
      [32, 142],
      [28, 146],
    ],
    [
      [37, 146],
      [39, 146],
      [39, 147],
      [37, 147],
      [37, 145],
      [39, 145],
    ],
    [
      [38, 135],
      [38, 127],
    ],
    [
      [35, 130],
      [38, 127],
      [41, 130],
    ],
  ],
};

/** What is round and lies on the floor, so wide. */
const round =
  (kind: 'ball' | 'roller', width: number) =>
  (x: number): Prop => ({
    kind,
    width,
    lines: [
      [
        [x, width / 2],
        [x, width / 2],
      ],
    ],
  });

/** Under seven centimetres, and a roller of fifteen: one unit is about a centimetre. */
export const ball = round('ball', 6.8);
export const roller = round('roller', 15);

/** Padding of a thickness, each piece from one place to another. */
export const padding = (kind: 'cushion' | 'pillow', width: number, ...places: readonly Point[]): Prop => ({
  kind,
  width,
  lines: places.flatMap((_, i) => (i % 2 === 0 ? [places.slice(i, i + 2)] : [])),
});

/** A sturdy chair seen from the side; `back` is where its back stands, `faces` where its seat is from there. */
export const chair = (back: number, faces: 'left' | 'right'): Prop => {
  const seat = back + (faces === 'right' ? 34 : -34);
  return {
    kind: 'chair',
    width: 5,
    lines: [
      [
        [back, 2.5],
        [back, 88],
      ],
      [
        [back, 44],
        [seat, 44],
        [seat, 2.5],
      ],
    ],
  };
};
