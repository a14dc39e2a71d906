import type { EventType } from '../session/events';

/*
 * How many seconds of a response were heard when the next request was stamped. The platform says neither when speech
 * began nor when it was interrupted; these figures are ours and stand for a usual device (UNVERIFIED on hardware).
 */

/** From the stamp of a request to the first word of the answer: network, speech synthesis, start of playback. */
export const START_LATENCY = 1.5;
/** Our own handling time, part of the latency on a warm function. */
export const HANDLING = 0;
/** From the wake word to the stamp: the words, then the pause by which the device knows that they are over. */
export const END_OF_SPEECH = 0.6;
/** Seconds of one spoken word, conversational speed. */
export const WORD_SECONDS = 0.35;
/** How long people wait, on average, before they answer an open microphone. */
export const REACTION = 1.45;

/**
 * Usual number of words of what means an event: the mean over its phrases in the speech model, the n-th phrase with
 * weight 1/n, since the plain ones stand first. The barest control words are said barer than that, and count two.
 */
const WORDS: Readonly<Partial<Record<EventType, number>>> = {
  ...({ yes: 1.5, no: 1.5, next: 2, previous: 2.4, repeat: 2.3, pause: 2, resume: 2.2, stop: 2, help: 2.4 } as const),
  ...({
    ready: 2.5,
    missed: 3.4,
    skip: 3,
    'skip-side': 3.9,
    'other-side': 2.9,
    'start-side': 3.1,
    again: 2.6,
  } as const),
  ...({
    'go-to': 5,
    'start-routine': 3.5,
    'start-move': 4,
    rest: 4,
    'start-over': 2.7,
    'something-else': 3.2,
  } as const),
  ...({ 'which-step': 4.2, 'which-side': 3.6, 'how-long-left': 4.2, 'routine-left': 5.3, 'whats-left': 4.1 } as const),
  ...({ 'whats-next': 3.2, 'what-number': 4.7, 'what-did-you-say': 4.3, 'still-there': 3.6 } as const),
  ...({ 'how-did-i-do': 4.6, 'what-to-feel': 5.3, 'am-i-right': 5.2, 'what-can-i-say': 4.6, more: 3.5 } as const),
  ...({ 'where-part': 5.3, 'about-step': 5.6, 'how-hard': 5.6, 'breath-now': 5.6, instead: 5.2 } as const),
  ...({ compare: 6.6, 'should-it-hurt': 4.2 } as const),
  ...({ 'hold-longer': 3.7, 'hold-shorter': 3.3, 'finish-early': 3.8, 'more-time': 4.4, 'not-yet': 2.5 } as const),
  ...({ slower: 2.5, faster: 2.4, 'less-talk': 2.6, 'more-talk': 2.9, 'just-bell': 3.2, 'dont-count': 3 } as const),
  ...({ count: 2.8, 'keep-going': 3, 'wait-for-me': 4.2, easier: 2.9, harder: 2.9, dull: 2.8 } as const),
  ...({ doctor: 6, 'who-to-see': 4.5, 'is-it-normal': 5, report: 4, condition: 4, 'is-it-safe': 5 } as const),
  ...({ ask: 4.8, 'describe-move': 5, 'describe-routine': 5, 'how-long-hold': 6.4, 'how-many': 5.1 } as const),
};

/** Seconds between the wake word that stopped the speech and the stamp of the request. */
export const utteranceSeconds = (event: EventType): number => (WORDS[event] ?? 3) * WORD_SECONDS + END_OF_SPEECH;

/**
 * Seconds of the response that were played before it was interrupted. `from` and `to` are the stamps of the request it
 * answered and of the one now, in epoch seconds; `event` is null where nothing was said. Anything absurd (a clock gone back, a missing stamp) means nothing heard.
 */
export function elapsedSeconds(from: number, to: number, event: EventType | null): number {
  const heard = to - from - HANDLING - START_LATENCY - (event === null ? 0 : utteranceSeconds(event));
  return Number.isFinite(heard) ? Math.max(0, heard) : 0;
}

/** A session is given up by the device long before this; a longer gap is a clock that cannot be trusted. */
export const ABSURD = 3600;
