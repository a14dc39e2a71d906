import type { Tag } from '../../content/types';
import { decodeCues, encodeCues } from '../../safety/codes';
import { conditionsIn, triage } from '../../safety/triage';
import { NOTHING_SEEN } from '../../safety/types';
import type { EventOf } from '../events';
import type { Here } from '../here';
import type { State } from '../state';
import { safetyOf } from './alarm';
import { close, type Outcome, say } from './outcome';
import { askOnce, endTechnique, hear } from './safety';

/** Words of a body, which go to triage; without any it is asked about. */
export const report = (state: State, here: Here, { text }: EventOf<'report'>): Outcome =>
  text.trim() === '' ? askOnce(state, here, 'pain') : hear(state, here, text);

export const dull = (state: State, here: Here): Outcome => hear(state, here, { answer: 'dull' });

/** Remembered while the session lasts: a disclosed condition is not taken back by a later "no". */
export function disclosed(state: State, tags: readonly Tag[]): State {
  const seen = encodeCues([...decodeCues(safetyOf(state).seen), ...tags.map((tag) => `has:${tag}` as const)]);
  return { ...state, safety: { ...safetyOf(state), seen }, acted: { tier: 'see', concern: 'C6' } };
}

export const tagsOf = ({ tag, text }: EventOf<'condition'>, here: Here): readonly Tag[] =>
  tag ? [tag] : [...conditionsIn(text, here.hear)];

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
