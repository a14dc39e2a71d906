import { keptFields } from '../session/codecs/state';
import { isOfTheBody, type KeptState, type State } from '../session/state';

/** Sentences that tell what a body reported. */
const TELLING = /^safety\.(?!gates|screening)/;

/**
 * The state as it is kept on a listener's day: the fields whose lifetime says so, and of them nothing that tells what a
 * body reported. Of an alarm, or of a question about the body that was never answered, only the day is left.
 */
export function keptOf(state: State, today: string): KeptState {
  const kept = keptFields(state);
  const { cursor, turn } = kept;
  if (cursor.at === 'stopped') return { ...kept, cursor: { at: 'lobby' }, turn: null };
  if ('asking' in cursor && isOfTheBody(cursor.asking))
    return { ...kept, cursor: { at: 'lobby' }, turn: null, flags: { ...kept.flags, stopped: today } };
  const told = turn?.acts.some((act) => 'line' in act && TELLING.test(act.line.key));
  return told ? { ...kept, turn: null } : kept;
}

/** What a new session starts from: nothing of the last one is under way but an unfinished routine. */
export function opened(kept: KeptState): KeptState {
  const { cursor } = kept;
  if (cursor.at === 'guiding') return kept;
  if (cursor.at === 'paused') return { ...kept, cursor: { at: 'paused', plan: cursor.plan, spot: cursor.spot } };
  return { ...kept, cursor: { at: 'lobby' }, turn: null };
}
