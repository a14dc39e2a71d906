import type { Side } from '../../../content/types';
import type { TriageResult } from '../../../safety/types';
import { sessionsThisWeek } from '../../diary';
import type { Here } from '../../here';
import type { State } from '../../state';
import { ask, carryOn, inTurn, line, type Outcome, say } from '../outcome';
import { suggest } from '../plan/usual';
import { mayHaveExtra } from '../starts/routine';
import { guided } from '../under-way';

/* What is no complaint and no command: good news, and a hip that is tight today. Triage has heard it before. */

/** "Tell me something": one true thing, and another the next time. */
export const company = (state: State, here: Here): Outcome =>
  carryOn(state, here, [
    { act: 'say', line: inTurn({ ...line('coach.facts'), form: state.flags.sessions }, state, 'say') },
  ]);

/** The short one lying down waits for a yes. */
export const lyingDown = (state: State, acts: Outcome['acts']): Outcome => ({
  state: { ...state, cursor: { at: 'lobby' }, wanted: { want: 'routine', routine: 'quick-relief' } },
  acts,
});

/** Good news: on from that very second; where nothing runs, with one fact. */
export function goodNews(state: State, here: Here): Outcome {
  if (guided(state)) return carryOn(state, here, [say('coach.good')]);
  const count = sessionsThisWeek(state.diary, here.today);
  const fact = count > 0 ? [say('coach.hello.week', { amount: { amount: count, of: 'times' } })] : [];
  return carryOn(state, here, [say('coach.person.good'), ...fact]);
}

/** What a stiff or a tired body feels. */
const STIFF = /^(?:hard|tight)(?:@|$)|^idiom@muscle$/;
const TIRED = /^(?:ache|sore|effort|dull|idiom|burn)(?:@|$)/;
const NOT_STIFF = /^(?:effort|click|pop)(?:@|$)/;

/** Tight or stiff, as an ordinary thing; where nothing runs, sore or tired too. */
export const isTight = (state: State, { tier, concern, now }: TriageResult): boolean =>
  tier === 'ease-off' &&
  concern === 'O1' &&
  (guided(state)
    ? now.some((cue) => STIFF.test(cue)) && !now.some((cue) => NOT_STIFF.test(cue))
    : now.some((cue) => STIFF.test(cue) || TIRED.test(cue)));

/**
 * A tight hip: in a move less of it; where nothing runs, the short one lying down is offered. Among words that were not all
 * understood it is cautioned, and nobody is comforted (R10).
 */
export function tightToday(state: State, here: Here, { understood }: TriageResult): Outcome {
  const hint = say(understood ? 'coach.person.hint' : 'coach.person.hintUnsure');
  if (guided(state)) return carryOn(state, here, [hint]);
  if (!understood) return suggest({ ...state, cursor: { at: 'lobby' } }, here, [hint]);
  return lyingDown(state, [ask('offer', line(KIND))]);
}

const KIND = 'coach.person.kind';

/** The same with a little extra for the side that was named, where what is extra may be done. */
export function forSide(made: Outcome, side: Side): Outcome {
  const { state, acts } = made;
  const { wanted } = state;
  const [asked] = acts;
  const isKind = asked?.act === 'question' && typeof asked.how === 'object' && asked.how.key === KIND;
  if (!isKind || wanted?.want !== 'routine' || !mayHaveExtra(state)) return made;
  return {
    state: { ...state, wanted: { ...wanted, extra: side } },
    acts: [ask('offer', line('coach.person.kindSide', undefined, side))],
  };
}
