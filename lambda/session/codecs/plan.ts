import { MOVES, type MoveId } from '../../content';
import type { PlanItem } from '../../content/item';
import { ROUTINES, type RoutineId } from '../../content/routines';
import { POSTURES, SIDES, type Side } from '../../content/types';
import { MOST_STEPS } from '../feedback';
import type { Ledger } from '../ledger';
import { packedItem, packedLedger, unpackedItem, unpackedLedger } from '../packed';
import type { Cursor, RestTimer, Spot } from '../state';
import type { Plan } from '../types';
import {
  type Codec,
  either,
  finite,
  inText,
  list,
  nullable,
  object,
  oneOf,
  only,
  optional,
  orElse,
  readable,
  second,
  table,
  text,
  union,
  where,
  whole,
} from './codec';
import { request } from './request';

/* Where a listener is in a routine, and what was held of it. */

export const moveId: Codec<MoveId> = oneOf(Object.keys(MOVES) as MoveId[]);
export const routineId: Codec<RoutineId> = oneOf(Object.keys(ROUTINES) as RoutineId[]);
export const side: Codec<Side> = oneOf(SIDES);

/** No hold, rest or side has more seconds than this. */
export const AN_HOUR = 3600;
const MOST_PLANNED = 40;
const MOST_ROUNDS = 200;

type Extra = NonNullable<PlanItem['extra']>[number];
type Felt = NonNullable<PlanItem['felt']>[number];
const seconds = finite(0, AN_HOUR);

/** An item of a plan: with one figure that cannot be, nothing of it can be relied on. */
export const item: Codec<PlanItem> = inText(
  object<PlanItem>({
    move: moveId,
    seconds: optional(finite(1, AN_HOUR)),
    count: optional(finite(1, 100)),
    sets: optional(whole(1, 10)),
    each: optional(finite(1, 30)),
    only: optional(side),
    lead: optional(side),
    half: optional(oneOf(['lead', 'other'])),
    elastic: optional(only(true)),
    named: optional(only(true)),
    least: optional(seconds),
    most: optional(finite(1, AN_HOUR)),
    brief: optional(only(true)),
    extra: optional(list(object<Extra>({ side: nullable(side), amount: seconds }), 12)),
    felt: optional(list(object<Felt>({ set: whole(1, 11), step: whole(-MOST_STEPS * 2, MOST_STEPS * 2) }), 11, 1)),
    owed: optional(object<NonNullable<PlanItem['owed']>>({ side, amount: seconds })),
    behind: optional(whole(0, MOST_PLANNED)),
    settled: optional(only(true)),
  }),
  packedItem,
  unpackedItem,
);

export const plan: Codec<Plan> = object<Plan>({
  // A plan outlives the name of the routine it was made from.
  routine: orElse<Plan['routine']>(either(routineId, oneOf(['single', 'own', 'plan', 'course'])), 'plan'),
  stated: optional(finite(1, 2 * AN_HOUR)),
  place: optional(oneOf(['bed', 'seat'])),
  terms: readable(request),
  visit: optional(finite(0, 1e6)),
  items: list(item, MOST_PLANNED, 1),
});

const spot: Codec<Spot> = object<Spot>({
  index: whole(0, MOST_PLANNED),
  round: whole(0, MOST_ROUNDS),
  step: oneOf(['setup', 'work', 'release', 'up']),
  done: seconds,
  carried: optional(seconds),
  from: optional(oneOf(POSTURES)),
});

type At<A extends Cursor['at']> = Extract<Cursor, { readonly at: A }>;

const inPlan = ({ plan: { items }, spot: { index } }: At<'guiding' | 'paused'>): boolean => index <= items.length;

export const cursor: Codec<Cursor> = union<Cursor, 'at'>('at', {
  lobby: object<At<'lobby'>>({ at: only('lobby') }),
  guiding: where(object<At<'guiding'>>({ at: only('guiding'), plan, spot }), inPlan),
  paused: where(object<At<'paused'>>({ at: only('paused'), plan, spot }), inPlan),
  finished: object<At<'finished'>>({ at: only('finished'), plan }),
  stopped: object<At<'stopped'>>({
    at: only('stopped'),
    tier: oneOf(['emergency', 'urgent', 'see']),
  }),
});

const amount = finite(0, 1e5);
type Row = Ledger[string];

export const ledger: Codec<Ledger> = inText<Ledger>(
  table(moveId, object<Row>({ left: optional(amount), right: optional(amount), both: optional(amount) })),
  packedLedger,
  unpackedLedger,
);

export const restTimer: Codec<RestTimer> = object<RestTimer>({
  id: nullable(where(text(256), (id) => id !== '')),
  ends: second,
  left: readable(finite(0, 2 * AN_HOUR)),
});
