import type { Side } from '../content/types';
import { ANATOMY, type Bead, type Chain, type Place, type Tone } from './anatomy';
import { type Figure, figureOf } from './skeleton';
import type { Point, Pose, PoseSet, PropKind } from './types';

/** The picture, in its own pixels. */
export const FRAME = { width: 480, height: 360, margin: 18 } as const;

/** A disc: what every shape is made of. */
export type Disc = readonly [x: number, y: number, radius: number];

/** One shape of the picture. Its edge is as wide as `edge` outside the discs; 0 for none. */
export interface Shape {
  readonly tone: Tone | PropKind | 'worked' | 'edge' | 'halo' | 'glow' | 'spot';
  readonly chains: readonly (readonly Disc[])[];
  /** Corners of an area that is filled. */
  readonly areas?: readonly (readonly Point[])[];
}

/** How the frame of a pose, with y up from the floor, becomes the picture. */
export interface Framing {
  readonly scale: number;
  readonly left: number;
  readonly floor: number;
}

/** Width of the dark edge around a part of the body, and of the bright one around the worked limb. */
const EDGE = 2;
const HALO = 3.2;
/** Close enough to fill the picture, and not so close that the lying are giants beside the standing. */
const CLOSEST = 2.8;

const pointOf = (figure: Figure, place: Place): Point => {
  if (typeof place === 'string') return figure[place];
  const [[ax, ay], [bx, by]] = [figure[place[0]], figure[place[1]]];
  return [ax + (bx - ax) * place[2], ay + (by - ay) * place[2]];
};

const discOf = (figure: Figure, [place, radius]: Bead): Disc => [...pointOf(figure, place), radius];

/** All that is drawn of a pose in its own frame. */
function discsOf(pose: Pose): readonly Disc[] {
  const figure = figureOf(pose);
  const body = ANATOMY.flatMap(({ chains }) =>
    chains.flatMap(({ beads }) => beads.map((bead) => discOf(figure, bead))),
  );
  const props = pose.props.flatMap(({ lines, width }) => lines.flat().map(([x, y]): Disc => [x, y, width / 2]));
  return [...body, ...props];
}

/** Where the picture is taken from: the same for all poses of a move, so that only the body moves. */
export function framingOf(set: PoseSet): Framing {
  const discs = Object.values(set).flatMap((pose: Pose | undefined) => (pose ? discsOf(pose) : []));
  const left = Math.min(...discs.map(([x, , r]) => x - r)) - HALO;
  const right = Math.max(...discs.map(([x, , r]) => x + r)) + HALO;
  const top = Math.max(...discs.map(([, y, r]) => y + r)) + HALO;
  const bottom = Math.min(...discs.map(([, y, r]) => y - r)) - HALO;
  const wide = FRAME.width - 2 * FRAME.margin;
  const high = FRAME.height - 2 * FRAME.margin;
  const scale = Math.min(CLOSEST, wide / (right - left), high / (top - bottom));
  const spare = high - (top - bottom) * scale;
  return {
    scale,
    left: FRAME.width / 2 - ((left + right) / 2) * scale,
    // What is low stands a little under the middle, as on a floor.
    floor: FRAME.height - FRAME.margin - spare * 0.42 + bottom * scale,
  };
}

/** Chains that follow each other in one tone make one shape. */
function sameTone(chains: readonly Chain[]): readonly (readonly Chain[])[] {
  const runs: Chain[][] = [];
  for (const chain of chains) {
    const run = runs.at(-1);
    if (run?.[0]?.tone === chain.tone) run.push(chain);
    else runs.push([chain]);
  }
  return runs;
}

/** Everything to draw for a pose, from back to front, in pixels from the upper left corner. */
export function shapesOf(pose: Pose, framing: Framing, side: Side): readonly Shape[] {
  const { scale, left, floor } = framing;
  const figure = figureOf(pose);
  const at = ([x, y]: Point): Point => {
    const across = left + x * scale;
    return [side === 'right' ? across : FRAME.width - across, floor - y * scale];
  };
  const disc = ([x, y, radius]: Disc, wider = 0): Disc => [...at([x, y]), (radius + wider) * scale];
  const worked = pose.worked ? `near-${pose.worked}` : null;
  const props = pose.props.flatMap(({ kind, lines, width, filled }): Shape[] => [
    ...(filled ? [{ tone: kind, chains: [], areas: lines.map((line) => line.map(at)) }] : []),
    { tone: kind, chains: lines.map((line) => line.map(([x, y]) => disc([x, y, width / 2]))) },
  ]);
  const body = ANATOMY.flatMap(({ name, chains }): Shape[] => {
    const wider = name === worked ? HALO : EDGE;
    const edge: Shape = {
      tone: name === worked ? 'halo' : 'edge',
      chains: chains.map(({ beads }) => beads.map((bead) => disc(discOf(figure, bead), wider))),
    };
    const inside = sameTone(chains).map(
      (run): Shape => ({
        tone: name === worked ? 'worked' : (run[0] as Chain).tone,
        chains: run.map(({ beads }) => beads.map((bead) => disc(discOf(figure, bead)))),
      }),
    );
    return [edge, ...inside];
  });
  const dot = (tone: Shape['tone'], radius: number): Shape[] =>
    pose.spot ? [{ tone, chains: [[disc([...pose.spot, radius])]] }] : [];
  return [...props, ...body, ...dot('glow', 8.5), ...dot('edge', 5.6), ...dot('spot', 4)];
}
