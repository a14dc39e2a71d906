import { decodeCues, encodeCues } from '../../../safety/codes';
import type { Said } from '../../../safety/hear';
import { triage } from '../../../safety/triage';
import { type Ask, NOTHING_SEEN, type TriageResult, tierOrder } from '../../../safety/types';
import type { Here } from '../../here';
import type { State } from '../../state';
import { underState } from '../under-way';
import { safetyOf } from './alarm';

/** A report that was triaged, and what is known since. */
export interface Listened {
  readonly state: State;
  readonly result: TriageResult;
  /** The question about the body that it answers. */
  readonly answers: Ask | null;
}

/**
 * Triages what a body reports, as an answer to the question about it that is open, and acts on nothing yet. In words that are
 * surely like a wish (`wished`) whatever it hears is a guess.
 */
export function listen(state: State, here: Here, said: Said, asking: Ask | null, wished = false): Listened {
  const safety = safetyOf(state);
  const at = underState(state);
  const heard = triage(
    said,
    {
      ...NOTHING_SEEN,
      ...(at ? { move: at.item.move } : {}),
      ...(at?.technique.families.includes('belly') && here.state !== 'setup' ? { family: 'belly' as const } : {}),
      ...(asking ? { asking, again: here.tries > 0, ...(safety.pending ? { pending: safety.pending } : {}) } : {}),
      seen: decodeCues(safety.seen),
      worst: safety.tier,
      ...(safety.concern ? { worstConcern: safety.concern } : {}),
    },
    here.hear,
  );
  const stopsOrAsks = heard.action === 'terminate' || heard.ask !== undefined;
  const result: TriageResult = wished && stopsOrAsks ? { ...heard, guess: true } : heard;
  const { tier, concern } = result;
  const alarms = tierOrder(tier) >= tierOrder('urgent');
  const about = alarms && result.choking ? 'me' : alarms && result.person === 'them' ? 'them' : safety.about;
  const { guess: guessed, ...surely } = safety;
  const guess = guessOf(state, result, asking);
  const known: State = {
    ...state,
    safety: {
      ...surely,
      tier: alarms ? tier : safety.tier,
      concern: concern ?? safety.concern,
      seen: encodeCues(result.seen),
      ...(about ? { about } : {}),
      ...(guess ? { guess: guessed ?? { seen: safety.seen } } : {}),
    },
    acted: { tier, concern },
  };
  return { state: known, result, answers: asking };
}

/** Whether what is asked or what has stopped rests on likeness or doubt alone, with these words. */
function guessOf({ cursor, safety }: State, result: TriageResult, asking: Ask | null): boolean {
  if (result.guess) return safety?.guess !== undefined || cursor.at !== 'stopped';
  const known = safety?.guess !== undefined;
  if (cursor.at === 'stopped') return known && tierOrder(result.own) < tierOrder('urgent');
  // The same question once more, or not answered clearly: it is asked for no other reason.
  return known && asking !== null && (result.ask === asking || result.unclear === true);
}
