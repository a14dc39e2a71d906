import type { MoveId } from '../content';
import type { Side } from '../content/types';
import { POSES } from '.';
import { COLOURS } from './colours';
import { FRAME, linesOf, mirrored, sketch } from './drawing';
import type { PoseSet, PoseStep } from './types';

/** The lines of a step as SVG, without the picture around them. */
export function svgLines(set: PoseSet, step: PoseStep, side: Side): string {
  const lines = linesOf(sketch(set, step)).map(({ tone, width, path }) => {
    const colour = COLOURS[tone];
    // A colour that lets through would show where fill and line overlap.
    return `<path d="${path}" fill="${colour.length > 7 ? 'none' : colour}" stroke="${colour}" stroke-width="${width}"/>`;
  });
  const mirror = mirrored(side) ? ` transform="matrix(-1 0 0 1 ${FRAME.width} 0)"` : '';
  return `<g stroke-linecap="round" stroke-linejoin="round"${mirror}>${lines.join('')}</g>`;
}

/** Every move that has a picture. */
export const DRAWN = Object.keys(POSES) as readonly MoveId[];

/**
 * A whole picture of a move, 480 by 360. A move without sides is drawn as on the right. `title` is what somebody who
 * cannot see it is told: it must hold no markup.
 */
export const svgPicture = (move: MoveId, step: PoseStep, side: Side, title: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FRAME.width} ${FRAME.height}" role="img" aria-label="${title}">` +
  `<rect width="100%" height="100%" rx="24" fill="${COLOURS.ground}"/>${svgLines(POSES[move], step, side)}</svg>`;
