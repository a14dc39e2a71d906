import { type MoveId, move } from '../../../content';
import { EXTRA } from '../../../content/course';
import { NOTHING_ASKED } from '../../compose/request';
import type { Here } from '../../here';
import { wishOf } from '../../own';
import type { State, Wanted } from '../../state';
import type { Plan } from '../../types';
import { ask, carryOn, closed, type Outcome, say, unasked } from '../outcome';
import { courseHello } from '../plan/course';
import { startCourse } from './course';
import { startMove } from './move';
import { startOwn } from './own';
import { planned } from './plan';
import { startRoutine } from './routine';

/** A plan from its beginning, as a wish: it is made anew for the listener as they are today. */
export function wantedAgain(state: State, plan: Plan): Wanted {
  if (plan.routine === 'own' && state.prefs.own && state.prefs.own.items.length > 0) return { want: 'own' };
  if (plan.routine === 'single' || plan.routine === 'own') {
    const item = plan.items.findLast(({ move: id }) => move(id).work.kind !== 'rest') ?? plan.items[0];
    if (!item) return { want: 'menu' };
    return { want: 'move', move: item.move, ...(item.seconds === undefined ? {} : { seconds: item.seconds }) };
  }
  if (plan.routine === 'course') return { want: 'course' };
  if (plan.routine === 'plan')
    return { want: 'plan', request: { ...NOTHING_ASKED, ...plan.terms, minutes: (plan.stated ?? 600) / 60 } };
  const extra = plan.items.find((item) => item.move === EXTRA.item.move && item.sets === EXTRA.item.sets)?.only;
  return { want: 'routine', routine: plan.routine, ...(extra ? { extra } : {}) };
}

/** Takes up what was wanted before a question came in between. */
export function startWanted(state: State, here: Here, wanted: Wanted | undefined): Outcome {
  const rest = closed(state);
  if (wanted?.want === 'routine')
    return startRoutine(rest, here, { type: 'start-routine', routine: wanted.routine }, wanted.extra);
  if (wanted?.want === 'move')
    return startMove(rest, here, { type: 'start-move', move: wanted.move as MoveId, ...wishOf(wanted) });
  if (wanted?.want === 'own') return startOwn(rest, here);
  if (wanted?.want === 'course') return startCourse(rest, here, wanted);
  if (wanted?.want === 'plan') return planned(rest, here, wanted.request);
  return choose(rest, here);
}

/** What there is to do: the next session of the six weeks with what became of the week before, where one is due. */
function choose(before: State, here: Here): Outcome {
  const state: State = { ...before, cursor: { at: 'lobby' } };
  const next = courseHello(state, here.today);
  if (!next) return carryOn(state, unasked(here), []);
  return { state, acts: [...(next.step ? [say(`course.steps.${next.step}`)] : []), ask('choose', next.question)] };
}
