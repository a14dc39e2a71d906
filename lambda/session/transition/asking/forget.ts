import type { Here } from '../../here';
import { freshState, type State } from '../../state';
import { ask, carryOn, close, type Outcome, say } from '../outcome';
import { building } from '../plan/own-routine';
import { question } from './question';

/** Deletes everything that is kept, after one confirmation. In the middle of a routine it is told when to ask. */
export function forgetMe(state: State, here: Here): Outcome {
  if (state.cursor.at === 'guiding' || state.cursor.at === 'paused')
    return carryOn(state, here, [say('coach.forget.later')]);
  return { state: { ...state, cursor: { at: 'lobby' } }, acts: [ask('forget')] };
}

export const forget = question({
  unanswered: 'waits',
  situation: 'other-question',
  lapses: false,
  full: 'coach.forget.ask',
  again: 'coach.forget.ask',
  help: 'coach.help.confirm',
  answers: {
    everything: () => ({ state: { ...freshState, forget: true }, acts: [say('coach.forget.done'), close] }),
    // "Delete it", said of a routine that is being put together: that goes on.
    nothing: (state, here) =>
      state.prefs.own?.open
        ? building(state, [say('coach.forget.kept')])
        : carryOn({ ...state, cursor: { at: 'lobby' } }, here, [say('coach.forget.kept')]),
  },
  hears: { yes: 'everything', no: 'nothing', 'not-sure': 'elsewhere', 'not-understood': 'again' },
});
