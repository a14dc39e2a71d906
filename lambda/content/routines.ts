import type { MoveId } from './ids';
import type { PlanItem } from './item';

/**
 * The named routines: an ordered list with doses. Exactly one item is `elastic`: its seconds take up whatever the other
 * items leave of the stated length, so that the length stays true in every language and at every talk setting.
 */
interface Routine {
  readonly stated: number;
  /** Seconds to fetch what its opening names, and to make room: ours. */
  readonly fetching: number;
  /** The move that stands for it in a picture. */
  readonly shows: MoveId;
  readonly items: readonly PlanItem[];
}

/** Nobody is sent off from work or a stretch: a little lying down first, in seconds, ours. */
const CLOSING_REST = { move: 'constructive-rest', seconds: 20 } as const satisfies PlanItem;

export const ROUTINES = {
  'quick-relief': {
    stated: 300,
    shows: 'knee-to-chest',
    fetching: 2,
    items: [{ move: 'constructive-rest', elastic: true }, { move: 'knee-to-chest' }, CLOSING_REST],
  },
  'desk-break': {
    stated: 210,
    shows: 'standing-lunge',
    fetching: 2,
    items: [
      // A breath or two at least.
      { move: 'standing-breaths', elastic: true, least: 6 },
      // Two of thirty seconds would leave no time to settle in between.
      { move: 'standing-lunge', seconds: 45, sets: 1 },
      { move: 'standing-breaths', seconds: 10, brief: true },
    ],
  },
  morning: {
    stated: 390,
    shows: 'glute-bridge',
    fetching: 3,
    items: [
      { move: 'constructive-rest', elastic: true, least: 10 },
      { move: 'knee-to-chest', count: 6 },
      { move: 'glute-bridge' },
      { move: 'kneeling-lunge', seconds: 30, sets: 1 },
    ],
  },
  massage: {
    stated: 480,
    shows: 'supine-massage',
    fetching: 4,
    items: [
      // The second round with the fingers is worth more than a longer rest.
      { move: 'constructive-rest', elastic: true, least: 6 },
      { move: 'supine-massage', seconds: 30, sets: 2 },
      { move: 'side-lying-massage', seconds: 60 },
    ],
  },
  strength: {
    stated: 600,
    shows: 'straight-leg-raise',
    // A sturdy chair is carried to the mat.
    fetching: 8,
    items: [
      // Warm on the feet first, with a hand on something that stands firm.
      { move: 'supported-kicks' },
      { move: 'knee-to-chest', count: 6 },
      { move: 'glute-bridge' },
      { move: 'straight-leg-raise' },
      // More bridges are worth more than a longer rest.
      { move: 'constructive-rest', elastic: true, least: 8 },
    ],
  },
  'deep-release': {
    stated: 900,
    shows: 'kneeling-lunge',
    fetching: 8,
    items: [
      { move: 'constructive-rest', seconds: 8 },
      { move: 'supine-massage', seconds: 30, sets: 1 },
      { move: 'side-lying-stretch', seconds: 30, sets: 2 },
      { move: 'kneeling-lunge', seconds: 30, sets: 1 },
      // The full rest of the article, five minutes at least: who falls silent or asleep in it has missed nothing. With the
      // quiet before it and the breath behind it somebody lies there eight seconds more.
      { move: 'constructive-rest', elastic: true, least: 292, brief: true },
    ],
  },
  full: {
    stated: 1500,
    shows: 'sphinx',
    fetching: 8,
    items: [
      { move: 'supported-kicks' },
      { move: 'knee-to-chest', count: 6 },
      { move: 'glute-bridge' },
      { move: 'straight-leg-raise' },
      { move: 'supine-massage', seconds: 30, sets: 1 },
      // All of the right side, one roll, all of the left.
      { move: 'side-lying-massage', seconds: 60, half: 'lead' },
      { move: 'side-lying-stretch', seconds: 30, sets: 2, half: 'lead' },
      { move: 'side-lying-massage', seconds: 60, half: 'other', brief: true },
      { move: 'side-lying-stretch', seconds: 30, sets: 2, half: 'other', brief: true },
      { move: 'sphinx' },
      { move: 'prone-quad-stretch', seconds: 15, sets: 2 },
      { move: 'kneeling-lunge', seconds: 30, sets: 1 },
      { move: 'constructive-rest', elastic: true, least: 16, brief: true },
    ],
  },
} as const satisfies Record<string, Routine>;

export type RoutineId = keyof typeof ROUTINES;
export const routineIds = Object.keys(ROUTINES) as RoutineId[];
export const routine = (id: RoutineId): Routine => ROUTINES[id];
export const isRoutineId = (id: string): id is RoutineId => Object.hasOwn(ROUTINES, id);
