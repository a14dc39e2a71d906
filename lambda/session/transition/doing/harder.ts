import { stepOf, withinRange } from '../../dosing';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import { dose } from '../../rounds';
import type { State } from '../../state';
import { holdLength } from '../dose/hold-length';
import type { Outcome } from '../outcome';
import { variation } from '../told/steps';
import { underState } from '../under-way';

/** "Harder", of the move under way: a step more of it, from now on; where it has no more, how it is done harder. */
export function harder(state: State, here: Here, event: EventOf<'harder'>): Outcome {
  const now = underState(state);
  const isOther = event.unknown || (event.move && event.move !== now?.item.move);
  return now && !isOther && !here.between && grows(now)
    ? holdLength(state, here, { type: 'hold-length', change: 'more', seconds: null })
    : variation('harder')(state, here, event);
}

/** May it be more? A rest is not harder for being longer, nor is pressure on the belly better for being more. */
function grows({ item, technique }: NonNullable<ReturnType<typeof underState>>): boolean {
  if (technique.work.kind === 'rest' || technique.kind === 'massage') return false;
  const now = dose(item);
  return withinRange(item, now + stepOf(item), now).amount > now;
}
