import type { Here } from '../here';
import type { Situation } from '../policy';
import type { State } from '../state';
import { questionOf } from './asking';
import { guided, under } from './under-way';

/** Where the listener is, as far as it decides what words may do. */
export function situationOf(state: State, here: Here): Situation {
  const { cursor } = state;
  if (cursor.at === 'stopped') return 'locked';
  // What another session left unfinished does not run while this one opens.
  if (here.away !== undefined && guided(state)) return 'resuming';
  const asked = here.asking === null ? null : questionOf(here.asking).situation;
  return asked ?? placed(state, here);
}

function placed({ cursor }: State, here: Here): Situation {
  switch (cursor.at) {
    case 'lobby':
    case 'finished':
    case 'paused':
      return cursor.at;
    case 'stopped':
      return 'locked';
    case 'guiding': {
      const { step } = cursor.spot;
      if (here.between || step === 'release' || step === 'up') return 'between';
      if (step === 'setup') return 'set-up';
      return under(cursor)?.technique.work.kind === 'rest' ? 'rest' : 'hold';
    }
    default:
      return cursor satisfies never;
  }
}
