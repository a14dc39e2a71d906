import type { Here } from '../../here';
import { freshState, type State } from '../../state';
import { pause, resume, stop } from '../navigation';
import { carryOn, close, type Outcome, say } from '../outcome';
import { building } from '../own-routine';
import { howDidIDo } from '../questions';
import { noReminder, setReminder } from '../reminder';
import { startWanted } from '../starts';
import { startOwn } from '../starts/own';
import { startRoutine } from '../starts/routine';
import { noTimer, wantTimer } from '../timer';
import { bodyAnswer } from './body';
import { evenUp, settleOwed } from './owed';
import { ownAnswer } from './own';
import { restEnough } from './rest';
import { screeningAnswer } from './screening';

/** A bare "yes": what it means depends on the question that was open. */
export function yes(state: State, here: Here): Outcome {
  const { cursor } = state;
  const safety = bodyAnswer(state, here, 'yes') ?? screeningAnswer(state, here, 'yes') ?? ownAnswer(state, here, true);
  if (safety) return safety;
  switch (here.asking) {
    case 'owed':
      return evenUp(state, here);
    case 'resume':
    case 'rest-or-again':
      return resume(state, here);
    case 'own-start':
      return startOwn(state, here);
    case 'feedback':
      return howDidIDo(state, here);
    case 'timer':
      return wantTimer(state, here);
    case 'reminder-sure':
      return setReminder(state, here);
    case 'forget':
      return {
        state: { ...freshState, forget: true },
        acts: [say('coach.forget.done'), close],
      };
    case 'offer':
      return startWanted(state, here, state.wanted);
    case 'choose':
      return startRoutine(state, here, { type: 'start-routine', routine: 'quick-relief' });
    default:
      if (cursor.at === 'paused') return resume(state, here);
      return carryOn(state, here, cursor.at === 'guiding' ? [] : [say('coach.nothing')]);
  }
}

export function no(state: State, here: Here): Outcome {
  const { cursor } = state;
  const safety = bodyAnswer(state, here, 'no') ?? screeningAnswer(state, here, 'no') ?? ownAnswer(state, here, false);
  if (safety) return safety;
  if (here.asking === 'missed') return resume(state, here);
  switch (here.asking) {
    case 'owed':
      return settleOwed(state, here);
    case 'resume':
      return carryOn({ ...state, cursor: { at: 'lobby' } }, here, [say('coach.welcome.afresh')]);
    case 'rest-or-again':
      return carryOn({ ...state, ledger: {}, cursor: { at: 'lobby' } }, here, [say('coach.welcome.afresh')]);
    case 'own-start':
      return carryOn({ ...state, cursor: { at: 'lobby' } }, here, [say('coach.gentleLater')]);
    case 'offer': {
      const { wanted: _wanted, ...rest } = state;
      return carryOn({ ...rest, cursor: { at: 'lobby' } }, here, [say('compose.declined')]);
    }
    case 'timer':
      return noTimer(state, here);
    case 'reminder-time':
    case 'reminder-sure':
      return noReminder(state, here);
    case 'rest-on':
      return restEnough(state, here);
    case 'forget':
      // "Delete it", said of a routine that is being put together: that goes on.
      if (state.prefs.own?.open) return building(state, [say('coach.forget.kept')]);
      return carryOn({ ...state, cursor: { at: 'lobby' } }, here, [say('coach.forget.kept')]);
    case 'feedback':
    case 'choose':
      return stop({ ...state, cursor: { at: 'lobby' } }, here);
    default:
      // "Ready?" was asked, or nothing was: time is what the listener wants.
      if (cursor.at === 'guiding' && here.between) return pause(state, here);
      if (cursor.at === 'guiding') return carryOn(state, here, []);
      return stop(state, here);
  }
}
