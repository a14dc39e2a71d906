import type { MoveId } from '../content';
import { move } from '../content';
import type { Family } from '../content/types';

/** Seconds of still hip-flexor stretch a side in one session (safety reference, section 11). A listener may ask beyond. */
export const STRETCH_A_SESSION = 240;
/** Seconds of still hip-flexor stretch a side in seven days. */
export const STRETCH_A_WEEK = 600;
/** Seconds of belly pressure a side in one session; nobody goes beyond. */
export const BELLY_PRESSURE_A_SESSION = 90;

/** The highest level a listener is given: no level 3 in a first session, in later ones only when asked for by name. */
export const highestLevel = (firstSession: boolean, asked: boolean): 1 | 2 | 3 => (!firstSession && asked ? 3 : 2);

/** A question stands before the first move of each of these (safety reference, section 9). */
export const GATES = ['belly', 'backbend', 'plank', 'balance'] as const;
export type Gate = (typeof GATES)[number];

const GATE_FAMILY: Readonly<Partial<Record<Family, Gate>>> = { belly: 'belly', backbend: 'backbend', plank: 'plank' };
/** Moves on one leg without a hand on something. */
const ON_ONE_LEG: ReadonlySet<MoveId> = new Set<MoveId>(['frankensteins']);

/** The gates a move stands behind. */
export const gatesOf = (id: MoveId): readonly Gate[] => [
  ...new Set([
    ...move(id).families.flatMap((family) => GATE_FAMILY[family] ?? []),
    ...(ON_ONE_LEG.has(id) ? (['balance'] as const) : []),
  ]),
];
