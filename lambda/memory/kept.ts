import type { Line } from '../languages/line';
import { keptFields } from '../session/codecs/state';
import type { KeptState, State } from '../session/state';
import { toneOf } from '../session/tone';
import { isOfTheBody } from '../session/transition/asking';

/** What is said only to whoever is there. */
const isPrivate = ({ key }: Line): boolean => ['safety', 'private'].includes(toneOf(key));

/**
 * The state as it is kept on a listener's day: the fields whose lifetime says so, and of them nothing that tells what a
 * body reported. Of an alarm, or of a question about the body that was never answered, only the day is left.
 */
export function keptOf(state: State, today: string): KeptState {
  const kept = keptFields(state);
  const { cursor, turn } = kept;
  // What likeness alone stopped keeps its place.
  const { guess } = state.safety ?? {};
  if (cursor.at === 'stopped') return { ...kept, cursor: guess?.cursor ?? { at: 'lobby' }, turn: null };
  if (!guess && isOfTheBody(turn?.acts.find((act) => act.act === 'ask')?.asking ?? null))
    return { ...kept, cursor: { at: 'lobby' }, turn: null, flags: { ...kept.flags, stopped: today } };
  const told = turn?.acts.some((act) => 'line' in act && isPrivate(act.line));
  return told ? { ...kept, turn: null } : kept;
}

/** What a new session starts from: nothing of the last one is under way but an unfinished routine. */
export function opened(kept: KeptState): KeptState {
  const { cursor } = kept;
  if (cursor.at === 'guiding' || cursor.at === 'paused') return kept;
  return { ...kept, cursor: { at: 'lobby' }, turn: null };
}
