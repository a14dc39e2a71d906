import { type MoveId, move } from '../../../content';
import { ROUTINES, type RoutineId } from '../../../content/routines';
import { NOTHING_ASKED } from '../../compose/request';
import type { Here } from '../../here';
import type { State, Wanted } from '../../state';
import type { Plan } from '../../types';
import { carryOn, type Outcome, say } from '../outcome';
import { startMove } from './move';
import { startOwn } from './own';
import { planned } from './plan';
import { startRoutine } from './routine';

/** A plan from its beginning, made anew for the listener as they are today. */
export function startAgain(state: State, here: Here, plan: Plan): Outcome {
  const fresh: State = { ...state, cursor: { at: 'lobby' } };
  if (plan.routine === 'own' && fresh.prefs.own && fresh.prefs.own.items.length > 0) return startOwn(fresh, here);
  if (plan.routine === 'single' || plan.routine === 'own') {
    const item = plan.items.find(({ move: id }) => move(id).work.kind !== 'rest') ?? plan.items[0];
    const { seconds } = item ?? {};
    return startMove(fresh, here, {
      type: 'start-move',
      move: item?.move ?? null,
      ...(seconds === undefined ? {} : { seconds }),
    });
  }
  if (plan.routine === 'plan')
    return planned(fresh, here, { ...(state.request ?? NOTHING_ASKED), minutes: (plan.stated ?? 600) / 60 });
  if (plan.stated !== undefined && plan.stated !== ROUTINES[plan.routine].stated)
    return planned(fresh, here, { ...NOTHING_ASKED, minutes: plan.stated / 60 });
  return startRoutine(fresh, here, { type: 'start-routine', routine: plan.routine });
}

/** Takes up what was wanted before a question came in between. */
export function startWanted(state: State, here: Here, wanted: Wanted | undefined): Outcome {
  const { wanted: _wanted, ...rest } = state;
  if (wanted?.want === 'routine')
    return startRoutine(rest, here, { type: 'start-routine', routine: wanted.routine as RoutineId });
  if (wanted?.want === 'move')
    return startMove(rest, here, {
      type: 'start-move',
      move: wanted.move as MoveId,
      ...(wanted.seconds === undefined ? {} : { seconds: wanted.seconds }),
    });
  if (wanted?.want === 'own') return startOwn(rest, here);
  if (wanted?.want === 'plan') return planned(rest, here, wanted.request);
  return carryOn({ ...rest, cursor: { at: 'lobby' } }, here, [say('coach.welcome.screened')]);
}
