import type { Tag } from '../../content/types';
import { decodeCues, encodeCues } from '../../safety/codes';
import { conditionsIn, triage } from '../../safety/triage';
import { NOTHING_SEEN } from '../../safety/types';
import type { EventOf } from '../events';
import type { Here } from '../here';
import type { State } from '../state';
import { safetyOf } from './alarm';
import { close, type Outcome, say } from './outcome';
import { askOnce, endTechnique, hear, listen } from './safety';

/** Words of a body, which go to triage; without any it is asked about. */
export const report = (state: State, here: Here, { text }: EventOf<'report'>): Outcome =>
  text.trim() === '' ? askOnce(state, here, 'pain') : hear(state, here, text);

export const dull = (state: State, here: Here): Outcome => hear(state, here, { answer: 'dull' });

/** Remembered while the session lasts: a disclosed condition is not taken back by a later "no". */
function disclosed(state: State, tags: readonly Tag[]): State {
  const seen = encodeCues([...decodeCues(safetyOf(state).seen), ...tags.map((tag) => `has:${tag}` as const)]);
  return { ...state, safety: { ...safetyOf(state), seen }, acted: { tier: 'see', concern: 'C6' } };
}

const tagsOf = ({ tag, text }: EventOf<'condition'>, here: Here): readonly Tag[] =>
  tag ? [tag] : [...conditionsIn(text, here.hear)];

/**
 * What is told while a notice is open. A condition of the listener is known for this session alone; what no words came along
 * with counts as one. What stops, asks or ends goes its own way (`elsewhere`); all other words have chosen nothing.
 */
export function told(
  state: State,
  here: Here,
  event: EventOf<'report'> | EventOf<'condition'>,
): State | 'again' | 'elsewhere' {
  const tag = event.type === 'condition' ? event.tag : null;
  if (event.text.trim() === '') return event.type === 'report' ? 'elsewhere' : disclosed(state, tag ? [tag] : []);
  const { state: known, result } = listen(state, here, event.text, null);
  if (result.ask || result.action === 'terminate') return 'elsewhere';
  const tags = [...new Set([...(tag ? [tag] : []), ...result.tags])];
  if (tags.includes('under-18')) return 'elsewhere';
  return tags.length > 0 || result.action === 'end-technique' ? disclosed(known, tags) : 'again';
}

export const condition = (state: State, here: Here, event: EventOf<'condition'>): Outcome => {
  const tags = tagsOf(event, here);
  if (tags.length === 0) return hear(state, here, event.text);
  // Growth-plate injuries differ, and the skill is for adults only (safety reference, section 6).
  if (tags.includes('under-18'))
    return { state: { ...state, cursor: { at: 'lobby' } }, acts: [say('coach.adultsOnly'), close] };
  const heard = triage(event.text, { ...NOTHING_SEEN, seen: decodeCues(safetyOf(state).seen) }, here.hear);
  if (heard.action === 'terminate') return hear(state, here, event.text);
  return endTechnique(disclosed(state, tags), here, {
    ...heard,
    tier: 'see',
    concern: 'C6',
    action: 'end-technique',
    tags,
  });
};
