import type { MoveId } from './ids';
import type { PlanItem } from './item';

/** One of its sessions, in each of the sessions of a week: as a named routine, with one elastic rest. */
interface CourseWeek {
  /** Seconds. */
  readonly stated: number;
  readonly items: readonly PlanItem[];
}

/**
 * What counts as one of a week's sessions, whatever routine it was in: so much of these for each hip, in seconds. A hold of
 * thirty is booked some seconds short where somebody was located early.
 */
export const COUNTS = { moves: ['standing-lunge', 'kneeling-lunge', 'side-lying-stretch'], seconds: 25 } as const;

/** What takes the place of a move that is left out, and by how many seconds the session grows with it. */
interface Instead {
  readonly move: MoveId;
  readonly takes?: number;
}

/** Best first: on the feet before lying on the side. What is not named here is left out. */
export const COURSE_INSTEAD: { readonly [id in MoveId]?: readonly Instead[] } = {
  'kneeling-lunge': [{ move: 'standing-lunge' }, { move: 'side-lying-stretch' }],
  'standing-lunge': [{ move: 'kneeling-lunge' }, { move: 'side-lying-stretch' }],
  'side-lying-stretch': [{ move: 'prone-quad-stretch', takes: 30 }],
  'constructive-rest': [
    { move: 'propped-rest', takes: 30 },
    { move: 'side-rest', takes: 30 },
  ],
  'glute-bridge': [{ move: 'straight-leg-raise', takes: 120 }],
  'straight-leg-raise': [{ move: 'glute-bridge' }],
  'supported-kicks': [{ move: 'straight-leg-raise', takes: 180 }],
};

/** In the first session of these weeks the long leg may be checked; the silence behind each step of it, in seconds. */
export const LEG_CHECK = { weeks: [1, 3, 6], waits: { lie: 12, hug: 6, long: 6 } } as const;

/** The first session of this week begins with the question whether any soreness of the week before is still there. */
export const SORENESS_WEEK = 2;

/** What a hip whose leg came less far has on top, in every session until the next check, and how long the session grows by. */
export const EXTRA = { item: { move: 'side-lying-stretch', seconds: 30, sets: 1 }, takes: 60 } as const;

/** Sessions a week, on days of their own, and how many of them are enough to go a step on. */
export const COURSE_SESSIONS = { wanted: 3, enough: 2 } as const;

/**
 * Six weeks from one standing lunge a side to three kneeling ones of a minute: 1.5 minutes a hip in the first week, nine in
 * the last, below the ten that a week may have. The steps are ours; rounds and lengths stay within the articles' figures. Each
 * session is as long as its rounds need with all that is said of them, in whole half minutes: half a minute less, and one of
 * the languages would have to cut a round, in the last week once a hip has one more.
 */
export const COURSE: readonly CourseWeek[] = [
  {
    stated: 390,
    items: [
      { move: 'constructive-rest', elastic: true },
      { move: 'knee-to-chest', count: 6 },
      { move: 'standing-lunge', seconds: 30, sets: 1 },
    ],
  },
  {
    stated: 540,
    items: [
      { move: 'constructive-rest', elastic: true },
      { move: 'knee-to-chest', count: 6 },
      { move: 'glute-bridge', count: 8 },
      { move: 'kneeling-lunge', seconds: 30, sets: 2 },
    ],
  },
  {
    stated: 630,
    items: [
      { move: 'constructive-rest', elastic: true },
      { move: 'knee-to-chest', count: 6 },
      { move: 'glute-bridge', count: 10 },
      { move: 'kneeling-lunge', seconds: 45, sets: 2 },
    ],
  },
  {
    stated: 720,
    items: [
      { move: 'constructive-rest', elastic: true },
      { move: 'glute-bridge', count: 12 },
      { move: 'kneeling-lunge', seconds: 45, sets: 3 },
    ],
  },
  {
    stated: 840,
    items: [
      { move: 'constructive-rest', elastic: true },
      { move: 'straight-leg-raise', count: 8 },
      { move: 'side-lying-stretch', seconds: 30, sets: 1 },
      { move: 'kneeling-lunge', seconds: 60, sets: 2 },
    ],
  },
  {
    stated: 810,
    items: [
      { move: 'supported-kicks', count: 10 },
      { move: 'kneeling-lunge', seconds: 60, sets: 3 },
      { move: 'constructive-rest', elastic: true },
    ],
  },
];
