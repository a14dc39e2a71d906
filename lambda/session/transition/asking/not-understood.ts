import type { Here } from '../../here';
import type { Act, Asking, State } from '../../state';
import { ask, carryOn, type Outcome, QUESTIONS, say, under } from '../outcome';
import { bodyAnswer } from './body';

/** A second miss within this many seconds is one too many to go on with. */
const MISSED_TWICE = 30;

/**
 * Something was said that nobody understood, and no words of it came along. The hold goes on with what is left; when it
 * happens again at once, or while there is pressure on the belly, the routine waits and asks one question.
 */
export function missed(state: State, here: Here): Outcome {
  const { cursor } = state;
  const noted: State = { ...state, missed: here.now };
  // No match counts as the higher answer where the body is asked about (safety reference, section 2).
  const body = bodyAnswer(noted, here, 'not-sure');
  if (body) return body;
  if (here.asking && here.asking !== 'choose' && here.asking !== 'feedback') return askedAgain(noted, here);
  if (cursor.at !== 'guiding') {
    const key =
      cursor.at === 'paused'
        ? 'coach.missed.paused'
        : cursor.at === 'finished'
          ? 'coach.missed.finished'
          : 'coach.missed.lobby';
    return carryOn(noted, here, [say(key)]);
  }
  const belly = under(cursor)?.technique.families.includes('belly') ?? false;
  const twice = state.missed !== undefined && here.now - state.missed <= MISSED_TWICE;
  const pressing = belly && (here.state === 'hold' || here.state === 'settling');
  if (twice || pressing) {
    return {
      state: { ...noted, cursor: { ...cursor, at: 'paused', asking: 'missed' } },
      acts: [say(twice ? 'coach.missed.wait' : 'coach.missed.pressure'), ask('coach.missed.ask')],
    };
  }
  return carryOn(noted, here, [say(here.state === 'hold' ? 'coach.missed.hold' : 'coach.missed.guiding')]);
}

/** The open question once more, in a few words; what cannot wait for an answer goes on. */
export function askedAgain(state: State, here: Here, words: readonly Act[] = [say('coach.missed.question')]): Outcome {
  const { cursor } = state;
  const question = here.asking ? QUESTIONS[here.asking] : undefined;
  if (!question || cursor.at === 'stopped') return carryOn(state, here, here.asking === 'owed' ? [] : words);
  const asking = here.asking as Asking;
  const at: State['cursor'] = cursor.at === 'guiding' ? { ...cursor, at: 'paused', asking } : { ...cursor, asking };
  return { state: { ...state, cursor: at }, acts: [...words, ask(...question)] };
}
