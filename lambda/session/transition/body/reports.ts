import type { Tag } from '../../../content/types';
import { decodeCues, encodeCues } from '../../../safety/codes';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import type { State } from '../../state';
import type { Outcome } from '../outcome';
import { safetyOf } from './alarm';
import { type Listened, listen } from './listening';
import { act, askWhetherPain, heed } from './safety';

/** Words of a body, which go to triage; without any it is asked about. */
export const report = (state: State, here: Here, { text }: EventOf<'report'>): Outcome =>
  text.trim() === '' ? askWhetherPain(state) : heed(state, here, text);

/** Remembered while the session lasts: a disclosed condition is not taken back by a later "no". */
function disclosed(state: State, tags: readonly Tag[]): State {
  const seen = encodeCues([...decodeCues(safetyOf(state).seen), ...tags.map((tag) => `has:${tag}` as const)]);
  return { ...state, safety: { ...safetyOf(state), seen }, acted: { tier: 'see', concern: 'C6' } };
}

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

/** A condition by its name alone, or which nobody here knows (R11). */
export const condition = (state: State, here: Here, { tag }: EventOf<'condition'>): Outcome =>
  has(state, here, tag ? [tag] : []);

/** A condition in words that were triaged. */
export function conditioned(heard: Listened, here: Here, { tag }: EventOf<'condition'>): Outcome {
  const tags = tag ? [tag] : heard.result.tags;
  return tags.length === 0 ? act(heard, here) : has(heard.state, here, tags);
}

/** The listener has these: what they block is left out, and the move under way ends if it is among it. */
export function has(state: State, here: Here, tags: readonly Tag[]): Outcome {
  const heard = listen(disclosed(state, tags), here, '', null);
  const acted = { tier: 'see', concern: 'C6' } as const;
  return act(
    {
      ...heard,
      state: { ...heard.state, acted },
      result: {
        ...heard.result,
        ...acted,
        own: 'see',
        action: 'end-technique',
        tags,
        ...(tags.length === 0 ? { condition: 'unknown' as const } : {}),
      },
    },
    here,
  );
}
