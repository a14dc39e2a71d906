import { move } from '../../../content';
import type { PlanItem } from '../../../content/item';
import type { EventOf } from '../../events';
import { hasSides } from '../../feedback';
import type { Here } from '../../here';
import { dose, rounds } from '../../rounds';
import type { State } from '../../state';
import type { Plan } from '../../types';
import { lengthOf } from '../named';
import { carryOn, goOn, inRoutine, type Outcome, say } from '../outcome';
import { type Guided, itemStart, under } from '../under-way';

/** A plan may be this much longer than the time that is left, in seconds. */
const EARLY_SLACK = 15;

/** A rest that is cut short ends this soon, in seconds. */
const REST_ENDS = 10;

/** Every way to end sooner: the move under way with fewer sets (both sides equal) or a shorter rest, then fewer moves. */
function shorterPlans({ plan, spot }: Guided): Plan[] {
  const item = plan.items[spot.index];
  if (!item) return [plan];
  const technique = move(item.move);
  const { extra: _extra, elastic: _elastic, ...bare } = item;
  const set = rounds(item)[spot.round]?.set ?? 1;
  const trimmed: PlanItem[] = [item];
  if (technique.work.kind === 'rest') {
    const done = spot.step === 'work' ? spot.done : 0;
    trimmed.push({ ...bare, seconds: Math.ceil(Math.min(dose(item), done + REST_ENDS)) });
  } else if (
    !item.extra &&
    !item.behind &&
    technique.order === 'alternate' &&
    set < (item.sets ?? technique.sets.usual)
  ) {
    trimmed.push({ ...bare, sets: set });
  }
  return trimmed.flatMap((first) =>
    Array.from({ length: plan.items.length - spot.index }, (_, cut) => ({
      ...plan,
      items: [...plan.items.slice(0, spot.index), first, ...plan.items.slice(spot.index + 1, plan.items.length - cut)],
    })),
  );
}

/** Without a figure "finish early" leaves about this long, in seconds; as long as this where the move under way takes it. */
const EARLY = 60;
const THIS_ONE = 150;

/** In the work of the last move "finish early" comes out now, and nothing of it is owed; null anywhere else. */
function outOfTheLast(at: Guided): Pick<Guided, 'plan' | 'spot'> | null {
  const now = under(at);
  const { plan, spot } = at;
  if (!now || spot.index < plan.items.length - 1 || spot.step !== 'work' || now.item.behind) return null;
  const { owed: _owed, extra: _extra, ...bare } = now.item;
  const { side, set } = now.round;
  const item: PlanItem = { ...bare, sets: set, settled: true, ...(hasSides(bare.move) && side ? { only: side } : {}) };
  const last = rounds(item).length - 1;
  return {
    plan: { ...plan, items: [...plan.items.slice(0, spot.index), item] },
    spot: { ...itemStart(spot.index), round: last, step: 'release' },
  };
}

/** Replans to a proper end within the time that is left: the longest beginning of the rest of the plan that fits. */
export function finishEarly(state: State, here: Here, event: EventOf<'finish-early'>): Outcome {
  return inRoutine((_state, _here, at) => {
    const { plan, spot } = at;
    const cutAfter = (count: number): Plan => ({ ...plan, items: plan.items.slice(0, count) });
    const ended = cutAfter(Math.min(spot.index + 1, plan.items.length));
    const thisOne = here.left(ended, spot);
    const time = Math.max(0, event.seconds ?? (thisOne <= THIS_ONE ? Math.max(EARLY, thisOne) : EARLY));
    // More time than is left: nothing ends early, and nothing is made longer.
    const whole = here.left(plan, spot);
    // "This one, and then I'm off."
    if (event.behind) {
      const last = event.move ? plan.items.findIndex((item, i) => i >= spot.index && item.move === event.move) : -1;
      const cut = last < 0 ? ended : cutAfter(last + 1);
      const length = lengthOf(here.left(cut, spot));
      return carryOn({ ...state, cursor: { ...at, plan: cut } }, here, [say('coach.early.some', { length })]);
    }
    if (event.seconds !== null && whole <= time)
      return carryOn(state, here, [say('coach.left.routine', { length: lengthOf(whole) })]);
    const out = event.seconds === null ? outOfTheLast(at) : null;
    if (out) return goOn(state, out.plan, out.spot, [say('coach.early.now')]);
    const fitting = shorterPlans(at)
      .map((candidate) => ({ candidate, seconds: here.left(candidate, spot) }))
      .filter(({ seconds }) => seconds <= time + EARLY_SLACK)
      .sort((a, b) => b.seconds - a.seconds)[0];
    if (fitting) {
      const entry = at.at === 'paused' ? 'pause' : here.between ? 'fresh' : 'answer';
      return goOn(
        state,
        fitting.candidate,
        spot,
        [say('coach.early.some', { length: lengthOf(fitting.seconds) })],
        entry,
      );
    }
    return goOn(state, ended, itemStart(ended.items.length), [say('coach.early.now')]);
  })(state, here);
}
