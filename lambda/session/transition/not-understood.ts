import type { Plain } from '../../languages/line';
import type { Here } from '../here';
import type { Act, State } from '../state';
import { ask, carryOn, inTurn, inWork, type Outcome, under } from './outcome';
import { onOrSuggest } from './usual';

/** Misses within this many seconds of each other are a row of them. */
const IN_A_ROW = 60;

/** Out of a hold it is waited at the third: the second says what else fits here. */
const WAITS_AT = { hold: 2, elsewhere: 3 } as const;

/** Where nothing runs, once and once more: never the same twice running. */
const IDLE = {
  lobby: ['coach.missed.lobby', 'coach.missed.lobbyAgain'],
  finished: ['coach.missed.finished', 'coach.missed.finishedAgain'],
  paused: ['coach.missed.paused', 'coach.missed.pausedAgain'],
  stopped: ['coach.missed.lobby', 'coach.missed.lobby'],
} as const;

/** That it was not understood; what the answer before said of it too is said in other words. */
const missed = (state: State, key: Plain): Act => ({ act: 'say', line: inTurn({ key }, state, 'say') });

/** How many in a row this one makes. */
const countOf = ({ notUnderstood: last, misses = 1 }: State, now: number): number =>
  last !== undefined && now - last <= IN_A_ROW ? misses + 1 : 1;

/**
 * Something was said that nobody understood, and no words of it came along. The hold goes on with what is left; when it
 * happens again, or while there is pressure on the belly, the routine waits and asks one question.
 */
export function notUnderstood(state: State, here: Here): Outcome {
  const { cursor } = state;
  const count = countOf(state, here.now);
  const noted: State = { ...state, notUnderstood: here.now, misses: count };
  if (cursor.at !== 'guiding') {
    const words = [missed(state, IDLE[cursor.at][count % 2 === 1 ? 0 : 1])];
    // One thing that can be begun with a yes, not what else could be said.
    return count % 2 === 1 ? onOrSuggest(noted, here, words) : carryOn(noted, here, words);
  }
  const holds = here.state === 'hold';
  const belly = under(cursor)?.technique.families.includes('belly') ?? false;
  const pressing = belly && (holds || here.state === 'settling');
  const works = inWork(cursor.spot) && under(cursor)?.technique.work.kind !== 'rest';
  const waits = count >= (holds || works ? WAITS_AT.hold : WAITS_AT.elsewhere);
  if (waits || pressing) {
    return {
      state: { ...noted, cursor: { ...cursor, at: 'paused' } },
      acts: [ask('unheard', { key: waits ? 'coach.missed.wait' : 'coach.missed.pressure' })],
    };
  }
  const again = count > 1 ? 'coach.missed.guidingAgain' : 'coach.missed.guiding';
  return carryOn(noted, here, [missed(state, holds ? 'coach.missed.hold' : again)]);
}

/** Talk that is no wish of anybody's: what is under way goes on, and where nothing is, one thing is offered. */
export const passedOver = (state: State, here: Here): Outcome => onOrSuggest(state, here, []);
