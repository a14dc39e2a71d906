import { move } from '../content';
import type { PlanItem } from '../content/item';
import type { Point } from '../content/points';
import type { Posture } from '../content/types';
import { ON_KNEES } from '../content/usual';
import type { Key } from '../languages/keys';
import { rounds } from './rounds';

/** Whoever has to balance keeps the eyes open. */
const BALANCING: ReadonlySet<Posture> = new Set<Posture>(['standing', ...ON_KNEES]);

/** The sentence that answers what is asked of a move: what is tensed, what presses, whether the eyes may close. */
export function pointKey(item: PlanItem, point: Point): Key {
  const technique = move(item.move);
  const { work, kind, posture } = technique;
  const { squeeze, belly, press } = technique.asks.points;
  const still = work.kind === 'rest' || (work.kind === 'hold' && !('moving' in work));
  const eyes = BALANCING.has(posture) ? 'open' : 'shut';
  const talk = kind === 'rest' ? 'quiet' : 'easy';
  const pace = kind === 'rest' ? 'still' : still ? 'held' : 'slow';
  const [first] = rounds(item);
  const turns = first?.alternates ? 'alternate' : first?.side ? 'each' : 'together';
  const keys: { readonly [P in Point]: Key } = {
    squeeze: `steps.points.squeeze.${squeeze}`,
    belly: `steps.points.belly.${belly}`,
    press: `steps.points.press.${press}`,
    eyes: `steps.points.eyes.${eyes}`,
    talk: `steps.points.talk.${talk}`,
    pace: `steps.points.pace.${pace}`,
    turns: `steps.points.turns.${turns}`,
  };
  return keys[point];
}
