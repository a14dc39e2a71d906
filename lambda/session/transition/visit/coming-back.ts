import { move, restIds } from '../../../content';
import type { PlanItem } from '../../../content/item';
import type { Posture } from '../../../content/types';
import { dayName, nightsBetween } from '../../day';
import type { Here } from '../../here';
import { dose, isSettling, rounds } from '../../rounds';
import type { Act, State } from '../../state';
import type { Plan } from '../../types';
import { SOON, WEEK_SECONDS } from '../doing/place';
import { itemName, lengthOf } from '../named';
import { ask, line, type Outcome, say } from '../outcome';
import { allowed } from '../starts/gates';
import { type Guided, guided, reached, start } from '../under-way';

/** Cold muscles get at least this many seconds of rest or breathing before the work goes on. Ours. */
export const WARM_UP = 60;

/** From these postures the shortest way is to rest on the floor; into the others one gets from standing. */
const LYING: ReadonlySet<Posture> = new Set<Posture>(['back', 'side', 'front', 'sitting']);

export const isRest = (item: PlanItem): boolean => move(item.move).work.kind === 'rest';

/** A rest on the way to a move, in a posture close to its own if there is one; null when the listener may do none. */
function warmUpFor(state: State, first: PlanItem): PlanItem | null {
  const lying = LYING.has(move(first.move).posture);
  const may = restIds.filter((id) => allowed(state, id));
  const id = may.find((rest) => LYING.has(move(rest).posture) === lying) ?? may[0];
  return id ? { move: id, seconds: WARM_UP } : null;
}

/**
 * What of a plan is left to do for somebody who is no longer warm: the move under way from the start of the round it was
 * in, then the others, as far as they may still be planned. What was rested of a long rest is not rested twice.
 */
function leftOf(state: State, { plan, spot }: Guided): readonly PlanItem[] {
  const items = plan.items.slice(spot.index).filter((item) => allowed(state, item.move));
  const [first, ...others] = items;
  if (!first || first !== plan.items[spot.index]) return items;
  if (isRest(first)) {
    const rested = spot.step === 'work' ? spot.done : spot.step === 'setup' ? (spot.carried ?? 0) : dose(first);
    if (spot.step === 'release') return others;
    const seconds = isSettling(first) ? dose(first) : dose(first) - rested;
    const { elastic: _elastic, ...rest } = first;
    return [{ ...rest, seconds: Math.max(WARM_UP, Math.round(seconds)) }, ...others];
  }
  const over = reached(spot);
  if (over >= rounds(first).length) return others;
  return over === 0 ? items : [{ ...first, behind: (first.behind ?? 0) + over }, ...others];
}

/** The rest of a plan, warm-up first; null when nothing is left but getting up. */
function restOf(state: State, at: Guided): { plan: Plan; first: PlanItem; warm: boolean } | null {
  const left = leftOf(state, at);
  const [first] = left;
  if (!first) return null;
  const warmUp = isRest(first) ? null : warmUpFor(state, first);
  if (!warmUp && !isRest(first)) return null;
  const items = warmUp ? [warmUp, ...left] : left;
  return { plan: { ...at.plan, items }, first, warm: warmUp !== null };
}

/**
 * The rest of an unfinished routine, for a listener who was away for more than a few minutes: later the same day, or on
 * another day within a week, where starting again is offered beside it. Null when nothing is left that may be offered.
 */
export function offerRest(state: State, here: Here, away: number, lasted: readonly Act[]): Outcome | null {
  const at = guided(state);
  const rest = at && away <= WEEK_SECONDS ? restOf(state, at) : null;
  if (!rest) return null;
  const nights = nightsBetween(here.now - away, here.now, here.locale);
  const day = { name: 'days', id: dayName(here.now - away, here.locale, nights) } as const;
  const side = rounds(rest.first)[0]?.side ?? undefined;
  const length = lengthOf(here.left(rest.plan, start));
  const name = itemName(rest.first);
  const when = { name, day };
  const place =
    nights > 0
      ? side
        ? say('coach.comeBack.otherDaySide', when, side)
        : say('coach.comeBack.otherDay', when)
      : side
        ? say('coach.comeBack.sameDaySide', { name }, side)
        : say('coach.comeBack.sameDay', { name });
  const question = nights > 0 ? ask('rest-or-again', line('coach.comeBack.restOrAgain', { day })) : ask('resume');
  return {
    state: {
      ...state,
      cursor: { at: 'paused', plan: rest.plan, spot: start },
    },
    acts: [place, ...lasted, say(`coach.comeBack.left${rest.warm ? 'Warm' : ''}`, { length }), question],
  };
}

/**
 * The state as somebody finds it who comes back with a wish of their own: what is under way begins with the warm-up, or
 * is forgotten after a week.
 */
export function cooledDown(state: State, away: number): State {
  const at = guided(state);
  if (!at || away <= SOON) return state;
  const rest = away <= WEEK_SECONDS ? restOf(state, at) : null;
  if (!rest) return { ...state, cursor: { at: 'lobby' } };
  return { ...state, cursor: { at: at.at, plan: rest.plan, spot: start } };
}
