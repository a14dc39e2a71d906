import { routine } from '../../../content/routines';
import { NOTHING_ASKED, type Request } from '../../compose/request';
import { courseToday } from '../../course';
import { proposal, wantedNext } from '../../habit';
import type { Here } from '../../here';
import type { State } from '../../state';
import { lengthOf } from '../named';
import { ask, carryOn, type Draft, lead, line, type Outcome, waiting } from '../outcome';
import { gently, offerGentle } from '../starts/may-start';
import { requestLength } from '../starts/offering';

/** With nothing to go on with: the usual choice by its name and length, and a question. */
export const usual = (state: State, here: Here): Outcome => suggest(state, here, []);

/** "Same as yesterday": the routine that was started last; with none, the usual choice. */
export function asLast(state: State, here: Here): Outcome {
  const [last] = state.flags.recent ?? [];
  return last ? lead(state, { type: 'start-routine', routine: last }) : usual(state, here);
}

/** What was said of the place and left out, in this session: no named routine keeps to that. Null where nothing was. */
function limitsOf({ request, cursor }: State): Request | null {
  const said = request ?? (cursor.at === 'finished' ? cursor.plan.terms : undefined);
  return said && (said.place !== 'floor' || said.without.length > 0) ? said : null;
}

/** The same behind these words. */
export function suggest(state: State, { today }: Here, words: readonly Draft[]): Outcome {
  if (gently(state)) {
    const gentle = offerGentle(state);
    return { ...gentle, acts: [...words, ...gentle.acts] };
  }
  const within = limitsOf(state);
  if (within) {
    const question = line('compose.usual', { length: requestLength(within) });
    return { state: { ...state, wanted: { want: 'plan', request: within } }, acts: [...words, ask('offer', question)] };
  }
  const { routine: id } = proposal(state, today);
  const question = courseToday(state, today)
    ? line('course.usual')
    : line('coach.usual', { name: { name: 'routines', id }, length: lengthOf(routine(id).stated) });
  return { state: { ...state, wanted: wantedNext(state, today) }, acts: [...words, ask('offer', question)] };
}

/** What is offered in a lobby, in the time that somebody said they have; `easy` where a body asked for it. */
export function inTheTime(made: Outcome, seconds: number | undefined, easy: boolean): Outcome {
  const { state, acts } = made;
  const offers = acts.some((act) => act.act === 'question' && act.asking === 'offer');
  if (seconds === undefined || !offers || state.cursor.at !== 'lobby') return made;
  const request: Request = { ...NOTHING_ASKED, minutes: seconds / 60, easy };
  const question = ask('offer', line('compose.usual', { length: requestLength(request) }));
  const words = acts.filter(({ act }) => act === 'say');
  return { ...made, state: { ...state, wanted: { want: 'plan', request }, request }, acts: [...words, question] };
}

/** On behind these words; in a lobby where nothing is asked, with one thing that can be begun. */
export const onOrSuggest = (state: State, here: Here, words: readonly Draft[]): Outcome =>
  state.cursor.at === 'lobby' && !waiting(state, here) ? suggest(state, here, words) : carryOn(state, here, words);
