import { heldIn } from '../../content/postures';
import type { ConcernId, Tier } from '../../safety/types';
import type { Here } from '../here';
import type { Act, Safety, State } from '../state';
import { type Outcome, prompt, say, underState } from './outcome';

const nothing: Safety = { tier: 'none', concern: null, seen: [] };

export const safetyOf = (state: State): Safety => state.safety ?? nothing;

/** Who may be hurt by being moved is not coached out of the position. */
const STAYS_PUT: readonly (ConcernId | null)[] = ['E9', 'E14', 'E15', 'U11', 'U13'];

/** The first step out of the position the listener is in. */
function firstStepOut(state: State, concern: ConcernId | null): readonly Act[] {
  const at = underState(state);
  return at && !STAYS_PUT.includes(concern) ? [say(`postures.out.${heldIn(at.technique)}`)] : [];
}

const hasReason = (concern: ConcernId | null): concern is Exclude<ConcernId, 'ambiguous'> =>
  concern !== null && concern !== 'ambiguous';

/** Emergencies with words of their own: in them nothing else is said (safety reference, section 3.1). */
function ownWords({ concern, who }: Safety): Act | null {
  if (concern === 'E14') return say('safety.crisisStop');
  if (concern === 'E17') return say('safety.floor');
  if (who === 'choking') return say('safety.beside.choking');
  return who === 'them' || concern === 'E16' ? say('safety.beside.them') : null;
}

/** What is said after a red flag; the number is in the reprompt too. */
function alarm(state: State, _here: Here, out: readonly Act[] = []): readonly Act[] {
  const level = state.cursor.at === 'stopped' ? state.cursor.tier : 'see';
  const { concern } = safetyOf(state);
  const own = level === 'emergency' ? ownWords(safetyOf(state)) : null;
  if (own) return [own, prompt('safety.stopped.prompt', 'safety.stopped.again')];
  // Nobody named a kind of pain, so none is claimed.
  if (level === 'see' && concern === 'ambiguous')
    return [...out, say('safety.quality.stops'), prompt('safety.stopped.prompt', 'safety.stopped.again')];
  const reason = hasReason(concern) ? [say(`safety.reasons.${concern}`)] : [];
  return [
    say(`safety.${level}`),
    ...(level === 'emergency' ? [] : out),
    ...reason,
    prompt('safety.stopped.prompt', 'safety.stopped.again'),
  ];
}

/** Whatever was in doubt is decided. */
function settled({ pending: _pending, ...safety }: Safety): Safety {
  return safety;
}

/** Stops everything for this session. First words are the action. */
export function terminate(state: State, here: Here, tier: Tier, concern: ConcernId | null): Outcome {
  const level = tier === 'emergency' || tier === 'urgent' ? tier : 'see';
  const { wanted: _wanted, ...rest } = state;
  const stopped: State = {
    ...rest,
    cursor: { at: 'stopped', tier: level },
    flags: { ...state.flags, stopped: here.today },
    safety: { ...settled(safetyOf(state)), tier: tier === 'see' ? safetyOf(state).tier : tier, concern },
  };
  return { state: stopped, acts: alarm(stopped, here, firstStepOut(state, concern)) };
}

export const alarmAgain = (state: State, here: Here): Outcome => ({ state, acts: alarm(state, here) });
