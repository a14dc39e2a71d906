import type { Here } from '../here';
import type { Act, State } from '../state';
import { ask, carryOn, type Outcome } from './outcome';
import { onOrSuggest } from './plan/usual';
import { inWork, under } from './under-way';

/** Misses within this many seconds of each other are a row of them. */
const IN_A_ROW = 60;

/** Out of a hold it is waited at the third: the second says what else fits here. */
const WAITS_AT = { hold: 2, elsewhere: 3 } as const;

/** What a first miss says, and one after it: what can be said there. Each has several forms. */
const WORDS = {
  lobby: ['coach.missed.lobby', 'coach.missed.lobbyAgain'],
  finished: ['coach.missed.finished', 'coach.missed.finishedAgain'],
  paused: ['coach.missed.paused', 'coach.missed.pausedAgain'],
  stopped: ['coach.missed.lobby', 'coach.missed.lobby'],
  'set-up': ['coach.missed.setUp', 'coach.missed.guidingAgain'],
  hold: ['coach.missed.hold', 'coach.missed.guidingAgain'],
  reps: ['coach.missed.reps', 'coach.missed.guidingAgain'],
  rest: ['coach.missed.rest', 'coach.missed.guidingAgain'],
  between: ['coach.missed.between', 'coach.missed.guidingAgain'],
} as const;

/** Where in a routine it happened. */
function placeIn(state: State, here: Here): keyof typeof WORDS {
  const { cursor } = state;
  if (cursor.at !== 'guiding') return cursor.at;
  if (here.state === 'hold') return 'hold';
  if (here.between || cursor.spot.step === 'up' || cursor.spot.step === 'release') return 'between';
  if (!inWork(cursor.spot)) return 'set-up';
  return under(cursor)?.technique.work.kind === 'rest' ? 'rest' : 'reps';
}

/** How many in a row this one makes. */
const countOf = ({ notUnderstood: last, misses = 1 }: State, now: number): number =>
  last !== undefined && now - last <= IN_A_ROW ? misses + 1 : 1;

/**
 * Something was said that nobody understood, and no words of it came along. The hold goes on with what is left; when it
 * happens again, or while there is pressure on the belly, the routine waits and asks one question.
 */
export function notUnderstood(state: State, here: Here): Outcome {
  const { cursor, missed = 0 } = state;
  const count = countOf(state, here.now);
  const noted: State = { ...state, notUnderstood: here.now, misses: count, missed: missed + 1 };
  const place = placeIn(state, here);
  const [first, again] = WORDS[place];
  const held = place === 'hold';
  const key = count % 2 === 1 || held ? first : again;
  const words: readonly Act[] = [{ act: 'say', line: { key, form: missed } }];
  if (cursor.at !== 'guiding')
    // One thing that can be begun with a yes, not what else could be said.
    return count % 2 === 1 ? onOrSuggest(noted, here, words) : carryOn(noted, here, words);
  const belly = under(cursor)?.technique.families.includes('belly') ?? false;
  const pressing = belly && (held || here.state === 'settling');
  const works = inWork(cursor.spot) && under(cursor)?.technique.work.kind !== 'rest';
  const waits = count >= (held || works ? WAITS_AT.hold : WAITS_AT.elsewhere);
  if (!waits && !pressing) return carryOn(noted, here, words);
  return {
    state: { ...noted, cursor: { ...cursor, at: 'paused' } },
    acts: [ask('unheard', { key: waits ? 'coach.missed.wait' : 'coach.missed.pressure', form: missed })],
  };
}

/** Talk that is no wish of anybody's: what is under way goes on, and where nothing is, one thing is offered. */
export const passedOver = (state: State, here: Here): Outcome => onOrSuggest(state, here, []);
