import { type MoveId, move } from '../../lambda/content';
import type { Side } from '../../lambda/content/types';
import { POSES } from '../../lambda/poses';
import { type Disc, FRAME, framingOf, type Shape, shapesOf } from '../../lambda/poses/drawing';
import { pathOf } from '../../lambda/poses/path';
import { BONES, clearance, distance, type Figure, figureOf } from '../../lambda/poses/skeleton';
import { COLOURS, svgPicture } from '../../lambda/poses/svg';
import type { Pose, PoseStep } from '../../lambda/poses/types';

/** Skin may be this far from what it rests on: about a centimetre on a body. */
const TOUCHING = 1.5;

const all = Object.entries(POSES).flatMap(([id, set]) =>
  Object.entries(set).map(([step, pose]) => [`${id}, ${step}`, id as MoveId, step as PoseStep, pose as Pose] as const),
);

const discs = (shapes: readonly Shape[]): Disc[] =>
  shapes.flatMap(({ chains, areas = [] }) => [...chains.flat(), ...areas.flat().map(([x, y]): Disc => [x, y, 0])]);

const drawn = (id: MoveId, step: PoseStep, side: Side): readonly Shape[] =>
  shapesOf(POSES[id][step] as Pose, framingOf(POSES[id]), side);

describe.each(all)('%s', (_name, id, step, pose) => {
  const figure = figureOf(pose);

  it('has limbs of the right length', () => {
    const bones: readonly [keyof Figure, keyof Figure, number][] = (['near', 'far'] as const).flatMap((side) => [
      ['hip', `${side}-knee`, BONES.thigh],
      [`${side}-knee`, `${side}-ankle`, BONES.shank],
      ['shoulder', `${side}-elbow`, BONES.upperArm],
      [`${side}-elbow`, `${side}-wrist`, BONES.forearm],
      [`${side}-wrist`, `${side}-fingers`, BONES.hand],
    ]);
    for (const [from, to, length] of bones) expect(distance(figure[from], figure[to])).toBeCloseTo(length, 6);
    expect(distance(figure.hip, figure.waist) + distance(figure.waist, figure.shoulder)).toBeCloseTo(
      BONES.low + BONES.high,
      6,
    );
  });

  it('rests on the floor with what should rest there', () => {
    for (const part of pose.rests) expect([part, Math.abs(clearance(figure, part)) <= TOUCHING]).toEqual([part, true]);
  });

  it('sinks into no floor', () => {
    if (pose.view === 'above') return;
    // Hair may touch the mat, a body may not pass through it.
    const under = discs(
      drawn(id, step, 'right').filter(({ tone }) => ['skin', 'legs', 'worked', 'shirt'].includes(tone)),
    );
    const { floor, scale } = framingOf(POSES[id]);
    for (const [, y, radius] of under) expect(y + radius).toBeLessThanOrEqual(floor + 2.6 * scale);
  });

  it('is inside the picture whole, on both sides', () => {
    for (const side of ['left', 'right'] as const) {
      for (const [x, y, radius] of discs(drawn(id, step, side))) {
        expect(x - radius).toBeGreaterThanOrEqual(0);
        expect(x + radius).toBeLessThanOrEqual(FRAME.width);
        expect(y - radius).toBeGreaterThanOrEqual(0);
        expect(y + radius).toBeLessThanOrEqual(FRAME.height);
      }
    }
  });

  it('is the mirror image for the left side', () => {
    const right = discs(drawn(id, step, 'right'));
    const left = discs(drawn(id, step, 'left'));
    expect(left).toHaveLength(right.length);
    for (const [i, [x, y, radius]] of right.entries()) {
      const [otherX, otherY, otherRadius] = left[i] as Disc;
      expect(otherX).toBeCloseTo(FRAME.width - x, 6);
      expect([otherY, otherRadius]).toEqual([y, radius]);
    }
  });

  it('shows the worked side by a bright edge as well as by its colour, where a side is worked', () => {
    const tones = drawn(id, step, 'right').map(({ tone }) => tone);
    const sided = move(id).sides === 'each';
    expect([tones.includes('worked'), tones.includes('halo')]).toEqual([sided, sided]);
  });

  it('is drawn with whole numbers and known colours', () => {
    for (const shape of drawn(id, step, 'left')) {
      expect(pathOf(shape)).toMatch(/^(M-?\d+ -?\d+([LA][-\d ]+)+Z)+$/);
      expect(COLOURS[shape.tone]).toMatch(/^#[0-9a-f]{6}([0-9a-f]{2})?$/);
    }
  });
});

describe('the pictures of a move', () => {
  it('differ between getting ready and the work, or nobody needs both', () => {
    for (const [id, set] of Object.entries(POSES)) {
      expect([id, JSON.stringify(figureOf(set.start))]).not.toEqual([id, JSON.stringify(figureOf(set.hold))]);
    }
  });

  it('show the front knee over the foot and the back knee on the floor in the kneeling lunge', () => {
    const figure = figureOf(POSES['kneeling-lunge'].hold);
    expect(Math.abs(figure['far-knee'][0] - figure['far-ankle'][0])).toBeLessThan(8);
    expect(figure['near-knee'][1]).toBeLessThan(15);
    expect(figure.hip[0]).toBeGreaterThan(figure['near-knee'][0] + 10);
  });

  it('show shoulders, hips and knees in one line in the bridge', () => {
    const { shoulder, hip, 'near-knee': knee } = figureOf(POSES['glute-bridge'].hold);
    const bent =
      Math.atan2(hip[1] - shoulder[1], hip[0] - shoulder[0]) - Math.atan2(knee[1] - hip[1], knee[0] - hip[0]);
    expect(Math.abs(bent)).toBeLessThan(0.06);
  });

  it('show the elbows under the shoulders in the sphinx', () => {
    const figure = figureOf(POSES.sphinx.hold);
    expect(Math.abs(figure['near-elbow'][0] - figure.shoulder[0])).toBeLessThan(4);
  });

  it('show the hand at the foot in the stretches that hold it', () => {
    for (const id of ['prone-quad-stretch', 'side-lying-stretch'] as const) {
      const figure = figureOf(POSES[id].hold);
      const near = Math.min(
        ...(['near-ankle', 'near-toe', 'near-heel'] as const).map((joint) =>
          distance(figure['near-fingers'], figure[joint]),
        ),
      );
      expect([id, near < 9]).toEqual([id, true]);
    }
  });

  it('come as one SVG that names what it shows', () => {
    const svg = svgPicture('camel', 'hold', 'right', 'the camel');
    expect(svg).toContain('aria-label="the camel"');
    expect(svg.match(/<path /g)?.length).toBeGreaterThan(10);
  });
});
