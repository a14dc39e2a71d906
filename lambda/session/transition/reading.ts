import type { EventType, PlainEvent, SessionEvent } from '../events';
import type { Here } from '../here';
import { everywhere, type Situation } from '../policy';
import type { State } from '../state';
import { questionOf } from './asking';
import type { Question } from './asking/question';
import { situationOf } from './situation';

/** What a word is read as; itself, where it means there what it means anywhere. */
type MeantAs = PlainEvent | 'itself';

/**
 * What the plainest words mean where they are said, where that is not what they mean by themselves. A question hears its
 * own answers before this table, and triage every word before both.
 */
const READINGS: { readonly [T in EventType]?: { readonly [S in Situation]: MeantAs } } = {
  // "Go on", "ready": what is there to go on with?
  resume: everywhere<MeantAs>('itself', { lobby: 'usual', offered: 'yes', 'set-up': 'ready', resuming: 'yes' }),
  ready: everywhere<MeantAs>('itself', { lobby: 'usual', resuming: 'yes' }),
  // What was said last, and not the way into the move.
  repeat: everywhere<MeantAs>('what-did-you-say', {
    between: 'itself',
    paused: 'which-step',
    'body-question': 'itself',
    resuming: 'itself',
    'other-question': 'itself',
    offered: 'itself',
    locked: 'itself',
  }),
  'another-set': everywhere<MeantAs>('itself', { lobby: 'usual', 'set-up': 'repeat', paused: 'restart-round' }),
  previous: everywhere<MeantAs>('itself', { lobby: 'what-did-you-say' }),
  next: everywhere<MeantAs>('itself', { lobby: 'usual', offered: 'something-else' }),
  skip: everywhere<MeantAs>('itself', { offered: 'something-else' }),
  done: everywhere<MeantAs>('itself', { lobby: 'usual', offered: 'no' }),
  'never-mind': everywhere<MeantAs>('itself', { offered: 'no', 'other-question': 'no' }),
  undo: everywhere<MeantAs>('itself', { offered: 'no' }),
  // Of what is proposed, where nothing else was offered.
  'how-long-left': everywhere<MeantAs>('itself', { lobby: 'usual' }),
  'routine-left': everywhere<MeantAs>('itself', { lobby: 'usual' }),
  'whats-left': everywhere<MeantAs>('itself', { lobby: 'usual' }),
  'whats-next': everywhere<MeantAs>('itself', { lobby: 'usual' }),
  // "How long do I lie here", lying there.
  'how-long-hold': everywhere<MeantAs>('itself', { rest: 'how-long-left', offered: 'routine-left' }),
  // Asked when it is over: what was done, and of which side.
  'what-number': everywhere<MeantAs>('itself', { finished: 'how-did-i-do' }),
  'which-side': everywhere<MeantAs>('itself', { finished: 'how-did-i-do' }),
  cancel: everywhere<MeantAs>('itself', {
    ...{ lobby: 'stop', paused: 'stop', resuming: 'stop', finished: 'stop', locked: 'stop' },
    ...{ offered: 'no', 'other-question': 'no', 'body-question': 'never-mind' },
  }),
  pause: everywhere<MeantAs>('itself', { lobby: 'wait', offered: 'wait', 'other-question': 'wait', finished: 'wait' }),
  // Whoever has paused has all the time there is.
  'more-time': everywhere<MeantAs>('itself', {
    ...{ lobby: 'wait', offered: 'wait', paused: 'pause', finished: 'wait' },
  }),
  'not-yet': everywhere<MeantAs>('itself', {
    lobby: 'wait',
    offered: 'wait',
    'other-question': 'wait',
    finished: 'wait',
  }),
  'that-one': everywhere<MeantAs>('itself', { offered: 'yes', resuming: 'yes' }),
  // "Whatever you think": what was proposed.
  recommend: everywhere<MeantAs>('itself', { offered: 'yes' }),
  // "The same", where nothing is under way: as last time.
  'keep-it': everywhere<MeantAs>('itself', { lobby: 'as-last', offered: 'yes', resuming: 'yes', finished: 'as-last' }),
};

/** A move by name, or what something is for, is more than its plain word. */
const isBare = (event: SessionEvent): boolean =>
  !('move' in event && event.move) &&
  !('side' in event && event.side !== null) &&
  !('focus' in event && event.focus !== null);

/** Whether the question takes the event as it is. */
const isHeard = ({ plain, hears }: Question<string>, { type }: SessionEvent): boolean =>
  plain === true || (hears[type] ?? 'elsewhere') !== 'elsewhere';

/** An event as it is meant where it is said. */
export function asMeant(state: State, here: Here, event: SessionEvent): SessionEvent {
  const row = isBare(event) ? READINGS[event.type] : undefined;
  if (!row || (here.asking !== null && isHeard(questionOf(here.asking), event))) return event;
  const reading = row[situationOf(state, here)];
  return reading === 'itself' ? event : { type: reading };
}
