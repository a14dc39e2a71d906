import type { Here } from '../../here';
import { freshState, type State } from '../../state';
import { isNotice } from '../asking';
import { ask, askAgain, carryOn, type Outcome, say, unasked } from '../outcome';
import { hasChosen, signsOfToday, unchosen } from '../starts/may-start';

/** "I answered wrong", "change programme": that notice again, any number of times, and until then nothing is chosen. */
export function answeredWrong(state: State, here: Here): Outcome {
  const { asking } = here;
  if (asking !== null && isNotice(asking)) return askAgain(state, here, [], 'full');
  const { cursor, wanted = { want: 'menu' } } = state;
  if (cursor.at === 'guiding' || cursor.at === 'paused') return carryOn(state, here, [say('coach.onward')]);
  if (state.flags.stopped || (!state.gently && !hasChosen(state, here.today)))
    return signsOfToday(state, here, wanted, [say('safety.notices.check')]);
  const { programme: _programme, ...flags } = state.flags;
  const { gently: _gently, ...rest } = state;
  return { state: { ...rest, flags, cursor: { at: 'lobby' } }, acts: [ask('programme')] };
}

/** "My health changed", "safety check": both notices again, and every gate. */
export const safetyCheck = (state: State, here: Here): Outcome =>
  signsOfToday(unchosen(state), here, { want: 'menu' }, [say('safety.notices.check')]);

/** A guest is told nothing of what a physical therapist prescribed to somebody else. */
const withoutOwn = ({ own: _own, ...prefs }: State['prefs']): State['prefs'] => prefs;

/** Somebody else is there: the notices are theirs, and nothing of it goes into the owner's record. */
export const guest = (state: State, here: Here): Outcome =>
  signsOfToday({ ...freshState, prefs: withoutOwn(state.prefs), guest: true }, unasked(here), { want: 'menu' }, [
    say('safety.notices.guest'),
  ]);
