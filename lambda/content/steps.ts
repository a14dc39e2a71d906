import type { OwnPoints } from './points';

/** Moves that one correction helps alike: where nothing is felt, and where it is felt elsewhere than it belongs. */
const MENDS = [
  'rest',
  'lunge',
  'standing',
  'thigh',
  'bridge',
  'leg',
  'knee',
  'camel',
  'sphinx',
  'fingers',
  'circles',
  'ball',
  'roller',
  'plank',
] as const;
export type Mend = (typeof MENDS)[number];

/**
 * What is done about it, and never what was said: `more` where nothing pulls, `less` for the back, `soft` for a knee or a
 * wrist, `fine` for the thigh, `smaller` for any other place.
 */
const FIXES = ['more', 'less', 'soft', 'fine', 'smaller'] as const;
export type Fix = (typeof FIXES)[number];

/** The parts of the body a listener asks the place of. */
export const PARTS = ['head', 'shoulders', 'elbows', 'hands', 'back', 'hips', 'knees', 'feet'] as const;
export type Part = (typeof PARTS)[number];

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
  'sofa',
  'book',
  'strap',
] as const;
export type Thing = (typeof THINGS)[number];

/** What a thing is good for in a move. Those that begin with `no-` are not, and say why. */
const USES = [
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

/** How much of it is enough: the answer to "how hard should I press". */
const EFFORTS = ['rest', 'pull', 'arch', 'fingers', 'circles', 'ball', 'roller', 'lift', 'plank'] as const;
export type Effort = (typeof EFFORTS)[number];

/** How the breath goes with the move; the words differ before, in and after the work. */
const BREATHS = ['rest', 'hold', 'press', 'lift', 'knee', 'rise', 'steady'] as const;
export type BreathWay = (typeof BREATHS)[number];
export const PHASES = ['setup', 'work', 'release'] as const;
export type Phase = (typeof PHASES)[number];

/** The questions about a step that are one sentence of its move. */
export const STEP_TOPICS = ['why', 'bend', 'far'] as const;
export type StepTopic = (typeof STEP_TOPICS)[number];

/** What a listener may ask about one move, where the answer is not a sentence of its own (those are in `languages/<code>/words/steps.ts`). */
export interface StepAnswers {
  readonly effort: Effort;
  readonly breath: BreathWay;
  readonly mend: Mend;
  readonly points: OwnPoints;
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

export const ON_THE_BACK = {
  ...PRESSLESS,
  pillow: 'under-head',
  towel: 'under-head',
  chair: 'no-need',
  wall: 'no-need',
  sofa: 'no-need',
  book: 'under-head',
  strap: 'no-need',
} as const;

export const ON_THE_FEET = {
  ...PRESSLESS,
  pillow: 'no-slip',
  towel: 'no-slip',
  chair: 'hold-on',
  wall: 'hold-on',
  sofa: 'hold-on',
  book: 'no-slip',
  strap: 'no-need',
} as const;

export const KNEELING = {
  ...PRESSLESS,
  pillow: 'under-knees',
  towel: 'under-knees',
  chair: 'no-need',
  wall: 'no-need',
  sofa: 'no-need',
  book: 'no-need',
  strap: 'no-need',
} as const;

export const ON_THE_SIDE = {
  ...PRESSLESS,
  pillow: 'under-head',
  towel: 'under-head',
  chair: 'no-need',
  wall: 'no-need',
  sofa: 'no-need',
  book: 'under-head',
  strap: 'no-need',
} as const;

export const FACE_DOWN = {
  ...PRESSLESS,
  pillow: 'no-need',
  towel: 'no-need',
  chair: 'no-need',
  wall: 'no-need',
  sofa: 'no-need',
  book: 'no-need',
  strap: 'no-need',
} as const;
