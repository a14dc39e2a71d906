import { type MoveId, move } from '../../lambda/content';
import { POSES } from '../../lambda/poses';
import { COLOURS } from '../../lambda/poses/colours';
import { FRAME, framingOf, type Line, linesOf, sketch } from '../../lambda/poses/drawing';
import { BONES, distance, type Figure, figureOf } from '../../lambda/poses/skeleton';
import { svgLines, svgPicture } from '../../lambda/poses/svg';
import type { Contact, Point, Pose, PoseStep } from '../../lambda/poses/types';

/** Skin may be this far from what it rests on: about a centimetre on a body. */
const TOUCHING = 1.5;

/** How far the skin is from a joint. */
const FLESH: Readonly<Record<string, number>> = {
  head: 10,
  shoulder: 12,
  waist: 11,
  hip: 12,
  elbow: 4.5,
  wrist: 4,
  fingers: 3.5,
  knee: 7,
  ankle: 5,
  heel: 4,
  toe: 3.5,
};

/** Height of a part of the body over the floor: 0 where its skin touches. */
function clearance(figure: Figure, part: Contact): number {
  const joint = part === 'head' ? 'crown' : part;
  return figure[joint][1] - (FLESH[part.replace(/^(near|far)-/, '')] as number);
}

const all = Object.entries(POSES).flatMap(([id, set]) =>
  Object.entries(set).map(([step, pose]) => [`${id}, ${step}`, id as MoveId, step as PoseStep, pose as Pose] as const),
);

/** Every corner of a line, and how far its ink reaches from there. */
const corners = (lines: readonly Line[]): (readonly [x: number, y: number, radius: number])[] =>
  lines.flatMap(({ path, width }) =>
    path
      .split(/[ML]/)
      .filter((at) => at !== '')
      .map((at) => at.split(' ').map(Number) as [number, number])
      .map(([x, y]) => [x, y, width / 2] as const),
  );

const drawn = (id: MoveId, step: PoseStep): readonly Line[] => linesOf(sketch(POSES[id], step));

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
    const body = drawn(id, step).filter(({ tone }) => ['skin', 'legs', 'worked', 'shirt', 'hair'].includes(tone));
    const { floor, scale } = framingOf(POSES[id]);
    for (const [, y, radius] of corners(body)) expect(y + radius).toBeLessThanOrEqual(floor + 2.6 * scale);
  });

  it('is inside the picture whole', () => {
    for (const [x, y, radius] of corners(drawn(id, step))) {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(FRAME.width);
      expect(y - radius).toBeGreaterThanOrEqual(0);
      expect(y + radius).toBeLessThanOrEqual(FRAME.height);
    }
  });

  it('is the same picture for the left side, mirrored about its middle', () => {
    const inside = (svg: string): string => svg.replace(/^<g[^>]*>/, '');
    const left = svgLines(POSES[id], step, 'left');
    expect(inside(left)).toBe(inside(svgLines(POSES[id], step, 'right')));
    expect(left).toContain(`transform="matrix(-1 0 0 1 ${FRAME.width} 0)"`);
  });

  it('shows the worked side by a bright edge as well as by its colour, where a side is worked', () => {
    const tones = drawn(id, step).map(({ tone }) => tone);
    const sided = move(id).sides === 'each';
    expect([tones.includes('worked'), tones.includes('halo')]).toEqual([sided, sided]);
  });

  it('is drawn with whole numbers and known colours', () => {
    for (const { path, tone } of drawn(id, step)) {
      expect(path).toMatch(/^(M-?\d+ -?\d+(L-?\d+ -?\d+)+)+$/);
      expect(COLOURS[tone]).toMatch(/^#[0-9a-f]{6}([0-9a-f]{2})?$/);
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
    // From the heel to the toes: the glide takes it a little ahead of the ankle.
    expect(figure['far-knee'][0]).toBeGreaterThan(figure['far-heel'][0]);
    expect(figure['far-knee'][0]).toBeLessThan(figure['far-toe'][0]);
    expect(figure['near-knee'][1]).toBeLessThan(15);
    expect(figure.hip[0]).toBeGreaterThan(figure['near-knee'][0] + 10);
  });

  it('mark where it is felt with a short band, and in the knee to chest on the leg that stays long', () => {
    for (const [, , , pose] of all)
      if (pose.spot && pose.spot !== 'front-of-hip') expect(distance(...pose.spot)).toBeGreaterThan(5);
    const { spot, ...pose } = POSES['knee-to-chest'].hold;
    const figure = figureOf(pose);
    const near = (joint: 'near-knee' | 'far-knee') =>
      distance((spot as readonly [Point, Point])[1], figure[joint]) -
      distance((spot as readonly [Point, Point])[0], figure[joint]);
    expect(near('far-knee')).toBeLessThan(-10);
    expect(near('near-knee')).toBeGreaterThan(0);
  });

  it.each([
    'glute-bridge',
    'camel',
    'sphinx',
    'ball-release',
    'supine-massage',
    'foam-rolling',
    'mountain-climbers',
  ] as const)('have a band in the work of %s', (id) => expect(sketch(POSES[id], 'hold').spot).toMatch(/^M.+L/));

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
