import { COLOURS } from '../poses/colours';
import { EDGE, FRAME, HALO, PARTS, type Sketch, SPOT } from '../poses/drawing';
import { bound, type Json } from './apl';

/** What a document knows of a pose. A dozen strokes and their joints: about half a kilobyte. */
export type PoseData = {
  /** Paths, three for each layer: what stands about, the parts of the body, where it is felt. */
  readonly d: readonly string[];
  readonly s: number;
  /** The worked limb: 0 none, 1 leg, 2 arm. */
  readonly w: 0 | 1 | 2;
  /** Three widths and three colours of what stands about. */
  readonly p: readonly (number | string)[];
};

const NOWHERE = 'M-9 -9';
/** Lines in one graphic. No part of the body and no pose's furniture has more. */
const SLOTS = 3;
const three = <T>(list: readonly T[], spare: T): readonly T[] =>
  Array.from({ length: SLOTS }, (_, i) => list[i] ?? spare);

export function poseData({ paths, scale, worked, spot, props }: Sketch): PoseData {
  let next = 0;
  const body = PARTS.flatMap(({ strokes }) => {
    const own = paths.slice(next, next + strokes.length);
    next += strokes.length;
    return three(own, '');
  });
  const dot = spot ?? NOWHERE;
  return {
    d: [
      ...three(
        props.map(({ path }) => path),
        '',
      ),
      ...body,
      dot,
      dot,
      dot,
    ],
    s: scale,
    w: worked === 'leg' ? 1 : worked === 'arm' ? 2 : 0,
    p: [
      ...three(
        props.map(({ width }) => Math.round((10 * width) / scale) / 10),
        0,
      ),
      ...three(
        props.map(({ kind }) => COLOURS[kind]),
        'transparent',
      ),
    ],
  };
}

const line = (path: string, width: string, colour: string): Json => ({
  type: 'path',
  style: 'l',
  pathData: `\${${path}}`,
  strokeWidth: `\${${width}}`,
  stroke: `\${${colour}}`,
  fill: `\${${colour}}`,
});
const LINES = ['axf', 'byg', 'czh'].map((names) => names.split('') as [string, string, string]);

/** Three lines with one edge around them: `a` `b` `c` are paths, `x` `y` `z` widths, `f` `g` `h` colours. */
export const LIMB: Json = {
  type: 'AVG',
  version: '1.1',
  width: FRAME.width,
  height: FRAME.height,
  parameters: ['a', 'b', 'c', 'f', 'g', 'h', 'e', 'x', 'y', 'z', 's', 'm'],
  styles: { l: { values: [{ strokeLineCap: 'round', strokeLineJoin: 'round' }] } },
  items: [
    ...LINES.map(([path, width]) => line(path, `${width}*s+m`, 'e')),
    ...LINES.map(([path, width, colour]) => line(path, `${width}*s`, colour)),
  ],
};

/** Which `w` of a pose makes a part the worked one; 9 for never. */
const WORKED: Readonly<Record<string, number>> = { 'near-leg': 1, 'near-arm': 2 };

const NEVER = 9;

/** Per layer: widths, colours, the `w` that makes it the worked one, and its edge. The first takes them from the pose. */
const LAYERS: readonly (readonly Json[])[] = [
  [...three<Json>([], 0), ...three<Json>([], ''), NEVER, 0],
  ...PARTS.map(({ name, strokes }) => [
    ...three<Json>(
      strokes.map(({ width }) => width),
      0,
    ),
    ...three<Json>(
      strokes.map(({ tone }) => COLOURS[tone]),
      'transparent',
    ),
    WORKED[name] ?? NEVER,
    name === 'face' ? 0 : 2 * EDGE,
  ]),
  [SPOT.glow, SPOT.edge, SPOT.spot, COLOURS.glow, COLOURS.edge, COLOURS.spot, NEVER, 0],
];

/** A figure, from back to front. Around it `q` is bound to a pose. */
export const FIGURE: Json = {
  type: 'Container',
  width: '100%',
  height: '100%',
  data: LAYERS,
  item: {
    type: 'VectorGraphic',
    source: 'limb',
    position: 'absolute',
    width: '100%',
    height: '100%',
    scale: 'best-fit',
    bind: [
      { name: 'v', value: bound('q.w==data[6]') },
      { name: 'u', value: bound('index?data:q.p') },
    ],
    ...Object.fromEntries(
      LINES.flatMap(([path, width, colour], i) => [
        [path, bound(`q.d[index*3+${i}]`)],
        [width, bound(`u[${i}]`)],
        [colour, bound(`u[${i + 3}]`)],
      ]),
    ),
    s: bound('q.s'),
    m: bound(`(v?${2 * HALO}:data[7])*q.s`),
    e: bound('v?d.c[0]:d.c[1]'),
  },
};
