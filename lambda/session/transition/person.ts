import type { TriageResult } from '../../safety/types';
import { sessionsThisWeek } from '../diary';
import type { Here } from '../here';
import type { State } from '../state';
import { ask, carryOn, guided, line, type Outcome, say } from './outcome';
import { suggest } from './usual';

/* What is no complaint and no command: good news, and a hip that is tight today. Triage has heard it before. */

/** Good news: on from that very second; where nothing runs, with one fact. */
export function goodNews(state: State, here: Here): Outcome {
  if (guided(state)) return carryOn(state, here, [say('coach.good')]);
  const count = sessionsThisWeek(state.diary, here.today);
  const fact = count > 0 ? [say('coach.hello.week', { amount: { amount: count, of: 'times' } })] : [];
  return carryOn(state, here, [say('coach.person.good'), ...fact]);
}

/** Tight or stiff, as an ordinary thing. */
export const isTight = ({ tier, concern, now }: TriageResult): boolean =>
  tier === 'ease-off' &&
  concern === 'O1' &&
  !now.includes('effort') &&
  now.some((cue) => cue === 'hard' || cue === 'tight' || cue.startsWith('tight@'));

/**
 * A tight hip: in a move less of it; where nothing runs, the short one lying down is offered. Among words that were not all
 * understood nothing is made of it in a move (null), and where nothing runs it is only cautioned.
 */
export function tightToday(state: State, here: Here, { understood }: TriageResult): Outcome | null {
  const { cursor } = state;
  const hint = say('coach.person.hint');
  if (cursor.at !== 'lobby' && cursor.at !== 'finished') return understood ? carryOn(state, here, [hint]) : null;
  if (!understood) return suggest({ ...state, cursor: { at: 'lobby' } }, here, [hint]);
  return {
    state: { ...state, cursor: { at: 'lobby' }, wanted: { want: 'routine', routine: 'quick-relief' } },
    acts: [ask('offer', line('coach.person.kind'))],
  };
}
