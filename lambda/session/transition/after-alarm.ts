import type { SessionEvent } from '../events';
import type { Here } from '../here';
import type { State } from '../state';
import { alarmAgain } from './alarm';
import { answeredWrong } from './asking/screening';
import { close, type Outcome, prompt, say } from './outcome';
import { hear } from './safety';

/** After an alarm only repeat, the number and goodbye work; a new report may still raise it. */
export function locked(state: State, here: Here, event: SessionEvent): Outcome | null {
  if (state.cursor.at !== 'stopped') return null;
  switch (event.type) {
    case 'stop':
    case 'thats-all':
    case 'no':
      return { state, acts: [say('coach.stop.afterAlarm'), close] };
    case 'report':
      return hear(state, here, event.text);
    case 'repeat':
    case 'what-did-you-say':
    case 'again':
    case 'yes':
      return alarmAgain(state, here);
    case 'answered-wrong':
      return state.cursor.tier === 'screening' ? answeredWrong(state, here) : alarmAgain(state, here);
    case 'more':
    case 'doctor':
      return {
        state,
        acts: [say('safety.doctor.more'), prompt('safety.stopped.prompt', 'safety.stopped.again')],
      };
    case 'what-number':
    case 'number':
      return {
        state,
        acts: [say('safety.number'), prompt('safety.stopped.prompt', 'safety.stopped.again')],
      };
    default:
      return {
        state,
        acts: [say('safety.stopped.noMore'), prompt('safety.stopped.prompt', 'safety.stopped.again')],
      };
  }
}
