import { locate } from '../plan/locate';
import type { Timeline } from '../plan/timeline';
import type { Here } from '../session/here';
import type { State } from '../session/state';
import { isLongRest } from '../session/transition/doing/timer';
import { under } from '../session/transition/under-way';
import { START_LATENCY } from './elapsed';

/**
 * What is known of a long rest whose session was lost `gap` seconds ago: what was confirmed, and how long it lasted at
 * most. Nobody rests on longer than the parts of the last turn led them, unless a timer was to tell them the end.
 */
export function restedWhenLost(state: State, made: Timeline | null, gap: number): Pick<Here, 'rested'> {
  const { cursor, timer } = state;
  if (cursor.at !== 'guiding' || !isLongRest(cursor)) return {};
  const of = under(cursor)?.round.amount;
  if (of === undefined) return {};
  const { spot } = cursor;
  const least = spot.step === 'work' ? spot.done : spot.step === 'setup' ? (spot.carried ?? 0) : of;
  if (!made) return { rested: { least, most: least, of } };
  const away = Math.max(0, gap - START_LATENCY);
  const last = locate(made, away).spot;
  const led =
    last === null
      ? least
      : last === 'finished' || last.index > spot.index
        ? of
        : last.step === 'work'
          ? last.done
          : last.step === 'setup'
            ? (last.carried ?? 0)
            : of;
  const most = timer ? Math.min(of, least + away) : led;
  return { rested: { least, most: Math.max(least, most), of } };
}
