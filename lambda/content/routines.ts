import type { PlanItem } from './item';

/**
 * The named routines: an ordered list with doses. Exactly one item is `elastic`: its seconds take up whatever the other
 * items leave of the stated length, so that the length stays true in every language and at every talk setting.
 */
interface Routine {
  readonly stated: number;
  readonly items: readonly PlanItem[];
}

export const ROUTINES = {
  'quick-relief': {
    stated: 300,
    items: [{ move: 'constructive-rest', elastic: true }, { move: 'knee-to-chest' }],
  },
  'desk-break': {
    stated: 210,
    items: [
      { move: 'standing-breaths', elastic: true },
      { move: 'standing-lunge', seconds: 30, sets: 2 },
    ],
  },
  morning: {
    stated: 390,
    items: [
      { move: 'constructive-rest', elastic: true },
      { move: 'knee-to-chest', count: 6 },
      { move: 'glute-bridge' },
      { move: 'kneeling-lunge', seconds: 30, sets: 1 },
    ],
  },
  massage: {
    stated: 480,
    items: [
      { move: 'constructive-rest', elastic: true },
      { move: 'supine-massage', seconds: 30, sets: 2 },
      { move: 'side-lying-massage', seconds: 60 },
    ],
  },
  strength: {
    stated: 600,
    items: [
      { move: 'frankensteins' },
      { move: 'knee-to-chest', count: 6 },
      { move: 'glute-bridge' },
      { move: 'straight-leg-raise', count: 6 },
      { move: 'constructive-rest', elastic: true },
    ],
  },
  'deep-release': {
    stated: 900,
    items: [
      // The full rest of the article: five minutes at least.
      { move: 'constructive-rest', elastic: true, least: 300 },
      { move: 'supine-massage', seconds: 30, sets: 1 },
      { move: 'side-lying-stretch', seconds: 30, sets: 2 },
      { move: 'kneeling-lunge', seconds: 30, sets: 2 },
    ],
  },
  full: {
    stated: 1500,
    items: [
      { move: 'frankensteins' },
      { move: 'constructive-rest', elastic: true },
      { move: 'knee-to-chest', count: 6 },
      { move: 'glute-bridge' },
      { move: 'straight-leg-raise', count: 6 },
      { move: 'supine-massage', seconds: 30, sets: 1 },
      { move: 'side-lying-massage', seconds: 60 },
      { move: 'side-lying-stretch', seconds: 30, sets: 2 },
      { move: 'sphinx' },
      { move: 'prone-quad-stretch', seconds: 15, sets: 2 },
      { move: 'kneeling-lunge', seconds: 30, sets: 2 },
    ],
  },
} as const satisfies Record<string, Routine>;

export type RoutineId = keyof typeof ROUTINES;
export const routineIds = Object.keys(ROUTINES) as RoutineId[];
export const routine = (id: RoutineId): Routine => ROUTINES[id];
export const isRoutineId = (id: string): id is RoutineId => Object.hasOwn(ROUTINES, id);
