import type { Tag } from '../../../content/types';
import { decodeCues, encodeCues } from '../../../safety/codes';
import type { AnswerCue } from '../../../safety/cues';
import { answerIn, conditionsIn, triage } from '../../../safety/triage';
import { NOTHING_SEEN } from '../../../safety/types';
import type { EventOf } from '../../events';
import type { Here } from '../../here';
import type { State } from '../../state';
import { safetyOf } from '../alarm';
import { carryOn, close, type Outcome, say } from '../outcome';
import { askOnce, endTechnique, hear } from '../safety';
import { screeningAnswer } from './screening';

export const report = (state: State, here: Here, event: EventOf<'report'>): Outcome => {
  const answer = here.asking?.startsWith('screening') ? answerIn(event.text, here.hear) : null;
  if (answer) return screeningAnswer(state, here, answer) ?? hear(state, here, event.text);
  const question = here.asking === 'quality' || here.asking === 'besides' ? here.asking : null;
  return event.text.trim() === '' ? askOnce(state, here, 'quality') : hear(state, here, event.text, question);
};

/** An answer to one of our questions about the body; null when none is open. */
export function bodyAnswer(state: State, here: Here, answer: AnswerCue): Outcome | null {
  if (here.asking === 'quality' || here.asking === 'besides') return hear(state, here, { answer }, here.asking);
  if (here.asking === 'missed') {
    if (answer === 'no' || answer === 'dull') return null;
    return askOnce(state, here, 'quality');
  }
  return null;
}

export const notSure = (state: State, here: Here): Outcome =>
  bodyAnswer(state, here, 'not-sure') ??
  screeningAnswer(state, here, 'not-sure') ??
  carryOn(state, here, [say('coach.notSure')]);

export const dull = (state: State, here: Here): Outcome =>
  bodyAnswer(state, here, 'dull') ?? hear(state, here, { answer: 'dull' });

/** Remembered while the session lasts: a disclosed condition is not taken back by a later "no". */
function disclosed(state: State, tags: readonly Tag[]): State {
  const seen = encodeCues([...decodeCues(safetyOf(state).seen), ...tags.map((tag) => `has:${tag}` as const)]);
  return { ...state, safety: { ...safetyOf(state), seen }, acted: { tier: 'see', concern: 'C6' } };
}

export const condition = (state: State, here: Here, event: EventOf<'condition'>): Outcome => {
  const tags = event.tag ? [event.tag] : [...conditionsIn(event.text, here.hear)];
  if (tags.length === 0) return hear(state, here, event.text);
  // Growth-plate injuries differ, and the skill is for adults only (safety reference, section 6).
  if (tags.includes('under-18'))
    return { state: { ...state, cursor: { at: 'lobby' } }, acts: [say('coach.adultsOnly'), close] };
  if (here.asking === 'screening-conditions') {
    return screeningAnswer(disclosed(state, tags), here, 'yes') as Outcome;
  }
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
