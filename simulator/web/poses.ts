import { DRAWN, svgPicture } from '../../lambda/poses/svg';

const STEPS = ['start', 'mid', 'hold'] as const;
const SIDES = ['left', 'right'] as const;

/** The picture of every step of every move, by its path. */
export const PICTURES: ReadonlyMap<string, () => string> = new Map(
  DRAWN.flatMap((move) =>
    STEPS.flatMap((step) =>
      SIDES.map((side) => [
        `/pose/${move}.${step}.${side}.svg`,
        () => svgPicture(move, step, side, move.replaceAll('-', ' ')),
      ]),
    ),
  ),
);
