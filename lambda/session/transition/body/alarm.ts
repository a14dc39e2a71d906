import { heldIn } from '../../../content/postures';
import { decodeCues } from '../../../safety/codes';
import type { ConcernId, Tier } from '../../../safety/types';
import type { Here } from '../../here';
import type { Act, Safety, State } from '../../state';
import { close, type Draft, inTurn, type Outcome, prompt, say } from '../outcome';
import { underState } from '../under-way';
import { reasonFor } from './reasons';

const nothing: Safety = { tier: 'none', concern: null, seen: [] };

export const safetyOf = (state: State): Safety => state.safety ?? nothing;

/** Who may be hurt by being moved is not coached out of the position. */
const STAYS_PUT: readonly (ConcernId | null)[] = ['E9', 'E14', 'E15', 'U11', 'U13'];

/** The first step out of the position the listener is in. */
function firstStepOut(state: State, concern: ConcernId | null): readonly Act[] {
  const at = underState(state);
  return at && !STAYS_PUT.includes(concern) ? [say(`postures.out.${heldIn(at.technique)}`)] : [];
}

/** What waits for a word after an alarm; the number is in the reprompt too. What likeness alone raised can be taken back. */
function waits(state: State): Act {
  if (safetyOf(state).guess) return prompt('safety.mistaken.prompt', 'safety.stopped.again');
  const line = inTurn({ key: 'safety.stopped.prompt' }, state, 'ask');
  return { act: 'ask', asking: null, line, again: { key: 'safety.stopped.again' } };
}

/** An emergency of its own kind, in its own words (safety reference, section 3.1). */
function emergencyOf({ concern, about }: Safety): Act | null {
  if (concern === 'E18') return say('safety.own.E18');
  if (concern === 'E19') return say('safety.own.E19');
  if (about === 'them') return say('safety.own.E16');
  if (about === 'me') return say('safety.own.E16b');
  if (concern === 'E14') return say('safety.own.E14');
  if (concern === 'E16') return say('safety.own.E16');
  if (concern === 'E17') return say('safety.own.E17');
  return null;
}

/** First the action, then the number, then why. */
function alarmed(state: State, out: readonly Act[]): readonly Act[] {
  const level = state.cursor.at === 'stopped' ? state.cursor.tier : 'see';
  const safety = safetyOf(state);
  const { concern, about } = safety;
  const why = (tier: 'emergency' | 'urgent' | 'see'): readonly Act[] => {
    const reason = reasonFor(tier, concern, decodeCues(safety.seen));
    return reason ? [say(`safety.reasons.${reason}`)] : [];
  };
  switch (level) {
    case 'emergency': {
      // Opened again on the day of an emergency, of which nothing but the day is known.
      if (safety.tier !== 'emergency') return [say('safety.notToday')];
      const own = emergencyOf(safety);
      return own ? [own] : [say('safety.emergency'), ...why('emergency')];
    }
    case 'urgent':
      return about === 'them'
        ? [say('safety.urgentThem'), ...why('urgent')]
        : [say('safety.urgent'), ...out, ...why('urgent')];
    case 'see':
      // No kind of pain is claimed of whoever only did not say that it was a stretch.
      return concern === 'ambiguous'
        ? [say('safety.quality.stopped'), ...out]
        : [say('safety.see'), ...out, ...why('see')];
    default:
      return level satisfies never;
  }
}

const HOURS = 3600;
/** An emergency ends the exercise of its day, and of so many seconds at least. */
const OFF_AT_LEAST = 6 * HOURS;

function stopped(state: State, here: Here, tier: Tier, concern: ConcernId | null): State {
  const level = tier === 'emergency' || tier === 'urgent' ? tier : 'see';
  const { wanted: _wanted, ...rest } = state;
  const off = { day: here.today, until: here.now + OFF_AT_LEAST };
  const safety = safetyOf(state);
  // Likeness alone ends no day, and keeps the place.
  const { guess } = safety;
  const place = guess && state.cursor.at !== 'stopped' ? { guess: { ...guess, cursor: state.cursor } } : {};
  return {
    ...rest,
    cursor: { at: 'stopped', tier: level },
    flags: { ...state.flags, stopped: here.today, ...(level === 'emergency' && !guess ? { off } : {}) },
    safety: { ...safety, tier: level === 'see' ? safety.tier : tier, concern, ...place },
    acted: { tier: level, concern },
  };
}

/** Stops everything for this session. First words are the action. */
export function terminate(state: State, here: Here, tier: Tier, concern: ConcernId | null): Outcome {
  const made = stopped(state, here, tier, concern);
  return { state: made, acts: [...alarmed(made, firstStepOut(state, concern)), waits(made)] };
}

/** The same for whoever leaves while a body was asked about: told what the answer would have been, and goodbye. */
export function terminateAndLeave(state: State, here: Here, tier: Tier, concern: ConcernId | null): Outcome {
  const made = stopped(state, here, tier, concern);
  return { state: made, acts: [...alarmed(made, firstStepOut(state, concern)), say('coach.stop.afterAlarm'), close] };
}

export const alarmAgain = (state: State): Outcome => ({ state, acts: [...alarmed(state, []), waits(state)] });

/** What is repeated with every answer after an alarm: the number, or whom to contact (R12). */
export function stillNeeded(state: State): readonly Act[] {
  const level = state.cursor.at === 'stopped' ? state.cursor.tier : 'see';
  switch (level) {
    case 'emergency':
      return [say(safetyOf(state).concern === 'E14' ? 'safety.stopped.numbers' : 'safety.stopped.number')];
    case 'urgent':
      return [say('safety.stopped.contact')];
    case 'see':
      return [say('safety.stopped.see')];
    default:
      return level satisfies never;
  }
}

/** An answer after an alarm. */
export const afterAlarm = (state: State, words: readonly Draft[]): Outcome => ({
  state,
  acts: [...words, ...stillNeeded(state), waits(state)],
});

export const goodbyeAfterAlarm = (state: State): Outcome => ({
  state,
  acts: [...stillNeeded(state), say('coach.stop.afterAlarm'), close],
});

/** No exercise yet: an emergency was today, or a few hours ago. */
export const isOff = ({ flags }: State, { now, today }: Here): boolean =>
  flags.off !== undefined && (now < flags.off.until || today <= flags.off.day);

/** Opened again after an emergency: nothing starts, and the session is locked as it was then. */
export const notToday = (state: State): Outcome => {
  const { wanted: _wanted, ...rest } = state;
  return alarmAgain({ ...rest, cursor: { at: 'stopped', tier: 'emergency' } });
};
