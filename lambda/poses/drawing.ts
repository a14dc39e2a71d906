import type { Side } from '../content/types';
import { ANATOMY, FACE, leaning, type Part, type Place, type Tone } from './anatomy';
import { figureOf, SENT, type Sent } from './skeleton';
import type { Point, Pose, PoseSet, PropKind } from './types';

/** The picture, in its own pixels. */
export const FRAME = { width: 480, height: 360, margin: 18 } as const;

/** Width of the dark edge around a part of the body, and of the bright one around the worked limb. */
export const EDGE = 2;
export const HALO = 3.2;
/** Close enough to fill the picture, and not so close that the lying are giants beside the standing. */
const CLOSEST = 2.8;

/** A pose as it travels: whole pixels of the picture, for the right side. The left side is the mirror image. */
export interface Sketch {
  /** x and y of each joint, in the order of `SENT`. */
  readonly joints: readonly number[];
  /** Pixels of one unit: widths are units. */
  readonly scale: number;
  readonly worked: Pose['worked'] | null;
  readonly spot: Point | null;
  readonly props: readonly { readonly kind: PropKind; readonly width: number; readonly path: string }[];
}

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
  const at = (place: Place): Point =>
    placeIn((joint, axis) => figure[joint][axis], place, 1).map(Number) as unknown as Point;
  const body = [...ANATOMY, FACE].flatMap(({ strokes }) =>
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
export function sketchOf(pose: Pose, { scale, left, floor }: Framing): Sketch {
  const figure = figureOf(pose);
  const at = ([x, y]: Point): Point => [Math.round(left + x * scale), Math.round(floor - y * scale)];
  const text = (point: Point): string => at(point).join(' ');
  return {
    joints: SENT.flatMap((joint) => at(figure[joint])),
    scale,
    worked: pose.worked ?? null,
    spot: pose.spot ? at(pose.spot) : null,
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

/** A number, or what a screen reads as one: a sum of coordinates is written once for both. */
type Coordinate = (joint: Sent, axis: 0 | 1) => number | string;

const plain = (value: number): string => String(Math.round(value * 1000) / 1000).replace(/^(-?)0\./, '$1.');

/** The sum of coordinates that a place is; `hand` is -1 where y points down. */
export function placeIn(coordinate: Coordinate, place: Place, hand: 1 | -1): [x: string | number, y: string | number] {
  if (typeof place === 'string') return [coordinate(place, 0), coordinate(place, 1)];
  const [from, to, along, beside = 0] = place;
  const lean = leaning(from, beside) * hand;
  const sum = (axis: 0 | 1): string | number => {
    const [a, b] = [coordinate(from, axis), coordinate(to, axis)];
    const other = axis === 0 ? 1 : 0;
    const [c, d] = [coordinate(from, other), coordinate(to, other)];
    const sideways = axis === 0 ? -lean : lean;
    if (typeof a === 'number') {
      return a + (Number(b) - a) * along + (Number(d) - Number(c)) * sideways;
    }
    const bone = along === 0 ? '' : `+(${b}-${a})*${plain(along)}`;
    return `${a}${bone}${sideways === 0 ? '' : `+(${d}-${c})*${plain(sideways)}`}`;
  };
  return [sum(0), sum(1)];
}

/** The path of places; `coordinate` gives numbers for a drawing, expressions for a screen. */
export function pathOf(
  places: readonly Place[],
  coordinate: Coordinate,
  write: (value: string | number) => string,
): string {
  return `M${places.map((place) => placeIn(coordinate, place, -1).map(write).join(' ')).join('L')}`;
}

/** Everything to draw of a sketch, from back to front. */
export function linesOf(sketch: Sketch): readonly Line[] {
  const { joints, scale, worked, spot, props } = sketch;
  const coordinate = (joint: Sent, axis: 0 | 1): number => joints[SENT.indexOf(joint) * 2 + axis] as number;
  const write = (value: string | number): string => String(Math.round(Number(value)));
  const lines = ({ name, strokes }: Part): Line[] => {
    const at = worked !== null && name === `near-${worked}`;
    const drawn = strokes.map(
      ({ tone, width, places }): Line => ({
        tone: at ? 'worked' : tone,
        width: Math.round(width * scale),
        path: pathOf(places, coordinate, write),
      }),
    );
    if (name === 'face') return drawn;
    const edges = drawn.map(
      (line): Line => ({
        ...line,
        tone: at ? 'halo' : 'edge',
        width: line.width + Math.round(2 * (at ? HALO : EDGE) * scale),
      }),
    );
    return [...edges, ...drawn];
  };
  const body = ANATOMY.flatMap((part) => (part.name === 'hair' ? [...lines(part), ...lines(FACE)] : lines(part)));
  const dot = (tone: Line['tone'], width: number): Line[] =>
    spot ? [{ tone, width: Math.round(width * scale), path: `M${spot.join(' ')}L${spot.join(' ')}` }] : [];
  return [
    ...props.map(({ kind, width, path }): Line => ({ tone: kind, width, path })),
    ...body,
    ...dot('glow', 17),
    ...dot('edge', 11),
    ...dot('spot', 8),
  ];
}

/** A step of a move as it travels; a move without a picture for the step shows the work. */
export const sketch = (set: PoseSet, step: keyof PoseSet): Sketch => sketchOf(set[step] ?? set.hold, framingOf(set));

/** How the picture is put in place for a side: the left one is the mirror image. */
export const mirrored = (side: Side): boolean => side === 'left';
