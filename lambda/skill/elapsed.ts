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
export const REACTION = 1;

/**
 * Usual number of words of what means an event; three where nothing else is known. Control words are said short; for
 * questions it is the median of the phrases in the speech model, which hold more long ones than people use, less one.
 */
const WORDS: Readonly<Partial<Record<EventType, number>>> = {
  ...({ yes: 1, no: 1, next: 2, previous: 2, repeat: 2, pause: 2, resume: 2, stop: 2, ready: 2, help: 2 } as const),
  ...({ 'start-routine': 3, 'start-move': 4, 'go-to': 4, rest: 4, 'start-side': 4, 'start-over': 3 } as const),
  ...({ 'which-step': 4, 'which-side': 4, 'how-long-left': 4, 'routine-left': 5, 'whats-left': 4 } as const),
  ...({ 'what-number': 5, 'what-did-you-say': 4, 'what-to-feel': 5, 'am-i-right': 5, 'how-did-i-do': 4 } as const),
  ...({ 'hold-longer': 4, 'hold-shorter': 3, 'finish-early': 4, 'more-time': 5, 'wait-for-me': 4 } as const),
  ...({ doctor: 5, 'who-to-see': 4, 'is-it-normal': 5, report: 4, condition: 4, 'is-it-safe': 5 } as const),
  ...({ ask: 5, 'describe-move': 5, 'describe-routine': 5, 'how-long-hold': 6, 'how-many': 5 } as const),
};

/** Seconds between the wake word that stopped the speech and the stamp of the request. */
export const utteranceSeconds = (event: EventType): number => (WORDS[event] ?? 3) * WORD_SECONDS + END_OF_SPEECH;

/**
 * Seconds of the response that were played before it was interrupted. `from` and `to` are the stamps of the request it
 * answered and of the one now, in epoch seconds. Anything absurd (a clock gone back, a missing stamp) means nothing heard.
 */
export function elapsedSeconds(from: number, to: number, event: EventType): number {
  const heard = to - from - HANDLING - START_LATENCY - utteranceSeconds(event);
  return Number.isFinite(heard) ? Math.max(0, heard) : 0;
}

/** A session is given up by the device long before this; a longer gap is a clock that cannot be trusted. */
export const ABSURD = 3600;
