import type { MoveId } from '../content';
import type { Side } from '../content/types';
import { POSES } from '.';
import { FRAME, type Line, linesOf, mirrored, sketch } from './drawing';
import type { PoseSet, PoseStep } from './types';

/** Colours of the drawing, on dark ground. */
export const COLOURS: Readonly<Record<Line['tone'] | 'ground', string>> = {
  ground: '#181e42',
  skin: '#fcf1de',
  shirt: '#8fa4e8',
  legs: '#c9d2f7',
  hair: '#b5744f',
  'far-skin': '#a39fb4',
  'far-shirt': '#5f6fb3',
  'far-legs': '#6f78b0',
  worked: '#f37054',
  halo: '#ffffff',
  edge: '#181e42',
  glow: '#ffd34d66',
  spot: '#ffd34d',
  mat: '#3f7f86',
  cushion: '#d6807e',
  pillow: '#e3cdb8',
  ball: '#5fd38d',
  roller: '#5fd38d',
  chair: '#b98d63',
  wall: '#5a5f91',
  strap: '#5fd38d',
};

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

/**
 * A whole picture of a move, 480 by 360. A move without sides is drawn as on the right. `title` is what somebody who
 * cannot see it is told: it must hold no markup.
 */
export const svgPicture = (move: MoveId, step: PoseStep, side: Side, title: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FRAME.width} ${FRAME.height}" role="img" aria-label="${title}">` +
  `<rect width="100%" height="100%" rx="24" fill="${COLOURS.ground}"/>${svgLines(POSES[move], step, side)}</svg>`;
