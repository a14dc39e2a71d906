import type { MoveId } from './index';

/** The parts of the body a listener asks the place of. */
export const PARTS = ['head', 'shoulders', 'elbows', 'hands', 'back', 'hips', 'knees', 'feet'] as const;
export type Part = (typeof PARTS)[number];
export const isPart = (id: string): id is Part => PARTS.some((part) => part === id);

/** What people have at home and ask to use. `hard-ball` is a golf ball and everything as hard. */
export const THINGS = [
  'ball',
  'tennis-ball',
  'hard-ball',
  'fingers',
  'roller',
  'pillow',
  'towel',
  'chair',
  'wall',
  'book',
  'strap',
] as const;
export type Thing = (typeof THINGS)[number];
export const isThing = (id: string): id is Thing => THINGS.some((thing) => thing === id);

/** What a thing is good for in a move. Those that begin with `no-` are not, and say why. */
export const USES = [
  'under-head',
  'under-knee',
  'under-knees',
  'between-knees',
  'under-belly',
  'under-arms',
  'behind-back',
  'legs-up',
  'hold-on',
  'hands-on',
  'sit-on',
  'around-foot',
  'behind-thigh',
  'made-for-it',
  'firm-later',
  'fingers-instead',
  'rolled-up',
  'no-need',
  'no-press',
  'no-hard',
  'no-ball-yet',
  'no-spine',
  'no-lift',
  'no-reach',
  'no-slip',
] as const;
export type Use = (typeof USES)[number];
export const isUsed = (use: Use): boolean => !use.startsWith('no-');

/** What a move is, for telling one from the last. */
export const KINDS = ['rest', 'stretch', 'strength', 'massage'] as const;
export type Kind = (typeof KINDS)[number];

/** How much of it is enough: the answer to "how hard should I press". */
export const EFFORTS = ['rest', 'pull', 'arch', 'fingers', 'circles', 'ball', 'roller', 'lift', 'plank'] as const;
export type Effort = (typeof EFFORTS)[number];

/** How the breath goes with the move; the words differ before, in and after the work. */
export const BREATHS = ['rest', 'hold', 'press', 'lift', 'knee', 'rise', 'steady'] as const;
export type BreathWay = (typeof BREATHS)[number];
export const PHASES = ['setup', 'work', 'release'] as const;
export type Phase = (typeof PHASES)[number];

/** The questions about a step that are one sentence of its move. */
export const STEP_TOPICS = ['why', 'bend', 'far'] as const;
export type StepTopic = (typeof STEP_TOPICS)[number];

/** What a listener may ask about one move, where the answer is not a sentence of its own (those are in `i18n`). */
export interface StepAnswers {
  readonly kind: Kind;
  readonly effort: Effort;
  readonly breath: BreathWay;
  readonly uses: Readonly<Record<Thing, Use>>;
}

/** Nothing presses in this move. */
const PRESSLESS = {
  ball: 'no-press',
  'tennis-ball': 'no-press',
  'hard-ball': 'no-press',
  fingers: 'no-need',
  roller: 'no-press',
} as const;

const ON_THE_BACK = {
  ...PRESSLESS,
  pillow: 'under-head',
  towel: 'under-head',
  chair: 'no-need',
  wall: 'no-need',
  book: 'under-head',
  strap: 'no-need',
} as const;

const ON_THE_FEET = {
  ...PRESSLESS,
  pillow: 'no-slip',
  towel: 'no-slip',
  chair: 'hold-on',
  wall: 'hold-on',
  book: 'no-slip',
  strap: 'no-need',
} as const;

const KNEELING = {
  ...PRESSLESS,
  pillow: 'under-knees',
  towel: 'under-knees',
  chair: 'no-need',
  wall: 'no-need',
  book: 'no-need',
  strap: 'no-need',
} as const;

const ON_THE_SIDE = {
  ...PRESSLESS,
  pillow: 'under-head',
  towel: 'under-head',
  chair: 'no-need',
  wall: 'no-need',
  book: 'under-head',
  strap: 'no-need',
} as const;

const FACE_DOWN = {
  ...PRESSLESS,
  pillow: 'no-need',
  towel: 'no-need',
  chair: 'no-need',
  wall: 'no-need',
  book: 'no-need',
  strap: 'no-need',
} as const;

/** Every move, all fifteen and the five of our own: one left out, or a thing left out of one, does not compile. */
export const STEPS: Readonly<Record<MoveId, StepAnswers>> = {
  'constructive-rest': { kind: 'rest', effort: 'rest', breath: 'rest', uses: { ...ON_THE_BACK, chair: 'legs-up' } },
  'kneeling-lunge': {
    kind: 'stretch',
    effort: 'pull',
    breath: 'hold',
    uses: { ...KNEELING, pillow: 'under-knee', towel: 'under-knee', chair: 'hold-on', wall: 'hold-on' },
  },
  'ball-release': {
    kind: 'massage',
    effort: 'ball',
    breath: 'press',
    uses: {
      ...FACE_DOWN,
      ball: 'made-for-it',
      'tennis-ball': 'firm-later',
      'hard-ball': 'no-hard',
      fingers: 'fingers-instead',
      roller: 'no-hard',
      pillow: 'no-reach',
      towel: 'no-reach',
      book: 'no-hard',
    },
  },
  camel: { kind: 'stretch', effort: 'arch', breath: 'hold', uses: KNEELING },
  'glute-bridge': {
    kind: 'strength',
    effort: 'lift',
    breath: 'lift',
    uses: { ...ON_THE_BACK, pillow: 'no-lift', towel: 'no-lift', book: 'no-lift' },
  },
  'side-lying-stretch': {
    kind: 'stretch',
    effort: 'pull',
    breath: 'hold',
    uses: { ...ON_THE_SIDE, towel: 'around-foot', strap: 'around-foot' },
  },
  'prone-quad-stretch': {
    kind: 'stretch',
    effort: 'pull',
    breath: 'hold',
    uses: { ...FACE_DOWN, pillow: 'under-belly', towel: 'around-foot', strap: 'around-foot' },
  },
  'knee-to-chest': {
    kind: 'strength',
    effort: 'pull',
    breath: 'knee',
    uses: { ...ON_THE_BACK, towel: 'behind-thigh', strap: 'behind-thigh' },
  },
  'straight-leg-raise': { kind: 'strength', effort: 'lift', breath: 'lift', uses: ON_THE_BACK },
  frankensteins: { kind: 'strength', effort: 'lift', breath: 'steady', uses: ON_THE_FEET },
  'mountain-climbers': {
    kind: 'strength',
    effort: 'plank',
    breath: 'steady',
    uses: { ...FACE_DOWN, pillow: 'no-slip', towel: 'no-slip', chair: 'hands-on', wall: 'hands-on', book: 'no-slip' },
  },
  sphinx: {
    kind: 'stretch',
    effort: 'arch',
    breath: 'rise',
    uses: { ...FACE_DOWN, pillow: 'under-arms', towel: 'under-arms' },
  },
  'supine-massage': {
    kind: 'massage',
    effort: 'fingers',
    breath: 'press',
    uses: {
      ...ON_THE_BACK,
      ball: 'no-ball-yet',
      'tennis-ball': 'no-ball-yet',
      'hard-ball': 'no-hard',
      fingers: 'made-for-it',
      roller: 'no-hard',
    },
  },
  'side-lying-massage': {
    kind: 'massage',
    effort: 'circles',
    breath: 'press',
    uses: {
      ...ON_THE_SIDE,
      ball: 'no-spine',
      'tennis-ball': 'no-spine',
      'hard-ball': 'no-spine',
      fingers: 'made-for-it',
      roller: 'no-spine',
    },
  },
  'foam-rolling': {
    kind: 'massage',
    effort: 'roller',
    breath: 'press',
    uses: {
      ...FACE_DOWN,
      roller: 'made-for-it',
      towel: 'rolled-up',
      ball: 'no-hard',
      'tennis-ball': 'no-hard',
      'hard-ball': 'no-hard',
      fingers: 'no-need',
      pillow: 'under-arms',
    },
  },
  'standing-lunge': { kind: 'stretch', effort: 'pull', breath: 'hold', uses: ON_THE_FEET },
  'standing-breaths': { kind: 'rest', effort: 'rest', breath: 'rest', uses: { ...ON_THE_FEET, chair: 'sit-on' } },
  'propped-rest': {
    kind: 'rest',
    effort: 'rest',
    breath: 'rest',
    uses: { ...ON_THE_BACK, pillow: 'behind-back', towel: 'behind-back', book: 'no-need', chair: 'sit-on' },
  },
  'side-rest': {
    kind: 'rest',
    effort: 'rest',
    breath: 'rest',
    uses: { ...ON_THE_SIDE, pillow: 'between-knees', towel: 'between-knees' },
  },
  'supported-kicks': { kind: 'strength', effort: 'lift', breath: 'steady', uses: ON_THE_FEET },
};
