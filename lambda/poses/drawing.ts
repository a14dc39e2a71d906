import type { Side } from '../content/types';
import { ANATOMY, FACE, leaning, type Part, type PosePlace, type Tone } from './anatomy';
import { type Figure, figureOf } from './skeleton';
import type { Point, Pose, PoseSet, PropKind } from './types';

/** The picture, in its own pixels. */
export const FRAME = { width: 480, height: 360, margin: 18 } as const;

/** Width of the dark edge around a part of the body, and of the bright one around the worked limb. */
export const EDGE = 2;
export const HALO = 3.2;
/** Widths of the short band that shows where it is felt, from back to front. */
export const SPOT = { glow: 14, edge: 9.5, spot: 6.5 } as const;
/** The front of the hip, where a worked leg is felt: in its skin, from the joint to the middle of the thigh. */
const BAND: readonly PosePlace[] = [
  ['hip', 'near-knee', 0, 3.4],
  ['hip', 'near-knee', 0.5, 2.6],
];
/** Close enough to fill the picture, and not so close that the lying are giants beside the standing. */
const CLOSEST = 2.8;

/** A pose in whole pixels of the picture, for the right side. The left side is the mirror image. */
export interface Sketch {
  /** One path for each stroke of the body, in the order of `PARTS`: its joints and the places beside its bones. */
  readonly paths: readonly string[];
  /** Pixels of one unit: widths are units. */
  readonly scale: number;
  readonly worked: Pose['worked'] | null;
  /** The path of what shows where it is felt. */
  readonly spot: string | null;
  readonly props: readonly { readonly kind: PropKind; readonly width: number; readonly path: string }[];
}

/** The parts as they are drawn, each with its edge but the face, which lies on the hair. */
export const PARTS: readonly Part[] = ANATOMY.flatMap((part) => (part.name === 'hair' ? [part, FACE] : [part]));

/** One line of the picture with round ends, filled where it goes around an area. Widths are pixels. */
export interface Line {
  readonly tone: Tone | PropKind | 'worked' | 'edge' | 'halo' | 'glow' | 'spot';
  readonly width: number;
  readonly path: string;
}

/** How the frame of a pose, with y up from the floor, becomes the picture. */
export interface Framing {
  readonly scale: number;
  readonly left: number;
  readonly floor: number;
}

/** Where the skin of a pose is at most: places and how far it reaches from them. */
function reaches(pose: Pose): readonly (readonly [x: number, y: number, radius: number])[] {
  const figure = figureOf(pose);
  const at = (place: PosePlace): Point => placeIn(figure, place);
  const body = PARTS.flatMap(({ strokes }) =>
    strokes.flatMap(({ places, width }) => places.map((place) => [...at(place), width / 2] as const)),
  );
  return [
    ...body,
    ...pose.props.flatMap(({ lines, width }) => lines.flat().map(([x, y]) => [x, y, width / 2] as const)),
  ];
}

/** Where the picture is taken from: the same for all poses of a move, so that only the body moves. */
export function framingOf(set: PoseSet): Framing {
  const all = Object.values(set).flatMap((pose: Pose | undefined) => (pose ? reaches(pose) : []));
  const left = Math.min(...all.map(([x, , r]) => x - r)) - HALO;
  const right = Math.max(...all.map(([x, , r]) => x + r)) + HALO;
  const top = Math.max(...all.map(([, y, r]) => y + r)) + HALO;
  const bottom = Math.min(...all.map(([, y, r]) => y - r)) - HALO;
  const wide = FRAME.width - 2 * FRAME.margin;
  const high = FRAME.height - 2 * FRAME.margin;
  const scale = Math.floor(100 * Math.min(CLOSEST, wide / (right - left), high / (top - bottom))) / 100;
  const spare = high - (top - bottom) * scale;
  return {
    scale,
    left: FRAME.width / 2 - ((left + right) / 2) * scale,
    // What is low stands a little under the middle, as on a floor.
    floor: FRAME.height - FRAME.margin - spare * 0.42 + bottom * scale,
  };
}

/** A pose in whole pixels. */
function sketchOf(pose: Pose, { scale, left, floor }: Framing): Sketch {
  const figure = figureOf(pose);
  const at = ([x, y]: Point): Point => [Math.round(left + x * scale), Math.round(floor - y * scale)];
  const text = (point: Point): string => at(point).join(' ');
  return {
    paths: PARTS.flatMap(({ strokes }) =>
      strokes.map(({ places }) => `M${places.map((place) => text(placeIn(figure, place))).join('L')}`),
    ),
    scale,
    worked: pose.worked ?? null,
    spot:
      bandOf(pose, figure)
        ?.map((point, i) => `${i === 0 ? 'M' : 'L'}${text(point)}`)
        .join('') ?? null,
    props: pose.props.map(({ kind, lines, width, filled }) => ({
      kind,
      width: Math.round(width * scale),
      // What goes around no area goes back the way it came.
      path: lines
        .map(
          (line) =>
            `M${line.map(text).join('L')}${
              filled
                ? ''
                : line
                    .slice(1, -1)
                    .reverse()
                    .map((p) => `L${text(p)}`)
                    .join('')
            }`,
        )
        .join(''),
    })),
  };
}

/** Where it is felt, as a line; null where nothing is to be felt. */
function bandOf({ spot, worked }: Pose, figure: Figure): readonly Point[] | null {
  if (spot && spot !== 'front-of-hip') return spot;
  return spot || worked === 'leg' ? BAND.map((place) => placeIn(figure, place)) : null;
}

/** Where a place is: a joint, or beside a bone. */
function placeIn(figure: Figure, place: PosePlace): Point {
  if (typeof place === 'string') return figure[place];
  const [from, to, along, beside = 0] = place;
  const [[ax, ay], [bx, by]] = [figure[from], figure[to]];
  const lean = leaning(from, beside);
  return [ax + (bx - ax) * along - (by - ay) * lean, ay + (by - ay) * along + (bx - ax) * lean];
}

/** Everything to draw of a sketch, from back to front. */
export function linesOf({ paths, scale, worked, spot, props }: Sketch): readonly Line[] {
  let next = 0;
  const body = PARTS.flatMap(({ name, strokes }): Line[] => {
    const at = worked !== null && name === `near-${worked}`;
    const drawn = strokes.map(({ tone, width }): Line => {
      const path = paths[next] as string;
      next += 1;
      return { tone, width: Math.round(width * scale), path };
    });
    if (name === 'face') return drawn;
    const edge = Math.round(2 * (at ? HALO : EDGE) * scale);
    return [
      ...drawn.map((line): Line => ({ ...line, tone: at ? 'halo' : 'edge', width: line.width + edge })),
      ...drawn,
    ];
  });
  const dot = (tone: Line['tone'], width: number): Line[] =>
    spot ? [{ tone, width: Math.round(width * scale), path: spot }] : [];
  return [
    ...props.map(({ kind, width, path }): Line => ({ tone: kind, width, path })),
    ...body,
    ...dot('glow', SPOT.glow),
    ...dot('edge', SPOT.edge),
    ...dot(worked === null ? 'spot' : 'worked', SPOT.spot),
  ];
}

/** A step of a move as it travels; a move without a picture for the step shows the work. */
export const sketch = (set: PoseSet, step: keyof PoseSet): Sketch => sketchOf(set[step] ?? set.hold, framingOf(set));

/** How the picture is put in place for a side: the left one is the mirror image. */
export const mirrored = (side: Side): boolean => side === 'left';
