import type { Disc, Shape } from './drawing';

const whole = (value: number): number => Math.round(value);

/** A disc as a path. */
const circle = ([x, y, r]: Disc): string => {
  const round = whole(r);
  const [left, right] = [whole(x) - round, whole(x) + round];
  return `M${left} ${whole(y)}A${round} ${round} 0 1 1 ${right} ${whole(y)}A${round} ${round} 0 1 1 ${left} ${whole(y)}Z`;
};

/** The skin around two discs, clockwise like every other outline, so that overlaps stay filled. */
function capsule(a: Disc, b: Disc): string {
  const [ax, ay, ar] = a;
  const [bx, by, br] = b;
  const far = Math.hypot(bx - ax, by - ay);
  // One disc inside the other: the larger one is all there is to see.
  if (far <= Math.abs(ar - br) + 0.5) return circle(ar >= br ? a : b);
  const along = Math.atan2(by - ay, bx - ax);
  const lean = Math.acos((ar - br) / far);
  const at = (x: number, y: number, r: number, angle: number): string =>
    `${whole(x + r * Math.cos(angle))} ${whole(y + r * Math.sin(angle))}`;
  const arc = (r: number, large: boolean, to: string): string => `A${whole(r)} ${whole(r)} 0 ${large ? 1 : 0} 1 ${to}`;
  return [
    `M${at(ax, ay, ar, along - lean)}L${at(bx, by, br, along - lean)}`,
    arc(br, br > ar, at(bx, by, br, along + lean)),
    `L${at(ax, ay, ar, along + lean)}`,
    arc(ar, ar > br, at(ax, ay, ar, along - lean)),
    'Z',
  ].join('');
}

/** The outline of a chain of discs. */
const chainPath = (discs: readonly Disc[]): string => {
  const [first, ...rest] = discs as [Disc, ...Disc[]];
  if (rest.length === 0) return circle(first);
  let before = first;
  return rest
    .map((next) => {
      const piece = capsule(before, next);
      before = next;
      return piece;
    })
    .join('');
};

/** A shape as path data: moves, lines and arcs, in whole pixels. SVG and AVG read the same. */
export function pathOf({ chains, areas = [] }: Shape): string {
  const corners = areas.map((area) => `M${area.map(([x, y]) => `${whole(x)} ${whole(y)}`).join('L')}Z`);
  return [...corners, ...chains.map(chainPath)].join('');
}
