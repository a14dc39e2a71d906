import { routine } from '../../content/routines';
import { courseToday } from '../course';
import { proposal, wantedNext } from '../habit';
import type { Here } from '../here';
import type { State } from '../state';
import { ask, type Draft, lengthOf, line, type Outcome } from './outcome';
import { gently, offerGentle } from './starts/may-start';

/** With nothing to go on with: the usual choice by its name and length, and a question. */
export const usual = (state: State, here: Here): Outcome => suggest(state, here, []);

/** The same behind these words. */
export function suggest(state: State, { today }: Here, words: readonly Draft[]): Outcome {
  if (gently(state)) {
    const gentle = offerGentle(state);
    return { ...gentle, acts: [...words, ...gentle.acts] };
  }
  const { routine: id } = proposal(state, today);
  const question = courseToday(state, today)
    ? line('course.usual')
    : line('coach.usual', { name: { name: 'routines', id }, length: lengthOf(routine(id).stated) });
  return { state: { ...state, wanted: wantedNext(state, today) }, acts: [...words, ask('offer', question)] };
}
