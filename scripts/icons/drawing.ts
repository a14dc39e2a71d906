import type { Picture } from './png';

/**
 * The icon: somebody lies on the floor at dusk, knees bent, under the arc of a hold that is nearly over. The warm line
 * from the low back to the thigh is the psoas. Lengths are fractions of the side, from the top left corner.
 */

type Colour = readonly [number, number, number];
type Point = readonly [number, number];

const NIGHT: Colour = [24, 30, 66];
const DUSK: Colour = [61, 64, 122];
const ROSE: Colour = [214, 128, 126];
const SKIN: Colour = [252, 241, 222];
const EMBER: Colour = [243, 112, 84];
const FLOOR: Colour = [36, 30, 62];

const FLOOR_Y = 0.735;
/** Centre and radius of the arc; it runs from the left end of the floor over the figure, and stops short of the right. */
const ARC = { centre: [0.5, 0.6] as Point, radius: 0.335, half: 0.012, from: Math.PI, to: Math.PI * 1.78 };

const HEAD = { centre: [0.268, 0.663] as Point, radius: 0.052 };
/** Limbs of one thickness, joint to joint: trunk, thigh, shin, foot, and the arm resting along the floor. */
const BODY: readonly (readonly [Point, Point, number])[] = [
  [[0.36, 0.685], [0.552, 0.69], 0.038],
  [[0.552, 0.69], [0.672, 0.487], 0.034],
  [[0.672, 0.487], [0.735, 0.7], 0.027],
  [[0.735, 0.708], [0.785, 0.711], 0.017],
];
const PSOAS: readonly (readonly [Point, Point, number])[] = [
  [[0.45, 0.687], [0.545, 0.682], 0.012],
  [[0.545, 0.682], [0.59, 0.61], 0.012],
];

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

/** How far a point is from the edge of a limb: a line with round ends. Negative inside. */
function fromLimb(point: Point, [from, to, half]: readonly [Point, Point, number]): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  return distance(point, [from[0] + t * dx, from[1] + t * dy]) - half;
}

const fromAny = (point: Point, limbs: typeof BODY): number => Math.min(...limbs.map((limb) => fromLimb(point, limb)));

const onArc = (angle: number): Point => [
  ARC.centre[0] + ARC.radius * Math.cos(angle),
  ARC.centre[1] + ARC.radius * Math.sin(angle),
];

function fromArc(point: Point): number {
  const turn = Math.atan2(point[1] - ARC.centre[1], point[0] - ARC.centre[0]);
  const angle = turn < 0 ? turn + 2 * Math.PI : turn;
  if (angle >= ARC.from && angle <= ARC.to) return Math.abs(distance(point, ARC.centre) - ARC.radius) - ARC.half;
  return Math.min(distance(point, onArc(ARC.from)), distance(point, onArc(ARC.to))) - ARC.half;
}

const mix = (a: Colour, b: Colour, part: number): Colour => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
  a[2] + (b[2] - a[2]) * part,
];

const smooth = (x: number): number => {
  const t = Math.min(1, Math.max(0, x));
  return t * t * (3 - 2 * t);
};

/** The sky darkens upwards, and glows where the floor meets it. */
function sky([x, y]: Point): Colour {
  const low = smooth(y / FLOOR_Y);
  const glow = smooth(1 - distance([x, y * 1.25], [0.5, FLOOR_Y * 1.25]) / 0.62);
  return mix(mix(NIGHT, DUSK, low), ROSE, glow * 0.85);
}

/** The colour of a point; `soft` is half the width of an edge. */
function colourAt(point: Point, soft: number): Colour {
  const cover = (outside: number): number => smooth((soft - outside) / (2 * soft));
  let colour = sky(point);
  colour = mix(colour, FLOOR, cover(FLOOR_Y - point[1]));
  colour = mix(colour, SKIN, cover(fromArc(point)) * 0.92);
  // The end of the arc is where the hold is now.
  colour = mix(colour, EMBER, cover(distance(point, onArc(ARC.to)) - ARC.half * 2.1));
  colour = mix(colour, SKIN, cover(Math.min(distance(point, HEAD.centre) - HEAD.radius, fromAny(point, BODY))));
  return mix(colour, EMBER, cover(fromAny(point, PSOAS)));
}

/** Draws the icon with the given side, in pixels. */
export function drawIcon(size: number): Picture {
  const pixels = new Uint8Array(size * size * 3);
  const soft = 0.75 / size;
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const colour = colourAt([(x + 0.5) / size, (y + 0.5) / size], soft);
      pixels.set(
        colour.map((part) => Math.round(part)),
        (y * size + x) * 3,
      );
    }
  }
  return { size, pixels };
}
