import type { Here } from '../../here';
import type { State } from '../../state';
import { carryOn, type Outcome, say } from '../outcome';
import { building, finished, keepPlan, withOwn } from '../own-routine';

/** Yes or no to a question about the routine; null when none is open. */
export function ownAnswer(state: State, here: Here, yes: boolean): Outcome | null {
  switch (here.asking) {
    case 'own-delete':
      if (!yes && state.prefs.own?.open) return building(state, [say('own.kept')]);
      return carryOn({ ...(yes ? withOwn(state, here, [], false) : state), cursor: { at: 'lobby' } }, here, [
        say(yes ? 'own.deleted' : 'own.kept'),
      ]);
    case 'own-replace': {
      if (yes) return keepPlan(state, here);
      const { cursor } = state;
      const { asking: _asking, ...settled } = cursor.at === 'finished' ? cursor : { ...cursor, asking: undefined };
      return carryOn({ ...state, cursor: settled as State['cursor'] }, here, [say('own.kept')]);
    }
    case 'building':
      return yes ? building(state, []) : finished(state, here, 'own.saved');
    default:
      return null;
  }
}
